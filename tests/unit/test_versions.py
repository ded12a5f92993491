"""Each operation asks for the version of its own endpoint; with another one's, that endpoint does not exist."""

import re
from functools import cache
from typing import Any, Final

import pytest

from calcom_api import OPERATIONS, Request
from calcom_client import ApiKey, CalClient
from tests.contract.documented import bundled
from tests.contract.documented_calls import arguments_of, calls, method_of

HEADER: Final = "cal-api-version"
DOCUMENTED = bundled()
WITHOUT_VERSION = re.compile(
    r"/v2/((organizations/{orgId}/)?teams/{teamId}/)?verified-resources/.+"
    r"|/v2/event-types/{eventTypeId}/private-links(/{linkId})?"
)
VERSIONS: Final = {
    r"/v2/bookings(/.+)?": "2024-08-13",
    r"/v2/slots(/.+)?": "2024-09-04",
    r"/v2/schedules(/.+)?": "2024-06-11",
    r"/v2/event-types(/{eventTypeId})?": "2024-06-14",
}

# What is deprecated warns when it is first used; here it is used on purpose.
pytestmark = pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")


def requests_of(id_: str) -> list[Request[Any]]:
    """An operation's requests, one for each call that the document shows."""
    operation = DOCUMENTED.operations[id_]
    method = method_of(CalClient(auth=ApiKey("cal_test_fake")), operation)
    arguments = (arguments_of(DOCUMENTED, operation, method, call) for call in calls(DOCUMENTED, operation))
    return [OPERATIONS[id_].request(*in_path, **keywords) for in_path, keywords in arguments]


@cache
def versions_sent(id_: str) -> set[str | None]:
    """The versions that an operation's requests ask for, however the header is spelled; None for none."""
    return {
        next((value for name, value in request.headers.items() if name.lower() == HEADER), None)
        for request in requests_of(id_)
    }


@pytest.mark.parametrize("id_", OPERATIONS)
def test_an_operation_sends_the_version_that_its_document_names_and_no_other(id_: str) -> None:
    documented = DOCUMENTED.operations[id_].of_place("header").get(HEADER)

    assert versions_sent(id_) == {documented.raw["schema"]["default"] if documented else None}


@pytest.mark.parametrize("id_", [id_ for id_, one in OPERATIONS.items() if WITHOUT_VERSION.fullmatch(one.path)])
def test_verified_resources_and_private_links_of_users_send_none(id_: str) -> None:
    assert versions_sent(id_) == {None}


def test_all_others_send_one() -> None:
    without = {id_ for id_ in OPERATIONS if None in versions_sent(id_)}

    assert without == {id_ for id_, one in OPERATIONS.items() if WITHOUT_VERSION.fullmatch(one.path)}
    assert len(without) == 28


@pytest.mark.parametrize(
    ("id_", "version"),
    [
        pytest.param(id_, version, id=id_)
        for pattern, version in VERSIONS.items()
        for id_, one in OPERATIONS.items()
        if re.fullmatch(pattern, one.path)
    ],
)
def test_bookings_slots_schedules_and_event_types_of_users_have_versions_of_their_own(id_: str, version: str) -> None:
    assert versions_sent(id_) == {version}


def test_no_other_operation_needs_a_certain_version() -> None:
    others = {
        version
        for id_, one in OPERATIONS.items()
        if not any(re.fullmatch(pattern, one.path) for pattern in VERSIONS)
        for version in versions_sent(id_)
    }

    assert others == {None, "2024-04-15"}
