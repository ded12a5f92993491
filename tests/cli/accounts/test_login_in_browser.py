"""``calctl login --browser``: the user says yes in the browser, and the pair of tokens is kept and renewed."""

import http.client
import json
import socket
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import parse_qs, urlencode, urlsplit

import httpx
import pytest
import respx

from calcom_client.cli.accounts.browser_login import tokens_from_browser
from calcom_client.cli.accounts.choice import choose_account
from tests.cli.accounts.conftest import Calctl, FakeKeyring, refusal, told

APP = "fake-id-of-an-application"


class Tokens:
    """The part of Cal.com that gives tokens: each refresh token is good once."""

    def __init__(self, router: respx.MockRouter) -> None:
        self.number = 0
        self.lives = 3600
        self.bodies: list[dict[str, str]] = []
        router.post(path="/v2/auth/oauth2/token").mock(side_effect=self.give)
        router["me"].mock(side_effect=self.tell)

    def give(self, request: httpx.Request) -> httpx.Response:
        body = json.loads(request.content)
        self.bodies.append(body)
        if body.get("refresh_token", f"fake-refresh-{self.number}") != f"fake-refresh-{self.number}":
            return refusal(400, "BadRequestException", "invalid_grant")
        self.number += 1
        return httpx.Response(
            200,
            json={
                "access_token": f"fake-access-token-number-{self.number}",
                "token_type": "bearer",
                "refresh_token": f"fake-refresh-{self.number}",
                "expires_in": self.lives,
            },
        )

    def tell(self, request: httpx.Request) -> httpx.Response:
        if request.headers["authorization"] != f"Bearer fake-access-token-number-{self.number}":
            return refusal(498, "TokenExpiredException", "ACCESS_TOKEN_IS_EXPIRED")
        return told("ann", 101, None)


@pytest.fixture
def tokens(server: respx.MockRouter) -> Tokens:
    return Tokens(server)


@pytest.fixture
def questions(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[dict[str, str]]]:
    """What the browser was asked; the user says yes at once."""
    yield from browser(monkeypatch, lambda question: {"code": "fake-code", "state": question["state"]})


def browser(
    monkeypatch: pytest.MonkeyPatch, answer: Callable[[dict[str, str]], dict[str, str]]
) -> Iterator[list[dict[str, str]]]:
    questions: list[dict[str, str]] = []
    visits: list[threading.Thread] = []
    statuses: list[int] = []

    def visit(url: str, query: dict[str, str]) -> None:
        statuses.append(get(url, "/favicon.ico"))
        statuses.append(get(url, f"{urlsplit(url).path}?{urlencode(query)}"))

    def browse(url: str) -> bool:
        question = {name: values[0] for name, values in parse_qs(urlsplit(url).query).items()}
        questions.append({"page": url.partition("?")[0], **question})
        visits.append(threading.Thread(target=visit, args=(question["redirect_uri"], answer(question))))
        visits[-1].start()
        return True

    monkeypatch.setattr("webbrowser.open", browse)
    yield questions
    for thread in visits:
        thread.join()
    assert statuses == [404, 200] * len(visits)


def get(url: str, path: str) -> int:
    """Ask as a browser does; respx, which stands in for Cal.com, does not see it."""
    connection = http.client.HTTPConnection(urlsplit(url).netloc, timeout=30)
    connection.request("GET", path)
    status = connection.getresponse().status
    connection.close()
    return status


def test_the_user_says_yes(
    *,
    calctl: Calctl,
    tokens: Tokens,
    questions: list[dict[str, str]],
    own_keyring: FakeKeyring,
    unused_tcp_port: int,
) -> None:
    words = ("--scope", "BOOKING_READ", "--scope", "PROFILE_READ", "--port", str(unused_tcp_port))
    done = calctl("login", "--browser", APP, *words)

    assert done.code == 0
    assert done.out == (
        "Logged in to https://api.cal.com as ann@acme.example: profile default, login in the browser …er-1\n"
    )
    [question] = questions
    assert question["page"] == "https://app.cal.com/auth/oauth2/authorize"
    assert question["scope"] == "BOOKING_READ,PROFILE_READ"
    [body] = tokens.bodies
    assert (body["client_id"], body["code"]) == (APP, "fake-code")
    assert body["redirect_uri"] == f"http://127.0.0.1:{unused_tcp_port}/callback"
    assert len(body["code_verifier"]) > 40
    [kept] = own_keyring.kept.values()
    for secret in ("fake-code", body["code_verifier"], "fake-access-token", "fake-refresh"):
        assert secret not in done.out + done.err
    assert "fake-access-token-number-1" in kept
    assert json.loads(calctl("whoami", "--json").out)["user"]["email"] == "ann@acme.example"


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        (lambda question: {"error": "access_denied", "state": question["state"]}, "The user did not allow it"),
        (lambda _: {"code": "fake-code", "state": "forged"}, "has another state"),
        (lambda _: {"code": "fake-code"}, "has no state"),
    ],
)
def test_no_good_answer(
    *,
    calctl: Calctl,
    tokens: Tokens,
    own_keyring: FakeKeyring,
    monkeypatch: pytest.MonkeyPatch,
    unused_tcp_port: int,
    answer: Callable[[dict[str, str]], dict[str, str]],
    sentence: str,
) -> None:
    for _ in browser(monkeypatch, answer):
        done = calctl("login", "--browser", APP, "--port", str(unused_tcp_port))

        assert (done.code, done.out, own_keyring.kept, tokens.bodies) == (1, "", {}, [])
        assert sentence in done.err
        assert "fake-code" not in done.err


