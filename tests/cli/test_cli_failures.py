"""Failures: one plain sentence, the fields at fault, the request id, what to do, and an exit code by kind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import httpx
import pytest

from calcom_client.cli import app

if TYPE_CHECKING:
    from tests.cli.conftest import Calctl

GET: Final = ("bookings", "get", "uid-1")


def refusal(status: int, code: str, message: str, **details: Any) -> httpx.MockTransport:
    error = {"code": code, "message": message, **details}
    body = {"status": "error", "timestamp": "2026-11-23T17:30:00.000Z", "path": "/v2", "error": error}
    return httpx.MockTransport(lambda _request: httpx.Response(status, json=body, headers={"X-Request-Id": "req-77"}))


def unreachable(request: httpx.Request) -> httpx.Response:
    raise httpx.ConnectError("refused", request=request)


def silent(request: httpx.Request) -> httpx.Response:
    raise httpx.ReadTimeout("late", request=request)


@pytest.mark.parametrize(
    ("status", "code", "exit_code", "advice"),
    [
        (400, "BadRequestException", 1, ""),
        (401, "UnauthorizedException", 3, "https://api.cal.com does not accept these credentials. Correct CAL_API_KEY"),
        (403, "ForbiddenException", 3, "lack the role"),
        (404, "NotFoundException", 4, "Check the ids"),
        (498, "TokenExpired", 3, "unset it and log in: calctl login"),
        (429, "ThrottlerException", 5, ""),
        (500, "INTERNAL_SERVER_ERROR", 1, "try again later"),
    ],
)
def test_a_refusal(calctl: Calctl, status: int, code: str, exit_code: int, advice: str) -> None:
    done = calctl(*GET, transport=refusal(status, code, "Because of something"))

    assert (done.code, done.out) == (exit_code, "")
    told = done.err.splitlines()[-2:]
    assert any(
        line.startswith("calctl: Because of something (GET /v2/bookings/uid-1, ") and "request id req-77" in line
        for line in told
    )
    assert advice in done.err
    assert "Traceback" not in done.err


def test_fields_at_fault_are_named_as_they_are_typed(calctl: Calctl) -> None:
    nodes = [
        {"property": "seatUid", "children": [], "constraints": {"isString": "seatUid must be a string"}},
        {"property": "cancellationReason", "children": [], "constraints": {"max": "is too long"}},
    ]
    server = refusal(400, "BadRequestException", "Bad Request Exception", details={"errors": nodes})

    done = calctl("bookings", "cancel", "uid-1", "--seat-uid", "s", "--cancellation-reason", "r", transport=server)

    assert done.code == 1
    assert "--seat-uid: seatUid must be a string" in done.err
    assert "--cancellation-reason: is too long" in done.err


def test_a_refusal_that_ends_with_a_full_stop_has_its_advice(calctl: Calctl) -> None:
    done = calctl(*GET, transport=refusal(401, "UnauthorizedException", "Invalid Access Token."))

    assert done.err.splitlines()[-1].endswith("log in: calctl login")


def test_no_connection(calctl: Calctl) -> None:
    done = calctl(*GET, transport=httpx.MockTransport(unreachable))

    assert done.code == 6
    assert "no connection (ConnectError: refused)" in done.err
    assert "Check the network, and that https://api.cal.com is the right server" in done.err.splitlines()[-1]


def test_nobody_knows_whether_it_took_effect(calctl: Calctl) -> None:
    done = calctl("bookings", "cancel", "uid-1", transport=httpx.MockTransport(silent))

    assert done.code == 7
    assert "it may have taken effect" in done.err


def test_no_credentials(calctl: Calctl, clean_environment: pytest.MonkeyPatch) -> None:
    clean_environment.delenv("CAL_API_KEY")

    done = calctl(*GET)

    assert done.code == 2
    assert "CAL_API_KEY" in done.err


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("nonsense",), "calctl: 'nonsense' is no command\n"),
        (("booking", "list"), "calctl: 'booking' is no command; did you mean 'calctl bookings'?\n"),
        (
            ("calendars", "ics-feed", "xyz"),
            "calctl: 'xyz' is no command; there are save, check\n",
        ),
        (("bookings", "create", "--body", "@no.json"), "calctl: --body: no.json: No such file or directory\n"),
        (("bookings", "create", "--body", "@."), "calctl: --body: .: Is a directory\n"),
        (("bookings", "list", "--query", "a["), "calctl: --query: no JMESPath expression: Incomplete expression\n"),
        (
            ("--debug", "bookings", "list"),
            "calctl: --debug: options go after the whole command, as in calctl bookings list --json\n",
        ),
        (("bookings", "lst"), "calctl: 'lst' is no command; did you mean 'calctl bookings list'?\n"),
        (("reschedule",), "calctl: 'reschedule' is no command; did you mean 'calctl bookings reschedule'?\n"),
        (
            ("bookings", "list", "--stats", "x"),
            "calctl: No such option '--stats'. (Did you mean one of: '--sort-start', '--status',",
        ),
        (
            ("bookings", "list", "--output", "xml"),
            "calctl: --output: 'xml' is not one of 'table', 'json', 'jsonl'",
        ),
        (("bookings", "list", "--timeout", "0"), "calctl: --timeout: expected more than 0 seconds"),
        (("bookings", "list", "--base-url", "nowhere"), "calctl: --base-url: expected a URL such as"),
        (("bookings", "list", "--base-url", "http://192.0.2.1"), "--allow-insecure"),
    ],
)
def test_wrong_words(calctl: Calctl, words: tuple[str, ...], told: str) -> None:
    done = calctl(*words)

    assert (done.code, done.out) == (2, "")
    assert told in done.err


def test_debug_shows_where_it_failed(calctl: Calctl) -> None:
    done = calctl(*GET, "--debug", transport=refusal(404, "NotFoundException", "no such booking"))

    assert done.code == 4
    assert "Traceback (most recent call last)" in done.err


def test_a_bug_is_no_traceback(calctl: Calctl) -> None:
    def broken(_request: httpx.Request) -> httpx.Response:
        raise ZeroDivisionError

    done = calctl(*GET, transport=httpx.MockTransport(broken))

    assert (done.code, done.err) == (1, "calctl: this is a bug of calctl (ZeroDivisionError); --debug shows where\n")


def test_control_c(calctl: Calctl) -> None:
    def interrupted(_request: httpx.Request) -> httpx.Response:
        raise KeyboardInterrupt

    assert calctl(*GET, transport=httpx.MockTransport(interrupted)).code == 130


def test_what_is_deprecated_says_so(calctl: Calctl) -> None:
    listed = calctl("oauth-clients", "--help")
    shown = calctl("oauth-clients", "list", "--help")
    server = httpx.MockTransport(lambda _request: httpx.Response(200, json={"status": "success", "data": []}))
    used = calctl("oauth-clients", "list", transport=server)

    assert "(deprecated)" in listed.out
    assert "Deprecated. Register an OAuth2 application" in shown.out
    assert used.code == 0
    assert used.err.startswith("calctl: oauth-clients list is deprecated. Register an OAuth2 application")


@pytest.mark.parametrize("words", [(), ("bookings",), ("bookings", "list"), ("login",)])
def test_help_has_a_short_name(calctl: Calctl, words: tuple[str, ...]) -> None:
    assert calctl(*words, "-h") == calctl(*words, "--help")


def test_the_help_tells_the_exit_codes(capsys: pytest.CaptureFixture[str]) -> None:
    assert app.run(["--help"]) == 0

    assert "5 rate limited" in " ".join(capsys.readouterr().out.split())
