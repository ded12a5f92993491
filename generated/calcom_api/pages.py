"""Lists that page by themselves."""

from __future__ import annotations

import json
import logging
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from attrs import evolve

from calcom_api.encoding import encode

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Generator

    from calcom_api.request import Pagination, Request, Response, Sender

T = TypeVar("T")

logger = logging.getLogger("calcom_api")


class Pages(Generic[T]):
    """A list of the API, not yet asked for.

    ``async for item in pages`` goes over all of it, one page in memory at a time, with pages as large as the server
    gives, or of the size asked for. ``await pages`` gives the first page. Both send the request anew each time.
    """

    def __init__(self, sender: Sender, request: Request[list[T]]) -> None:
        self._sender = sender
        self._request = request

    def __repr__(self) -> str:
        """Name the operation; the items are not known yet."""
        return f"<Pages of {self._request.operation}>"

    def __await__(self) -> Generator[Any, None, Page[T]]:
        """Get the first page."""
        return _page(self._sender, self._request).__await__()

    async def __aiter__(self) -> AsyncIterator[T]:
        """Go over all items."""
        page: Page[T] | None = await self
        seen: frozenset[str | int] = frozenset()
        while page is not None:
            # What is added to a list that is being read moves the items on, so that a page begins with those before.
            keys = [_key(item) for item in page]
            for key, item in zip(keys, page, strict=True):
                if key not in seen:
                    yield item
            seen = frozenset(keys)
            page = await page.next()


class Page(list[T]):
    """One page of a list: a list of its items.

    Attributes:
        response: The answer that brought it, with its ``request_id`` and ``rate_limits``.
    """

    def __init__(self, sender: Sender, request: Request[list[T]], response: Response[list[T]]) -> None:
        # A copy: what its reader takes out of it must not change where the next page begins.
        super().__init__(response.data)
        self.response = response
        self._sender = sender
        self._request = request

    @property
    def pagination(self) -> Pagination | None:
        """Where it stands in the whole list, for the lists that say so."""
        return self.response.pagination

    async def next(self) -> Page[T] | None:
        """Get the page after it, or None where the list ends.

        It ends where the server says so or, in lists without pagination, with a page that is not full; and where a
        page brings nothing that this one does not have.

        Raises:
            calcom_client.CalError: The call failed.
        """
        request = self._request_of_next()
        if request is None:
            return None
        page = await _page(self._sender, request)
        if {*map(_key, page)} <= {*map(_key, self.response.data)}:
            if page:
                # A server that does not page, or a list that grows faster than it is read: asking on might never end.
                logger.warning("%s: ended at a page that only repeats the one before", request.operation)
            return None
        return page

    def _request_of_next(self) -> Request[list[T]] | None:
        paging = self._request.paging
        count = len(self.response.data)
        if paging is None or not count:
            return None
        query = dict(self._request.query)
        pagination = self.pagination
        is_last = count != int(query[paging.size]) if pagination is None else not pagination.has_next_page
        if is_last:
            return None
        start = int(query.get(paging.start, 0)) + count
        others = [pair for pair in self._request.query if pair[0] != paging.start]
        return evolve(self._request, query=(*others, (paging.start, str(start))))


async def _page(sender: Sender, request: Request[list[T]]) -> Page[T]:
    paging = request.paging
    if paging is not None and paging.size not in dict(request.query):
        # Asked for by number, so that a page that is not full can be told; the largest spares requests.
        request = evolve(request, query=(*request.query, (paging.size, str(paging.largest))))
    return Page(sender, request, await sender.send(request))


def _key(item: object) -> str | int:
    """What an item is known by on another page: its id, or all of it where it has none."""
    identity = getattr(item, "id", None) or getattr(item, "uid", None)
    return identity if isinstance(identity, str | int) else json.dumps(encode(item), sort_keys=True)
