"""The resource tree: each operation is a method at its place, which sends the request and gives the data."""

import datetime as dt
import inspect
from collections.abc import Awaitable, Callable
from importlib import import_module
from typing import Any, TypeVar

import pytest

from calcom_api import OPERATIONS, SECRET_FIELDS, Request, Response
from calcom_api.resources import ResourceTree

T = TypeVar("T")
models: Any = import_module("calcom_api.models")


class Client(ResourceTree):
    """Sends nothing: keeps the request and reads the answer it was given."""

    def __init__(self, answer: object = None) -> None:
        self.answer = answer
        self.requests: list[Request[Any]] = []

    async def send(self, request: Request[T]) -> Response[T]:
        self.requests.append(request)
        data = request.decode(self.answer)
        return Response(status_code=200, headers={}, request_id=None, rate_limits={}, data=data)


def at(cal: object, operation: str) -> Callable[..., Any]:
    """The method that is written ``cal.`` and the operationId in snake case."""
    found: Any = cal
    for name in operation.replace("eventTypes", "event_types").split("."):
        found = getattr(found, name)
    return found  # type: ignore[no-any-return]


def test_every_operation_is_listed_in_the_order_of_the_document() -> None:
    assert list(OPERATIONS) == [
        "organizations.list",
        "organizations.get",
        "organizations.organizations.create",
        "organizations.teams.eventTypes.create",
        "organizations.teams.eventTypes.replace",
        "organizations.teams.eventTypes.delete",
        "bookings.list",
        "bookings.create",
        "bookings.cancel",
        "bookings.decline",
        "bookings.busy.list",
        "bookings.callback",
        "slots.list",
        "me.get",
        "me.metadata.get",
        "me.metadata.replace",
        "webhooks.create",
    ]
    listed = OPERATIONS["organizations.teams.eventTypes.replace"]
    assert (listed.method, listed.path) == ("PUT", "/v2/organizations/{orgId}/teams/{teamId}/event-types/{eventTypeId}")


async def test_a_method_sends_its_request_and_gives_the_data() -> None:
    cal: Any = Client(answer={"status": "success", "data": [{"id": 1, "name": "Acme"}]})

    organizations = await cal.organizations.list(take=1)

    assert organizations == [models.Organization(id=1, name="Acme")]
    assert [(request.operation, request.query) for request in cal.requests] == [
        ("organizations.list", (("take", "1"),))
    ]


@pytest.mark.parametrize(
    ("operation", "args", "kwargs", "answer"),
    [
        ("organizations.organizations.create", [42], {"name": "A", "owner_role": "ADMIN"}, {"id": 1, "name": "A"}),
        ("organizations.teams.eventTypes.delete", [42, 7, "id"], {}, None),
        ("slots.list", [dt.date(2026, 1, 2)], {}, {}),
        ("me.metadata.replace", [], {"body": {"a": "b"}}, {"status": "success"}),
        ("webhooks.create", [], {"triggers": [], "secret": "s"}, {"triggers": [], "secret": "s"}),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
async def test_a_method_takes_the_arguments_of_its_request(
    operation: str, args: list[object], kwargs: dict[str, object], answer: object
) -> None:
    cal = Client(answer)

    await at(cal, operation)(*args, **kwargs)

    assert cal.requests == [OPERATIONS[operation].request(*args, **kwargs)]


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda cal: cal.bookings.decline("b1"), "^cal.bookings.decline is deprecated. Cancel it.$"),
        (lambda cal: cal.bookings.cancel("b1", dry_run=True), "^dry_run of .* is deprecated. Use is_dry_run.$"),
    ],
    ids=["operation", "argument"],
)
async def test_what_is_deprecated_warns_once_and_says_what_to_use(
    call: Callable[[Any], Awaitable[None]], message: str
) -> None:
    cal = Client(answer={"status": "success"})

    with pytest.warns(DeprecationWarning, match=message) as caught:
        await call(cal)
    await call(cal)  # warnings are errors here
    await at(cal, "bookings.cancel")("b1")

    assert [warning.filename for warning in caught] == [__file__]


def test_the_documentation_names_arguments_as_they_are_written() -> None:
    text = str(inspect.getdoc(at(Client(), "bookings.cancel")))

    assert "\n\nNothing is done with `is_dry_run`; `isDone` is nobody's name.\n" in text


def test_what_is_deprecated_says_so_in_the_documentation() -> None:
    assert "\n\nDeprecated. Cancel it.\n" in str(inspect.getdoc(at(Client(), "bookings.decline")))
    assert "dry_run: Only look. Deprecated. Use is_dry_run.\n" in (
        inspect.getdoc(at(Client(), "bookings.cancel")) or ""
    )
    assert 'score: score Deprecated. Use "rating", or `answers`.\n' in models.Booking.__doc__


@pytest.mark.parametrize("operation", OPERATIONS)
def test_a_method_tells_all_that_its_user_needs(operation: str) -> None:
    method = at(Client(), operation)

    documentation = inspect.getdoc(method) or ""
    for name in inspect.signature(method).parameters:
        assert f"\n    {name}: " in documentation
    for section in ("\nReturns:\n", "\nRaises:\n", f"\nSource: ``{OPERATIONS[operation].method} "):
        assert section in documentation


@pytest.mark.parametrize("operation", OPERATIONS)
def test_path_parameters_come_first_and_the_rest_by_name(operation: str) -> None:
    parameters = inspect.signature(at(Client(), operation)).parameters.values()

    positional = [parameter.name for parameter in parameters if parameter.kind is not parameter.KEYWORD_ONLY]
    assert len(positional) == OPERATIONS[operation].path.count("{")


def test_a_child_can_have_the_name_of_its_parent() -> None:
    cal: Any = Client()

    assert type(cal.organizations.organizations) is not type(cal.organizations)


def test_a_resource_is_made_once() -> None:
    cal: Any = Client()

    assert cal.organizations.teams.event_types is cal.organizations.teams.event_types


def test_the_names_of_secret_fields_are_known() -> None:
    assert {"secret", "oldSecret"} == SECRET_FIELDS
