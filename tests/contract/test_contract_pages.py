"""Lists that page by themselves, against a server that keeps a list."""

import gc
import logging
from collections.abc import AsyncIterator, Callable
from typing import Any

import httpx
import pytest

from calcom_api import Undecoded
from calcom_api.models import Team
from calcom_client import ApiKey, CalClient, ServerError, UnexpectedResponseError

Item = dict[str, Any]


def team(number: int) -> Item:
    """A team as the server answers it."""
    nulls = ("bannerUrl", "bio", "logoUrl", "slug", "theme", "timeFormat", "brandColor", "darkBrandColor", "parentId")
    return {
        **dict.fromkeys((*nulls, "calVideoLogo", "appLogo", "appIconLogo")),
        "id": number,
        "name": f"Team {number}",
        "isOrganization": False,
        "hideBranding": False,
        "isPrivate": False,
        "hideBookATeamMember": False,
        "timeZone": "Europe/London",
        "weekStart": "Sunday",
    }


class ListServer:
    """Answers ``GET …/teams`` out of a list, as the API does without pagination; a test may change it in between."""

    def __init__(self, items: list[Item], *, paginated: bool = False) -> None:
        self.items = items
        self.paginated = paginated
        self.queries: list[dict[str, str]] = []
        self.before_each: Callable[[], None] = lambda: None

    def __call__(self, request: httpx.Request) -> httpx.Response:
        query = dict(request.url.params)
        self.queries.append(query)
        self.before_each()
        start, size = int(query.get("skip", 0)), int(query["take"])
        page = self.page(start, size)
        body: dict[str, Any] = {"status": "success", "data": page}
        if self.paginated:
            left = max(len(self.items) - start - len(page), 0)
            body["pagination"] = {
                "totalItems": len(self.items),
                "remainingItems": left,
                "returnedItems": len(page),
                "itemsPerPage": size,
                "currentPage": start // size + 1,
                "totalPages": -(-len(self.items) // size),
                "hasNextPage": left > 0,
                "hasPreviousPage": start > 0,
            }
        return httpx.Response(200, json=body, headers={"X-Request-Id": f"request-{len(self.queries)}"})

    def page(self, start: int, size: int) -> list[Item]:
        return self.items[start : start + size]


def client(server: Callable[[httpx.Request], httpx.Response], **options: Any) -> CalClient:
    return CalClient(auth=ApiKey("cal_test_fake"), transport=httpx.MockTransport(server), max_attempts=1, **options)


async def numbers(teams: AsyncIterator[Team | Undecoded]) -> list[int]:
    return [each.id async for each in teams]


async def test_awaiting_a_list_gives_its_first_page() -> None:
    server = ListServer([team(number) for number in range(5)])

    page = await client(server).organizations.teams.list(42, take=2)

    assert page == [Team.from_dict(team(0)), Team.from_dict(team(1))]
    assert page.pagination is None
    assert page.response.request_id == "request-1"
    assert server.queries == [{"take": "2"}]


async def test_each_page_gives_the_next_until_the_list_ends() -> None:
    server = ListServer([team(number) for number in range(5)])

    first = await client(server).organizations.teams.list(42, take=2)
    second = await first.next()
    assert second is not None
    third = await second.next()
    assert third is not None

    assert [[each.id for each in page] for page in (first, second, third)] == [[0, 1], [2, 3], [4]]
    assert await third.next() is None
    assert server.queries == [{"take": "2"}, {"take": "2", "skip": "2"}, {"take": "2", "skip": "4"}]


async def test_going_over_a_list_asks_for_the_largest_pages() -> None:
    server = ListServer([team(number) for number in range(600)])

    assert await numbers(aiter(client(server).organizations.teams.list(42))) == list(range(600))
    assert [query["take"] for query in server.queries] == ["250", "250", "250"]


@pytest.mark.parametrize("paginated", [False, True])
@pytest.mark.parametrize(("count", "requests"), [(0, 1), (1, 1), (4, 2), (5, 2)])
async def test_a_list_of_any_length_ends(count: int, requests: int, *, paginated: bool) -> None:
    server = ListServer([team(number) for number in range(count)], paginated=paginated)

    assert await numbers(aiter(client(server).organizations.teams.list(42, take=3))) == list(range(count))
    assert len(server.queries) == requests


@pytest.mark.parametrize(("paginated", "requests"), [(False, 3), (True, 2)])
async def test_a_last_page_that_is_full_needs_another_look_unless_the_server_says_so(
    requests: int, *, paginated: bool
) -> None:
    server = ListServer([team(number) for number in range(6)], paginated=paginated)

    assert await numbers(aiter(client(server).organizations.teams.list(42, take=3))) == list(range(6))
    assert len(server.queries) == requests


async def test_a_server_that_gives_smaller_pages_than_asked_is_read_to_the_end_where_it_counts() -> None:
    class Stingy(ListServer):
        def page(self, start: int, size: int) -> list[Item]:
            return super().page(start, min(size, 2))

    server = Stingy([team(number) for number in range(5)], paginated=True)

    assert await numbers(aiter(client(server).organizations.teams.list(42, take=3))) == list(range(5))


async def test_going_over_a_list_begins_where_it_is_told_to() -> None:
    server = ListServer([team(number) for number in range(5)])

    assert await numbers(aiter(client(server).organizations.teams.list(42, take=2, skip=3))) == [3, 4]
    assert server.queries == [{"take": "2", "skip": "3"}, {"take": "2", "skip": "5"}]


async def test_filters_go_along_to_every_page() -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.query.decode())
        return httpx.Response(200, json={"status": "success", "data": []})

    asked: list[str] = []

    async for _ in client(answer).organizations.users.list(42, emails=["a@acme.com", "b@acme.com"], team_ids=[1, 2]):
        raise AssertionError("the list is empty")

    assert asked == ["emails=a%40acme.com&emails=b%40acme.com&teamIds=1%2C2&take=1000"]


