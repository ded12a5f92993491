"""Arguments to requests: what would be sent."""

import datetime as dt
from importlib import import_module
from typing import Any

import pytest

from calcom_api import OPERATIONS, UNSET, Paging, Request

models: Any = import_module("calcom_api.models")


def build(operation: str, *args: object, **kwargs: object) -> Request[Any]:
    return OPERATIONS[operation].request(*args, **kwargs)


def test_nothing_is_sent_that_was_not_given() -> None:
    request = build("organizations.list", take=UNSET)

    assert (request.method, request.path) == ("GET", "/v2/organizations")
    assert request.query == ()
    assert request.json is None


def test_query_parameters_keep_the_order_of_the_document() -> None:
    request = build("organizations.list", format_="csv", skip=20, take=10)

    assert request.query == (("take", "10"), ("skip", "20"), ("format", "csv"))


@pytest.mark.parametrize(
    ("argument", "pairs"),
    [
        ({"slugs": ["a", "b"]}, [("slugs", "a"), ("slugs", "b")]),
        ({"team_ids": [1, 2]}, [("teamIds", "1,2")]),
        ({"roles": ["ADMIN", "*.*"]}, [("roles", "ADMIN"), ("roles", "*.*")]),
        ({"slugs": []}, []),
        ({"team_ids": []}, []),
        ({"sort_name": "asc"}, [("sortName", "asc")]),
        ({"level": 30}, [("level", "30")]),
        ({"is_active": False}, [("isActive", "false")]),
        ({"created_after": dt.datetime(2026, 1, 2, 3, tzinfo=dt.UTC)}, [("createdAfter", "2026-01-02T03:00:00.000Z")]),
    ],
    ids=lambda value: next(iter(value)) if isinstance(value, dict) else "",
)
def test_a_query_parameter_is_written_as_the_server_reads_it(
    argument: dict[str, object], pairs: list[tuple[str, str]]
) -> None:
    assert list(build("organizations.list", **argument).query) == pairs


def test_members_of_enums_are_written_by_their_values() -> None:
    query = build("organizations.list", roles=[models.Role.ADMIN], level=models.Level.VALUE_2).query

    assert query == (("roles", "ADMIN"), ("level", "2"))


def test_a_member_made_on_purpose_is_sent_although_it_is_unknown_here() -> None:
    assert build("organizations.list", roles=[models.Role("GUEST")]).query == (("roles", "GUEST"),)


@pytest.mark.parametrize(
    ("argument", "message"),
    [
        ({"take": 251}, "take: expected a whole number, at least 1 and at most 250, found 251"),
        ({"skip": -1}, "skip: expected a whole number, at least 0, found -1"),
        ({"is_active": "yes"}, "is_active: expected true or false, found text"),
        ({"roles": ["GUEST"]}, "roles: 0: expected one of MEMBER, ADMIN, \\*.\\*"),
        ({"level": 3}, "level: expected one of 1, 2, 30"),
        ({"slugs": "a"}, "slugs: expected a list, found text"),
        ({"created_after": "yesterday"}, "created_after: expected a date and time in ISO 8601, found other text"),
        ({"format_": None}, "format_: expected text, found null; leave it out instead of None"),
    ],
    ids=lambda value: next(iter(value)) if isinstance(value, dict) else "",
)
def test_a_bad_query_parameter_is_refused_by_name(argument: dict[str, object], message: str) -> None:
    with pytest.raises(ValueError, match=f"^{message}$"):
        build("organizations.list", **argument)


def test_objects_in_the_query_go_out_in_brackets() -> None:
    keys = [models.CalendarKey(id=1, name="a"), models.CalendarKey(id=2, name="b")]

    assert build("bookings.busy.list", calendars=keys).query == (
        ("calendars[0][id]", "1"),
        ("calendars[0][name]", "a"),
        ("calendars[1][id]", "2"),
        ("calendars[1][name]", "b"),
    )
    with pytest.raises(ValueError, match=r"^calendars: expected at least 1 of them, found 0$"):
        build("bookings.busy.list", calendars=[])


