"""A call as a value: what will be sent, and how its answer is read. Nothing here does any I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from attrs import field, frozen

from calcom_api import codec

if TYPE_CHECKING:
    from collections.abc import Mapping

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Decode(Protocol[T_co]):
    """Reads the typed ``data`` out of an answer's parsed JSON body; raises :class:`calcom_api.DecodeError`."""

    def __call__(self, body: Any, *, strict: bool = False) -> T_co:
        """Read ``body``; with ``strict``, the envelope must be as documented too, not only what is in it."""
        ...


@frozen(kw_only=True)
class Paging:
    """How a list is asked for page by page.

    Attributes:
        size: Name of the query parameter for the number of items of a page.
        start: Name of the query parameter for the number of items to leave out.
        largest: The largest page that the server gives.
    """

    size: str
    start: str
    largest: int


@frozen(kw_only=True)
class Request(Generic[T]):
    """One call of one operation, ready to be sent with ``await cal.send(request)``.

    Attributes:
        operation: The operationId, a key of ``OPERATIONS``.
        method: The HTTP method.
        path: The path from ``/v2`` on, percent-encoded.
        query: The query parameters in order; a name can come more than once.
        headers: The headers of this operation alone: its ``cal-api-version``, if it has one.
        json: The JSON body, or None for a request without body. Not in the repr: it may hold secrets.
        decode: From the answer's parsed JSON body to the typed ``data``.
        repeatable: Whether sending it twice does no more than sending it once.
        paging: How the list pages; None for everything that does not.
        redirects: Whether success is a redirect, which is not followed: ``data`` is the URL that it leads to.
    """

    operation: str
    method: str
    path: str
    query: tuple[tuple[str, str], ...] = ()
    headers: Mapping[str, str] = field(factory=dict)
    json: Any = field(default=None, repr=False)
    decode: Decode[T] = field(repr=False)
    repeatable: bool
    paging: Paging | None = None
    redirects: bool = False


@frozen(kw_only=True)
class RateLimit:
    """One rate limit of the credentials as an answer told it.

    Attributes:
        limit: Requests in one window.
        remaining: Requests left in this window; the one after the last starts a block.
        reset: Whole seconds until the window ends or, while blocked, until the block ends.
    """

    limit: int
    remaining: int
    reset: int


@frozen(kw_only=True)
class Pagination:
    """Where a page stands in its list; on an empty list ``current_page`` and ``total_pages`` are 0."""

    total_items: int
    remaining_items: int
    returned_items: int
    items_per_page: int
    current_page: int
    total_pages: int
    has_next_page: bool
    has_previous_page: bool

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Pagination:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            total_items=codec.take(fields, "totalItems", codec.integer),
            remaining_items=codec.take(fields, "remainingItems", codec.integer),
            returned_items=codec.take(fields, "returnedItems", codec.integer),
            items_per_page=codec.take(fields, "itemsPerPage", codec.integer),
            current_page=codec.take(fields, "currentPage", codec.integer),
            total_pages=codec.take(fields, "totalPages", codec.integer),
            has_next_page=codec.take(fields, "hasNextPage", codec.boolean),
            has_previous_page=codec.take(fields, "hasPreviousPage", codec.boolean),
        )


@frozen(kw_only=True)
class Response(Generic[T]):
    """The answer to a :class:`Request`.

    Attributes:
        status_code: The HTTP status: 2xx, or 301 where a redirect is the documented success.
        headers: The headers; names in any case.
        request_id: Names the request in Cal.com's logs, for their support.
        rate_limits: What the answer said of the credentials' limits, by lower-case name (usually ``default``).
        data: The ``data`` of the envelope, typed.
        pagination: Where this page stands, for the lists that say so.
    """

    status_code: int
    headers: Mapping[str, str] = field(repr=False)
    request_id: str | None
    rate_limits: Mapping[str, RateLimit]
    data: T
    pagination: Pagination | None = None


class Sender(Protocol):
    """Whatever sends requests for the resource tree."""

    async def send(self, request: Request[T]) -> Response[T]:
        """Send ``request`` and give its answer."""
        ...