async def test_nothing_is_asked_for_before_it_is_needed() -> None:
    server = ListServer([team(number) for number in range(9)])
    teams = client(server).organizations.teams.list(42, take=3)
    assert server.queries == []

    async for each in teams:
        if each.id == 1:
            break

    assert len(server.queries) == 1


async def test_a_list_can_be_gone_over_again() -> None:
    server = ListServer([team(1)])
    teams = client(server).organizations.teams.list(42)

    assert [await numbers(aiter(teams)), await numbers(aiter(teams))] == [[1], [1]]


async def test_a_list_without_pages_is_one_page() -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(str(request.url.query))
        return httpx.Response(200, json={"status": "success", "data": []})

    asked: list[str] = []

    page = await client(answer).organizations.attributes.options.list(42, "attribute")

    assert page == []
    assert await page.next() is None
    assert asked == ["b''"]


async def test_what_comes_in_front_while_reading_is_not_read_twice() -> None:
    server = ListServer([team(number) for number in range(10)])
    new = iter(range(100, 200))
    server.before_each = lambda: server.items.insert(0, team(next(new))) if len(server.queries) > 1 else None

    read = await numbers(aiter(client(server).organizations.teams.list(42, take=4)))

    assert read == list(range(10))


async def test_a_list_that_shrinks_while_reading_ends() -> None:
    server = ListServer([team(number) for number in range(10)], paginated=True)

    def shrink() -> None:
        if len(server.queries) == 2:
            server.items = server.items[:3]

    server.before_each = shrink

    assert await numbers(aiter(client(server).organizations.teams.list(42, take=4))) == [0, 1, 2, 3]
    assert len(server.queries) == 2


