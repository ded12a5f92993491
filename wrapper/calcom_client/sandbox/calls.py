"""What a handler of an operation gets, and how handlers are named."""

import math
import re
import uuid
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, Literal, TypeVar

from attrs import define, field, frozen

from calcom_client.sandbox.answers import Answer, database_failure
from calcom_client.sandbox.clock import Clock
from calcom_client.sandbox.routes import Operation
from calcom_client.sandbox.settings import Settings
from calcom_client.sandbox.state import Store
from calcom_client.sandbox.state.people import User
from calcom_client.sandbox.throttle import NamedLimit

T = TypeVar("T")

_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?", re.ASCII)
LARGEST_NUMBER = 2**31 - 1
"""The real server's database keeps numbers of rows in 32 bits."""


@frozen
class Caller:
    """Who acts.

    Attributes:
        user_id: Number of the user.
        kind: What they showed: an API key, an access token, or an OAuth client's id and secret.
        oauth_client_id: The OAuth client that acts or that gave the token, if one did.
        permissions: What an access token or OAuth client may do, such as `BOOKING_READ`; None for everything.
        role: The role in organizations that exist only because somebody asked for them.
    """

    user_id: int
    kind: Literal["API key", "access token", "OAuth client"] = "API key"
    oauth_client_id: str | None = None
    permissions: frozenset[str] | None = None
    role: str = "ADMIN"


@frozen(kw_only=True)
class Event:
    """Something that webhooks tell of.

    Attributes:
        trigger: Such as `BOOKING_CREATED`.
        payload: The payload, as JSON.
        user_ids: Users whose webhooks hear of it.
        team_ids: Teams and organizations whose webhooks do.
        event_type_id: The event type whose webhooks do.
    """

    trigger: str
    payload: Mapping[str, Any] = field(repr=False)
    user_ids: tuple[int, ...] = ()
    team_ids: tuple[int, ...] = ()
    event_type_id: int | None = None


@define
class Call:
    """A request for an operation: routed, counted and authenticated.

    Attributes:
        operation: What is asked for.
        path_parameters: Parameters of the path by name, decoded, still text.
        headers: Headers of the request, names in lower case.
        query: Parameters of the query by the document's names and types; parameters with a default have it. Guards run
            before it is read and see it empty.
        body: The JSON that was sent, less what the operation does not know; an empty object for none. Guards, and
            handlers that validate by themselves, see all that was sent.
        caller: Who acts; None for nobody, which only public operations see.
        store: The state.
        clock: The time.
        settings: The sandbox's settings.
        query_text: The query as it was sent, for handlers that validate by themselves.
        events: What webhooks are to tell when the request has succeeded.
    """

    operation: Operation
    path_parameters: Mapping[str, str]
    headers: Mapping[str, str]
    caller: Caller | None
    store: Store
    clock: Clock
    settings: Settings
    query_text: str = ""
    query: Mapping[str, Any] = field(factory=dict)
    body: Any = field(factory=dict)
    events: list[Event] = field(factory=list)

    @property
    def now(self) -> datetime:
        """The moment."""
        return self.clock.now()

    @property
    def user(self) -> User:
        """The user that acts; only after a guard that lets nobody else in."""
        user = self.store.get(User, self.actor.user_id)
        if user is None:
            raise LookupError(f"user {self.actor.user_id} is gone")
        return user

    @property
    def actor(self) -> Caller:
        """The caller; only after a guard that lets nobody else in."""
        if self.caller is None:
            raise LookupError("nobody is authenticated: the operation lacks a guard")
        return self.caller

    def number(self, name: str) -> int:
        """A parameter of the path that is a number.

        Raises:
            Refusal: 500 for what is no 32-bit integer, as on the real server, whose database refuses it.
        """
        text = self.path_parameters[name].strip()
        number = float(text) if _NUMBER.fullmatch(text) else math.nan
        if not -LARGEST_NUMBER - 1 <= number <= LARGEST_NUMBER or not number.is_integer():
            raise database_failure()
        return int(number)

    def emit(self, event: Event) -> None:
        """Tell webhooks of something, once the request has succeeded."""
        self.events.append(event)

    def page(self, items: Sequence[T]) -> list[T]:
        """The items that `take` and `skip` of the query select."""
        skip = self.query.get("skip", 0)
        return list(items[skip : skip + self.query.get("take", 250)])


def new_uid() -> str:
    """A new uuid, as text."""
    return str(uuid.uuid4())


Guard = Callable[[Call], None]
"""Lets a call pass, or raises a Refusal."""

Handler = Callable[[Call], Answer]
"""Answers a call, or raises a Refusal."""

Validation = Literal["tree", "sentence", "own"]
"""How a bad body or query is told: the framework's tree of fields, one long sentence, or by the handler itself."""


@frozen
class Handled:
    """How the sandbox carries out an operation.

    Attributes:
        handler: What does it.
        guard: Who may; None for the usual guard of the operation's path.
        validation: How bad requests are told.
        limit: What its requests count by, instead of the usual limit of the credential.
    """

    handler: Handler
    guard: Guard | None
    validation: Validation
    limit: NamedLimit | None = None


class Handlers:
    """The handlers of a module, by operationId."""

    def __init__(self) -> None:
        self._handled: dict[str, Handled] = {}

    def of(
        self,
        *operation_ids: str,
        guard: Guard | None = None,
        validation: Validation = "tree",
        limit: NamedLimit | None = None,
    ) -> Callable[[Handler], Handler]:
        """A decorator: the function carries out these operations.

        Args:
            operation_ids: The operations.
            guard: Who may; None for the usual guard of the operation's path.
            validation: How bad requests are told.
            limit: What their requests count by, instead of the usual limit of the credential.
        """

        def name(handler: Handler) -> Handler:
            for operation_id in operation_ids:
                self._handled[operation_id] = Handled(handler, guard, validation, limit)
            return handler

        return name

    def __iter__(self) -> Iterator[tuple[str, Handled]]:
        """Each operationId, and how it is carried out."""
        return iter(self._handled.items())
