"""Where no keyring works, and where files are not as ``calctl`` left them."""

import json
import os
import stat
from collections.abc import Callable
from pathlib import Path

import keyring
import pytest
import respx
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoKeyring
from keyring.backends.null import Keyring as KeyringThatForgets

from tests.cli.accounts.conftest import ANN, BOB, Calctl, FakeKeyring, no_keyring

pytestmark = pytest.mark.usefixtures("server")
WINDOWS = os.name != "posix"


class TalkativeKeyring(NoKeyring):
    """Fails, and tells what it was given."""

    def set_password(self, service: str, username: str, password: str | None = None) -> None:
        raise OSError(f"helper --service {service} --user {username} --password {password}: exit 1")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.mark.parametrize(
    ("backend", "reason"),
    [
        (NoKeyring, "NoKeyringError"),
        (KeyringThatForgets, "it keeps nothing"),
        (TalkativeKeyring, "OSError"),
    ],
    ids=["none", "switched off", "broken"],
)
def test_the_secret_goes_into_a_file_and_that_is_said(
    calctl: Calctl, folder: Path, backend: Callable[[], KeyringBackend], reason: str
) -> None:
    keyring.set_keyring(backend())

    done = calctl("login", stdin=ANN)

    path = folder / "credentials.json"
    assert done.code == 0
    assert done.err == (
        f"calctl: no keyring works here ({reason}), so the secret is in {path}, which only you can read\n"
    )
    assert list(json.loads(path.read_text()).values()) == [ANN]
    assert calctl("whoami").code == 0


@pytest.mark.skipif(WINDOWS, reason="file modes mean nothing there")
def test_only_the_owner_can_read_the_files(calctl: Calctl, folder: Path) -> None:
    keyring.set_keyring(no_keyring())
    before = os.umask(0)

    try:
        calctl("login", stdin=ANN)
        calctl("login", "--profile", "work", stdin=BOB)
    finally:
        os.umask(before)

    assert mode(folder) == 0o700
    assert {path.name: mode(path) for path in folder.iterdir() if path.name != "lock"} == {
        "credentials.json": 0o600,
        "profiles.json": 0o600,
    }


@pytest.mark.skipif(WINDOWS, reason="file modes mean nothing there")
@pytest.mark.parametrize("name", ["credentials.json", "profiles.json"])
@pytest.mark.parametrize("permissions", [0o640, 0o604, 0o620])
def test_a_file_that_others_can_use_is_refused(calctl: Calctl, folder: Path, name: str, permissions: int) -> None:
    keyring.set_keyring(no_keyring())
    calctl("login", stdin=ANN)
    (folder / name).chmod(permissions)

    done = calctl("whoami")

    assert (done.code, done.out) == (2, "")
    assert f"(mode {permissions:o})" in done.err
    assert f"chmod 600 {folder / name}" in done.err
    assert "of-ann" not in done.err
    (folder / name).chmod(0o600)
    assert calctl("whoami").code == 0


@pytest.mark.skipif(WINDOWS, reason="file modes mean nothing there")
def test_a_login_does_not_write_to_a_file_that_others_can_read(calctl: Calctl, folder: Path) -> None:
    keyring.set_keyring(no_keyring())
    calctl("login", stdin=ANN)
    (folder / "credentials.json").chmod(0o644)

    done = calctl("login", "--profile", "work", stdin=BOB)

    assert done.code == 2
    assert "work" not in calctl("profiles", "list").out
    assert BOB not in (folder / "credentials.json").read_text()


@pytest.mark.parametrize(
    "content",
    [
        "",
        "{",
        "[]",
        '{"profiles": 1}',
        '{"profiles": {"default": 1}}',
        '{"profiles": {"default": {"base_url": "https://api.cal.com"}}}',
        '{"profiles": {"a": {"base_url": 1, "kind": "API key", "store": "file", "secret_id": "a"}}}',
        '{"profiles": {"a": {"base_url": "x", "kind": "passport", "store": "file", "secret_id": "a"}}}',
        '{"profiles": {"a": {"base_url": "x", "kind": "OAuth client", "store": "file", "secret_id": "a"}}}',
        '{"profiles": {}, "current": "gone"}',
        "\xff\xfe",
    ],
)
def test_a_damaged_list_of_profiles(calctl: Calctl, folder: Path, content: str) -> None:
    folder.mkdir(parents=True)
    path = folder / "profiles.json"
    path.write_bytes(content.encode("latin-1"))
    path.chmod(0o600)

    for words in (("whoami",), ("login",), ("logout",), ("profiles", "list")):
        done = calctl(*words, stdin=ANN)

        assert (done.code, done.out) == (2, "")
        assert done.err.startswith(f"calctl: {path}: is damaged")
        assert done.err.endswith("delete it and log in again with calctl login\n")


def test_damaged_secrets_are_not_shown(calctl: Calctl, folder: Path) -> None:
    keyring.set_keyring(no_keyring())
    calctl("login", stdin=ANN)
    path = folder / "credentials.json"
    path.write_text(path.read_text().rstrip("}\n"))

    done = calctl("whoami")

    assert (done.code, done.out) == (2, "")
    assert f"{path}: is damaged" in done.err
    assert "fake" not in done.err


def test_a_file_that_cannot_be_read(calctl: Calctl, folder: Path) -> None:
    (folder / "profiles.json").mkdir(parents=True)

    done = calctl("whoami")

    assert (done.code, done.err) == (2, f"calctl: {folder / 'profiles.json'}: Is a directory\n")


def test_a_folder_that_cannot_be_made(calctl: Calctl, folder: Path, own_keyring: FakeKeyring) -> None:
    folder.parent.write_text("no folder")

    done = calctl("login", stdin=ANN)

    assert (done.code, done.out, own_keyring.kept) == (2, "", {})
    assert "Not a directory" in done.err
    assert "Traceback" not in done.err


def test_a_secret_that_is_gone_from_the_keyring(calctl: Calctl, own_keyring: FakeKeyring) -> None:
    calctl("login", "--profile", "work", stdin=ANN)
    own_keyring.kept.clear()

    done = calctl("whoami")

    assert done.code == 2
    assert "its secret is no longer in the keyring; calctl login --profile work" in done.err


def test_a_keyring_that_does_not_open_any_more(calctl: Calctl) -> None:
    calctl("login", stdin=ANN)
    keyring.set_keyring(no_keyring())

    shown, left = calctl("whoami"), calctl("logout")

    assert (shown.code, left.code) == (2, 2)
    assert "the keyring does not open (NoKeyringError); unlock it, or log in again" in shown.err
    assert "so its secret is still there; unlock it and try again" in left.err
    assert "default" in calctl("profiles", "list").out


def test_a_login_leaves_an_old_secret_where_it_cannot_be_deleted(calctl: Calctl) -> None:
    calctl("login", stdin=ANN)
    keyring.set_keyring(no_keyring())

    done = calctl("login", stdin=BOB)

    assert done.code == 0
    assert "the secret that it had before is left" in done.err
    assert '"bob@acme.example"' in calctl("whoami", "--json").out


def test_no_file_is_read_where_the_environment_has_credentials(
    calctl: Calctl, folder: Path, server: respx.MockRouter, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder.mkdir(parents=True)
    (folder / "profiles.json").write_text("damaged")
    monkeypatch.setenv("CAL_API_KEY", ANN)

    assert calctl("whoami").code == 0
    assert server.calls.call_count == 1