@pytest.mark.parametrize("paginated", [False, True])
async def test_a_list_that_grows_faster_than_it_is_read_ends_and_says_so(
    caplog: pytest.LogCaptureFixture, *, paginated: bool
) -> None:
    server = ListServer([team(0), team(1)], paginated=paginated)
    server.before_each = lambda: server.items.insert(0, team(-len(server.queries)))

    with caplog.at_level(logging.WARNING, logger="calcom_api"):
        read = await numbers(aiter(client(server).organizations.teams.list(42, take=1)))

    assert read == [-1]
    assert "organizations.teams.list: ended at a page that only repeats the one before" in caplog.text


@pytest.mark.parametrize("count", [3, 7])
async def test_a_server_that_does_not_page_is_read_once(count: int) -> None:
    class Pageless(ListServer):
        def page(self, start: int, size: int) -> list[Item]:
            del start, size
            return self.items

    server = Pageless([team(number) for number in range(count)])

    assert await numbers(aiter(client(server).organizations.teams.list(42, take=3))) == list(range(count))
    assert len(server.queries) <= 2


async def test_a_failure_in_the_middle_is_raised_there() -> None:
    server = ListServer([team(number) for number in range(9)])

    def answer(request: httpx.Request) -> httpx.Response:
        if "skip" in request.url.params:
            return httpx.Response(500, json={"statusCode": 500, "message": "Internal server error"})
        return server(request)

    teams = aiter(client(answer).organizations.teams.list(42, take=3))

    assert [(await anext(teams)).id for _ in range(3)] == [0, 1, 2]
    with pytest.raises(ServerError):
        await anext(teams)


async def test_a_strange_item_comes_as_it_is_with_the_reason() -> None:
    strange = {**team(1), "name": None}
    server = ListServer([team(0), strange, team(2)])

    read = [each async for each in client(server).organizations.teams.list(42, take=2)]

    assert [type(each) for each in read] == [Team, Undecoded, Team]
    assert isinstance(read[1], Undecoded)
    assert (read[1].data, read[1].reason) == (strange, "name: expected text, found null")


@pytest.mark.parametrize("view", [False, True])
async def test_a_strict_client_raises_for_a_strange_item(*, view: bool) -> None:
    server = ListServer([team(0), {**team(1), "name": None}])
    cal = client(server).with_options(strict=True) if view else client(server, strict=True)

    with pytest.raises(UnexpectedResponseError, match=r"data\.1\.name: expected text, found null"):
        await cal.organizations.teams.list(42)


async def test_what_is_taken_out_of_a_page_does_not_change_where_the_next_begins() -> None:
    server = ListServer([team(number) for number in range(4)])
    page = await client(server).organizations.teams.list(42, take=2)

    while page:
        page.pop()
    following = await page.next()

    assert following is not None
    assert [each.id for each in following] == [2, 3]


@pytest.mark.parametrize("pagination", [{}, {"hasNextPage": True}, "?"])
async def test_a_pagination_that_cannot_be_read_does_not_spoil_the_page(pagination: object) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        del request
        return httpx.Response(200, json={"status": "success", "data": [team(1)], "pagination": pagination})

    page = await client(answer).organizations.teams.list(42)

    assert ([each.id for each in page], page.pagination) == ([1], None)
    with pytest.raises(UnexpectedResponseError, match="pagination"):
        await client(answer, strict=True).organizations.teams.list(42)


async def test_memory_stays_flat_over_a_hundred_thousand_items() -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        start = int(request.url.params.get("skip", 0))
        page = [team(number) for number in range(start, min(start + 250, 100_000))]
        return httpx.Response(200, json={"status": "success", "data": page})

    alive: list[int] = []
    read = 0
    async for _ in client(answer).organizations.teams.list(42):
        read += 1
        if read % 20_000 == 0:
            alive.append(sum(isinstance(each, Team) for each in gc.get_objects()))

    assert read == 100_000
    assert max(alive) <= 2 * 250  # a page, and the one that is being read