def test_path_parameters_are_one_segment_each() -> None:
    assert build("bookings.cancel", "a/b?c").path == "/v2/bookings/a%2Fb%3Fc/cancel"
    assert build("slots.list", dt.date(2026, 1, 2)).path == "/v2/slots/2026-01-02"


@pytest.mark.parametrize("nothing", ["", ".", ".."])
def test_a_path_parameter_that_would_lead_elsewhere_is_refused(nothing: str) -> None:
    with pytest.raises(ValueError, match=r"^booking_uid: expected an id"):
        build("bookings.cancel", nothing)


def test_fields_of_a_body_are_arguments() -> None:
    request = build("organizations.organizations.create", 42, name="Acme", owner_role="ADMIN", slug=None)

    assert request.path == "/v2/organizations/42/organizations"
    assert request.json == {"name": "Acme", "ownerRole": "ADMIN", "slug": None}


def test_a_field_of_a_body_is_refused_by_its_argument_s_name() -> None:
    with pytest.raises(ValueError, match=r"^owner_role: expected one of MEMBER"):
        build("organizations.organizations.create", 42, name="Acme", owner_role="GUEST")
    with pytest.raises(ValueError, match=r"^name: expected text, found a number$"):
        build("organizations.organizations.create", 42, name=1, owner_role="ADMIN")


@pytest.mark.parametrize("more", [{}, {"recurrence": 3}], ids=["one", "row"])
def test_a_body_of_several_shapes_is_one_argument(more: dict[str, int]) -> None:
    shape = models.RecurringBookingCreate if more else models.BookingCreate

    request = build("bookings.create", body=shape(start=dt.datetime(2026, 1, 2, tzinfo=dt.UTC), **more))

    assert request.json == {"start": "2026-01-02T00:00:00.000Z", **more}


def test_a_body_with_the_name_of_a_path_parameter_is_one_argument() -> None:
    body = models.EventTypeCreate(team_id=8, title="Intro")

    request = build("organizations.teams.eventTypes.create", 42, 7, body=body)

    assert request.path == "/v2/organizations/42/teams/7/event-types"
    assert request.json == {"teamId": 8, "title": "Intro"}


def test_a_body_can_be_a_list_or_a_map() -> None:
    phone = models.PhoneLocation(type_="phone", value="+1 555 0100")

    assert build("organizations.teams.eventTypes.replace", 42, 7, "id", body=[phone]).json == [
        {"type": "phone", "value": "+1 555 0100"}
    ]
    assert build("me.metadata.replace", body={"any key": "a value"}).json == {"any key": "a value"}
    with pytest.raises(ValueError, match=r"^body: any key: expected text, found a number$"):
        build("me.metadata.replace", body={"any key": 1})


def test_an_operation_sends_its_own_version_or_none() -> None:
    assert build("bookings.create", body=models.BookingCreate(start=dt.datetime.now(dt.UTC))).headers == {
        "cal-api-version": "2024-08-13"
    }
    assert build("me.get").headers == {}


@pytest.mark.parametrize(
    ("request_", "repeatable"),
    [
        (build("me.get"), True),
        (build("slots.list", dt.date(2026, 1, 2)), False),
        (build("organizations.teams.eventTypes.replace", 42, 7, "id", body=[]), True),
        (build("me.metadata.replace", body={}), False),
        (build("organizations.teams.eventTypes.delete", 42, 7, "id"), False),
    ],
    ids=["GET", "GET that says no", "PUT that says yes", "PUT", "DELETE"],
)
def test_reading_is_repeatable_and_everything_else_where_the_fragment_says_so(
    request_: Request[Any], *, repeatable: bool
) -> None:
    assert request_.repeatable is repeatable


def test_lists_know_how_they_page() -> None:
    assert build("organizations.list").paging == Paging(size="take", start="skip", largest=250)
    assert build("bookings.list").paging == Paging(size="limit", start="offset", largest=50)
    assert build("me.get").paging is None