@pytest.mark.usefixtures("questions")
def test_a_pair_that_ends_soon_is_renewed_and_kept(calctl: Calctl, tokens: Tokens, unused_tcp_port: int) -> None:
    tokens.lives = 60
    calctl("login", "--browser", APP, "--port", str(unused_tcp_port))
    tokens.lives = 3600

    shown = [json.loads(calctl("whoami", "--json").out)["secret"] for _ in range(3)]

    assert shown == ["…er-2"] * 3
    assert [body["grant_type"] for body in tokens.bodies] == ["authorization_code", "refresh_token"]


@pytest.mark.usefixtures("questions")
def test_commands_at_once_renew_it_once(calctl: Calctl, tokens: Tokens, unused_tcp_port: int) -> None:
    tokens.lives = 60
    calctl("login", "--browser", APP, "--port", str(unused_tcp_port))
    tokens.lives = 3600

    with ThreadPoolExecutor(4) as pool:
        accounts = list(pool.map(lambda _: choose_account(), range(4)))

    assert {account.secret for account in accounts} == {"fake-access-token-number-2"}
    assert len(tokens.bodies) == 2


@pytest.mark.usefixtures("questions")
def test_a_token_that_ends_early_is_renewed_and_kept(
    calctl: Calctl, server: respx.MockRouter, tokens: Tokens, unused_tcp_port: int
) -> None:
    calctl("login", "--browser", APP, "--port", str(unused_tcp_port))
    expired = refusal(498, "TokenExpiredException", "ACCESS_TOKEN_IS_EXPIRED")
    server["me"].mock(side_effect=[expired, told("ann", 101, None), told("ann", 101, None)])

    calctl("whoami")
    kept = json.loads(calctl("whoami", "--json").out)["secret"]

    assert kept == "…er-2"
    assert [body["grant_type"] for body in tokens.bodies] == ["authorization_code", "refresh_token"]


@pytest.mark.usefixtures("questions")
def test_a_refused_renewal(calctl: Calctl, tokens: Tokens, unused_tcp_port: int) -> None:
    tokens.lives = 60
    calctl("login", "--browser", APP, "--port", str(unused_tcp_port))
    tokens.number = 7

    done = calctl("whoami")

    assert (done.code, done.out) == (1, "")
    assert "authorize the application again" in done.err
    assert "fake-refresh" not in done.err


@pytest.mark.usefixtures("questions", "tokens")
def test_damaged_tokens(calctl: Calctl, own_keyring: FakeKeyring, unused_tcp_port: int) -> None:
    calctl("login", "--browser", APP, "--port", str(unused_tcp_port))
    [entry] = own_keyring.kept
    own_keyring.kept[entry] = '{"access_token": "fake-canary"}'

    done = calctl("whoami")

    assert (done.code, done.err) == (2, "calctl: profile 'default': its tokens are damaged; log in again\n")


def test_a_port_that_is_taken(calctl: Calctl) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]

        done = calctl("login", "--browser", APP, "--port", str(port))

    assert (done.code, done.out) == (2, "")
    assert f"--port: nothing can listen on {port}: Address already in use" in done.err


def test_another_server_needs_to_tell_where_users_log_in(calctl: Calctl) -> None:
    done = calctl("login", "--browser", APP, "--base-url", "https://cal.acme.example")

    assert done.code == 2
    assert "--app-url: name where the users of https://cal.acme.example log in" in done.err


async def test_nobody_comes_back(monkeypatch: pytest.MonkeyPatch, unused_tcp_port: int) -> None:
    monkeypatch.setattr("webbrowser.open", lambda _: False)

    with pytest.raises(ValueError, match="nobody came back from the browser within 0 s"):
        await tokens_from_browser(
            APP,
            (),
            port=unused_tcp_port,
            base_url="https://api.cal.com",
            app_url=None,
            allow_insecure=False,
            timeout=1,
            seconds=0,
        )
