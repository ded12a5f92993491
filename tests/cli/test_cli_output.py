"""Results as tables, JSON, JSON lines and CSV; whole lists; expressions."""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING, Any, Final

import httpx
import pytest

from tests.contract.documented import bundled

if TYPE_CHECKING:
    from tests.cli.conftest import Calctl

EXAMPLE: Final = bundled().operations["organizations.teams.get"].answers[0].body["data"]
TEAMS: Final = ("organizations", "teams", "list", "42")


def team(number: int, **fields: Any) -> dict[str, Any]:
    return {**EXAMPLE, "id": number, "name": f"Team {number}", "slug": f"team-{number}", **fields}


def teams_server(count: int, asked: list[str] | None = None, **fields: Any) -> httpx.MockTransport:
    """An organization with so many teams."""

    def answer(request: httpx.Request) -> httpx.Response:
        if asked is not None:
            asked.append(str(request.url))
        take, skip = int(request.url.params["take"]), int(request.url.params.get("skip", 0))
        data = [team(number, **fields) for number in range(skip + 1, min(skip + take, count) + 1)]
        return httpx.Response(200, json={"status": "success", "data": data})

    return httpx.MockTransport(answer)


def one(data: Any) -> httpx.MockTransport:
    return httpx.MockTransport(lambda _request: httpx.Response(200, json={"status": "success", "data": data}))


def test_a_list_is_a_table(calctl: Calctl) -> None:
    done = calctl(*TEAMS, transport=teams_server(2))

    header, first, second = done.out.splitlines()
    assert header.split()[:3] == ["id", "name", "slug"]
    assert first.split()[:4] == ["1", "Team", "1", "team-1"]
    assert second.startswith("2 ")
    assert "\x1b" not in done.out


def test_a_table_keeps_to_a_sensible_width(calctl: Calctl) -> None:
    done = calctl(*TEAMS, transport=teams_server(2, bio="x" * 300, appLogo="y" * 300, logoUrl="https://acme.com/l"))

    assert max(map(len, done.out.splitlines())) <= 140


def test_a_single_thing_is_a_table_of_its_fields(calctl: Calctl) -> None:
    done = calctl("organizations", "teams", "get", "42", "1", transport=one(team(1, metadata={"floor": "2"})))

    rows = dict(line.split(maxsplit=1) for line in done.out.splitlines() if " " in line)
    assert rows["name"] == "Team 1"
    assert rows["isOrganization"] == "no"
    assert rows["metadata.floor"] == "2"


def test_a_list_of_texts_is_lines(calctl: Calctl) -> None:
    done = calctl("bookings", "transcripts", "list", "uid-1", transport=one(["https://a.example", "https://b.example"]))

    assert done.out == "https://a.example\nhttps://b.example\n"


def test_an_empty_list_and_an_answer_that_says_nothing(calctl: Calctl) -> None:
    empty = calctl(*TEAMS, transport=teams_server(0))
    nothing = calctl("conferencing", "set-default", "zoom", transport=one(None))

    assert (empty.out, empty.err) == ("", "calctl: nothing there\n")
    assert (nothing.code, nothing.out, nothing.err) == (0, "", "calctl: done\n")


def test_what_a_server_sends_does_not_steer_the_terminal(calctl: Calctl) -> None:
    done = calctl(*TEAMS, transport=teams_server(1, name="evil\x1b[2J\x07"))

    assert "evil\N{REPLACEMENT CHARACTER}[2J" in done.out
    assert "\x1b" not in done.out


def test_json(calctl: Calctl) -> None:
    done = calctl(*TEAMS, "--json", transport=teams_server(2))

    assert json.loads(done.out) == [team(1), team(2)]


def test_json_lines_of_the_whole_list(calctl: Calctl) -> None:
    asked: list[str] = []

    done = calctl(*TEAMS, "--all", "--output", "jsonl", transport=teams_server(520, asked))

    assert [json.loads(line)["id"] for line in done.out.splitlines()] == list(range(1, 521))
    assert len(asked) == 3


def test_pages_of_the_size_asked_for(calctl: Calctl) -> None:
    asked: list[str] = []

    done = calctl(*TEAMS, "--all", "--take", "2", "--json", transport=teams_server(5, asked))

    assert len(json.loads(done.out)) == 5
    assert [url.partition("?")[2] for url in asked] == ["take=2", "take=2&skip=2", "take=2&skip=4"]


def test_without_all_it_is_one_page(calctl: Calctl) -> None:
    assert len(json.loads(calctl(*TEAMS, "--take", "2", "--json", transport=teams_server(5)).out)) == 2


