"""``calctl`` in process, with a keyring and a folder of the test's own, and a Cal.com that knows a few credentials."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Final, Protocol

import httpx
import keyring
import pytest
import respx
import stamina
from attrs import frozen
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoKeyring

from calcom_client.cli.app import run

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

ANN: Final = "cal_live_fake-0000-0000-0000-0000-of-ann"
BOB: Final = "cal_live_fake-0000-0000-0000-0000-of-bob"
TOKEN: Final = "fake-header.fake-payload.fake-signature"  # noqa: S105 - made up, as all of these are
CLIENT_ID: Final = "cm0000000000000000000acme"
CLIENT_SECRET: Final = "fake-0000-0000-0000-secret-of-a-client"  # noqa: S105 - likewise
NARROW: Final = "fake-token-that-may-not-read-profiles"
LIMITS: Final = {
    "X-RateLimit-Limit-Default": "120",
    "X-RateLimit-Remaining-Default": "119",
    "X-RateLimit-Reset-Default": "60",
}


# As on a machine without any.
no_keyring: Callable[[], KeyringBackend] = NoKeyring


class FakeKeyring(KeyringBackend):
    """A keyring that works, and that tests can look into."""

    priority = 1
    name = "Fake Keyring"

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call] # keyring has no type there
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


@frozen
class Done:
    """How a command line ended."""

    code: int
    out: str
    err: str


class Calctl(Protocol):
    """Runs ``calctl`` with words and standard input, which is no terminal."""

    def __call__(self, *words: str, stdin: str = "") -> Done: ...


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where ``calctl`` keeps its files; it is not there yet."""
    return tmp_path / "config" / "calctl"


@pytest.fixture(autouse=True)
def own_settings(clean_environment: pytest.MonkeyPatch, folder: Path) -> Iterator[None]:
    """Nothing of the machine that runs the tests; failures are tried again without waiting."""
    clean_environment.setenv("CAL_CONFIG_DIR", str(folder))
    with stamina.set_testing(True, attempts=1):
        yield


@pytest.fixture(autouse=True)
def own_keyring() -> Iterator[FakeKeyring]:
    fake = FakeKeyring()
    keyring.set_keyring(fake)
    yield fake
    keyring.set_keyring(no_keyring())


@pytest.fixture
def calctl(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Calctl:
    def calctl(*words: str, stdin: str = "") -> Done:
        monkeypatch.setattr("sys.stdin", io.StringIO(stdin))
        code = run(words)
        printed = capsys.readouterr()
        return Done(code, printed.out, printed.err)

    return calctl


def told(user: str, number: int, organization: int | None) -> httpx.Response:
    """The answer that tells a user who they are."""
    data = {
        "id": number,
        "username": user,
        "email": f"{user}@acme.example",
        "timeFormat": 24,
        "defaultScheduleId": 7,
        "weekStart": "Monday",
        "timeZone": "Europe/Oslo",
        "organizationId": organization,
    }
    return httpx.Response(200, headers=LIMITS, json={"status": "success", "data": data})


def answer(request: httpx.Request) -> httpx.Response:
    """Tell who calls, as the server does."""
    bearers: dict[str, tuple[str, int, int | None]] = {
        f"Bearer {ANN}": ("ann", 101, 42),
        f"Bearer {BOB}": ("bob", 102, None),
        f"Bearer {TOKEN}": ("ann", 101, 42),
    }
    headers = request.headers
    if (headers.get("x-cal-client-id"), headers.get("x-cal-secret-key")) == (CLIENT_ID, CLIENT_SECRET):
        return told("owner", 100, 42)
    if headers.get("authorization") == f"Bearer {NARROW}":
        return refusal(403, "ForbiddenException", "PermissionsGuard - no PROFILE_READ")
    if headers.get("authorization") in bearers:
        return told(*bearers[headers["authorization"]])
    return refusal(401, "UnauthorizedException", "Invalid Access Token.")


def refusal(status: int, code: str, message: str) -> httpx.Response:
    error = {"code": code, "message": message, "details": {"message": message, "statusCode": status}}
    body = {"status": "error", "timestamp": "2026-11-23T10:00:00.000Z", "path": "/v2/me", "error": error}
    return httpx.Response(status, headers=LIMITS if status == 403 else {}, json=body)


@pytest.fixture
def server() -> Iterator[respx.MockRouter]:
    """Cal.com, at whatever address it is asked."""
    with respx.mock(assert_all_called=False) as router:
        router.get(path__regex="/v2/me$", name="me").mock(side_effect=answer)
        yield router