@pytest.mark.parametrize("how", [(), ("--all",)])
def test_csv_has_a_column_for_each_documented_field_and_for_others_too(calctl: Calctl, how: tuple[str, ...]) -> None:
    done = calctl(*TEAMS, *how, "--output", "csv", transport=teams_server(3, name='A "B", C', motto="new"))

    rows = list(csv.DictReader(io.StringIO(done.out)))
    assert [row["id"] for row in rows] == ["1", "2", "3"]
    assert rows[0]["name"] == 'A "B", C'
    assert rows[0]["isOrganization"] == "false"
    assert rows[0]["bio"] == ""
    assert rows[0]["motto"] == "new"


def test_csv_of_nothing_has_its_header(calctl: Calctl) -> None:
    done = calctl(*TEAMS, "--all", "--output", "csv", transport=teams_server(0))

    (header,) = done.out.splitlines()
    assert {"id", "name", "slug"} <= set(header.split(","))


@pytest.mark.parametrize(
    ("expression", "words", "printed"),
    [
        ("[].name", ("--json",), '[\n  "Team 1",\n  "Team 2"\n]\n'),
        ("[0].name", (), "Team 1\n"),
        ("length(@)", (), "2\n"),
        ("[].{number: id, title: name}", ("--output", "csv"), "number,title\n1,Team 1\n2,Team 2\n"),
        ("[?id==`2`].slug", ("--output", "jsonl"), '"team-2"\n'),
        ("[].id", ("--output", "csv"), "value\n1\n2\n"),
    ],
)
def test_an_expression_picks_from_the_result(
    calctl: Calctl, expression: str, words: tuple[str, ...], printed: str
) -> None:
    assert calctl(*TEAMS, "--query", expression, *words, transport=teams_server(2)).out == printed


def test_an_expression_sees_the_whole_list(calctl: Calctl) -> None:
    words = ("--all", "--output", "jsonl", "--query", "[-1].id")

    assert calctl(*TEAMS, *words, transport=teams_server(300)).out == "300\n"


def test_an_expression_that_is_none_is_told_before_anything_is_sent(calctl: Calctl) -> None:
    asked: list[str] = []

    done = calctl(*TEAMS, "--query", "[", transport=teams_server(1, asked))

    assert (done.code, asked) == (2, [])
    assert done.err.startswith("calctl: --query: no JMESPath expression")


def test_more_pages_are_told_of(calctl: Calctl) -> None:
    pagination = {
        "totalItems": 9, "remainingItems": 8, "returnedItems": 1, "itemsPerPage": 1, "currentPage": 1, "totalPages": 9,
        "hasNextPage": True, "hasPreviousPage": False,
    }  # fmt: skip
    answer = {"status": "success", "data": [{"uid": "u-1"}], "pagination": pagination}
    server = httpx.MockTransport(lambda _request: httpx.Response(200, json=answer))

    done = calctl("bookings", "list", transport=server)

    assert done.err == "calctl: 1 of 9; --all pages through the rest\n"


def test_a_dry_run_sends_nothing_and_needs_no_credentials(
    calctl: Calctl, clean_environment: pytest.MonkeyPatch
) -> None:
    clean_environment.delenv("CAL_API_KEY")
    asked: list[str] = []

    done = calctl(*TEAMS, "--take", "5", "--dry-run", transport=teams_server(1, asked))

    assert (done.code, asked) == (0, [])
    assert done.out == "GET https://api.cal.com/v2/organizations/42/teams?take=5\ncal-api-version: 2024-04-15\n"


def test_a_terminal_gets_styles(on_terminal: Calctl) -> None:
    assert "\x1b[1m" in on_terminal(*TEAMS, transport=teams_server(1)).out


def test_no_color_means_no_styles(on_terminal: Calctl, clean_environment: pytest.MonkeyPatch) -> None:
    clean_environment.setenv("NO_COLOR", "1")

    done = on_terminal(*TEAMS, transport=teams_server(1))

    assert "Team 1" in done.out
    assert "\x1b" not in done.out


def test_a_long_list_shows_how_far_it_is_and_leaves_a_clean_line(on_terminal: Calctl) -> None:
    done = on_terminal(*TEAMS, "--all", transport=teams_server(25))

    assert done.err == "\r10 so far…\r20 so far…\r\x1b[K"


def test_what_is_printed_as_it_comes_is_progress_enough(on_terminal: Calctl) -> None:
    done = on_terminal(*TEAMS, "--all", "--output", "jsonl", transport=teams_server(25))

    assert (len(done.out.splitlines()), done.err) == (25, "")


def test_scripts_get_no_progress(calctl: Calctl) -> None:
    assert calctl(*TEAMS, "--all", transport=teams_server(25)).err == ""
