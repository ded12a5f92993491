"""``calctl login``: a secret comes in where nobody sees it, is tried, and is kept."""

import os
import pty
import re
import stat
import subprocess
import sys
from pathlib import Path

import httpx
import pytest
import respx

from tests.cli.accounts.conftest import (
    ANN,
    BOB,
    CLIENT_ID,
    CLIENT_SECRET,
    NARROW,
    TOKEN,
    Calctl,
    FakeKeyring,
)


def test_a_key_from_standard_input_is_tried_and_kept(
    calctl: Calctl, server: respx.MockRouter, own_keyring: FakeKeyring, folder: Path
) -> None:
    done = calctl("login", stdin=f"{ANN}\n")

    assert (done.code, done.err) == (0, "")
    assert done.out == (
        "Logged in to https://api.cal.com as ann@acme.example: profile default, API key cal_live_…-ann\n"
    )
    assert server.calls.call_count == 1
    assert list(own_keyring.kept.values()) == [ANN]
    assert calctl("whoami").code == 0
    assert not any(ANN in path.read_text() for path in folder.iterdir())


@pytest.mark.parametrize(
    ("words", "secret", "credential"),
    [
        ((), TOKEN, "access token"),
        (("--access-token", "-"), ANN, "access token"),
        (("--api-key", "-"), BOB, "API key"),
        (("--oauth-client", CLIENT_ID), CLIENT_SECRET, "OAuth client"),
    ],
    ids=["what begins with cal_ is a key, else a token", "said to be a token", "said to be a key", "OAuth client"],
)
def test_kinds_of_credentials(
    calctl: Calctl, server: respx.MockRouter, words: tuple[str, ...], secret: str, credential: str
) -> None:
    done = calctl("login", *words, stdin=secret)

    assert done.code == 0
    assert f"profile default, {credential} " in done.out
    assert server.calls.call_count == 1
    assert f'"credential": "{credential}"' in calctl("profiles", "list", "--json").out


def test_what_the_server_refuses_is_not_kept(
    calctl: Calctl, server: respx.MockRouter, own_keyring: FakeKeyring
) -> None:
    done = calctl("login", stdin="cal_live_fake-of-nobody")

    assert server.calls.call_count == 1
    assert (done.code, done.out, own_keyring.kept) == (3, "", {})
    assert "401" in done.err
    assert "of-nobody" not in done.err
    assert calctl("profiles", "list").out == ""


def test_what_cannot_be_tried_is_not_kept(calctl: Calctl, server: respx.MockRouter, own_keyring: FakeKeyring) -> None:
    server["me"].mock(side_effect=httpx.ConnectError("refused"))

    done = calctl("login", stdin=ANN)

    assert (done.code, done.out, own_keyring.kept) == (6, "", {})
    assert "nothing is kept; --no-check keeps a secret without asking the server" in done.err


def test_without_a_check_nothing_is_sent(calctl: Calctl, server: respx.MockRouter, own_keyring: FakeKeyring) -> None:
    done = calctl("login", "--no-check", stdin="cal_live_fake-unheard-of")

    assert (done.code, server.calls.call_count) == (0, 0)
    assert done.out.startswith("Kept for https://api.cal.com, unchecked: profile default, API key ")
    assert list(own_keyring.kept.values()) == ["cal_live_fake-unheard-of"]


def test_a_credential_that_may_not_read_profiles_is_good_all_the_same(calctl: Calctl, server: respx.MockRouter) -> None:
    done = calctl("login", stdin=NARROW)

    assert server.calls.call_count == 1
    assert done.code == 0
    assert "as a user that the server does not tell" in done.out


def test_another_server_is_asked_and_remembered(calctl: Calctl, server: respx.MockRouter) -> None:
    calctl("login", "--base-url", "https://cal.acme.example/api/", stdin=ANN)
    again = calctl("login", stdin=ANN)
    calctl("whoami")

    assert {str(call.request.url) for call in server.calls} == {"https://cal.acme.example/api/v2/me"}
    assert server.calls.call_count == 3
    assert "https://cal.acme.example/api " in again.out


def test_a_login_takes_the_place_of_the_one_before(
    calctl: Calctl, server: respx.MockRouter, own_keyring: FakeKeyring
) -> None:
    calctl("login", stdin=ANN)
    done = calctl("login", stdin=BOB)

    assert server.calls.call_count == 2
    assert "profile default was ann@acme.example until now" in done.err
    assert list(own_keyring.kept.values()) == [BOB]


@pytest.mark.usefixtures("server")
def test_a_second_profile_is_not_the_one_in_use(calctl: Calctl) -> None:
    calctl("login", stdin=ANN)
    done = calctl("login", "--profile", "work", stdin=BOB)

    assert "profile default is still the one in use; calctl profiles use work changes that" in done.err
    assert '"bob@acme.example"' in calctl("whoami", "--profile", "work", "--json").out
    assert '"ann@acme.example"' in calctl("whoami", "--json").out


@pytest.mark.usefixtures("server")
def test_variables_that_go_before_it_are_named(calctl: Calctl, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CAL_API_KEY", BOB)

    done = calctl("login", stdin=ANN)

    assert "CAL_API_KEY in the environment goes before it" in done.err
    assert "of-bob" not in done.out + done.err


@pytest.mark.parametrize("option", ["--api-key", "--access-token"])
def test_a_secret_is_never_taken_from_an_argument(calctl: Calctl, option: str) -> None:
    done = calctl("login", option, ANN)

    assert (done.code, done.out) == (2, "")
    assert f"give {option} - and the secret on standard input" in done.err
    assert "of-ann" not in done.err


@pytest.mark.parametrize(
    ("words", "stdin", "sentence"),
    [
        ((), "", "standard input: nothing there; expected: API key or access token for https://api.cal.com"),
        ((), " \n", "standard input: nothing there"),
        ((), "cal_fake one two", "standard input: key holds a space"),
        ((), "Bearer cal_fake", "begins with 'Bearer '"),
        ((), "x" * 10_000, "standard input: too much to be a secret"),
        (("--oauth-client", "of acme"), CLIENT_SECRET, "--oauth-client: client_id holds a space"),
        (("--oauth-client", ""), CLIENT_SECRET, "--oauth-client: client_id is empty"),
        (("--oauth-client", CLIENT_ID, "--api-key", "-"), ANN, "--api-key, --oauth-client: give one of them"),
        (("--profile", "a/b"), ANN, "--profile: expected a name"),
        (("--base-url", "http://cal.acme.example"), ANN, "--allow-insecure"),
        (("--base-url", "cal.acme.example"), ANN, "--base-url: expected a URL"),
    ],
)
def test_refusals(calctl: Calctl, own_keyring: FakeKeyring, words: tuple[str, ...], stdin: str, sentence: str) -> None:
    done = calctl("login", *words, stdin=stdin)

    assert (done.code, done.out, own_keyring.kept) == (2, "", {})
    assert sentence in done.err
    assert "cal_fake" not in done.err.replace("--api-key", "")


def test_on_a_terminal_it_is_asked_for_and_not_shown(folder: Path) -> None:
    ours, theirs = pty.openpty()
    variables = {name: value for name, value in os.environ.items() if not name.startswith("CAL_")}
    backend = "keyring.backends.fail.Keyring"
    with subprocess.Popen(
        [sys.executable, "-m", "calcom_client.cli", "login", "--no-check"],
        env={**variables, "CAL_CONFIG_DIR": str(folder), "PYTHON_KEYRING_BACKEND": backend},
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        start_new_session=True,
    ) as process:
        os.close(theirs)
        shown = b""
        while b"shown): " not in shown:
            shown += os.read(ours, 1024)
        os.write(ours, f"{ANN}\n".encode())
        while part := _read(ours):
            shown += part
        code = process.wait(timeout=60)
    os.close(ours)

    assert code == 0
    assert shown.startswith(b"API key or access token for https://api.cal.com (it is not shown): ")
    assert ANN.encode() not in shown
    assert re.search(rb"API key cal_live_\xe2\x80\xa6-ann", shown)
    assert ANN in (folder / "credentials.json").read_text()
    assert stat.S_IMODE((folder / "credentials.json").stat().st_mode) == 0o600


def test_what_is_kept_is_not_called_failed_because_it_cannot_be_printed(folder: Path) -> None:
    variables = {name: value for name, value in os.environ.items() if not name.startswith("CAL_")}
    backend = "keyring.backends.fail.Keyring"
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        done = subprocess.run(
            [sys.executable, "-m", "calcom_client.cli", "login", "--no-check"],
            env={**variables, "CAL_CONFIG_DIR": str(folder), "PYTHON_KEYRING_BACKEND": backend},
            input=ANN,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )

    assert done.returncode == 8
    told, failed = done.stderr.splitlines()
    assert "no keyring works here" in told
    assert failed.startswith("calctl: done, but the result could not be printed")
    assert ANN in (folder / "credentials.json").read_text()


def test_help_asks_no_keyring() -> None:
    program = """
import sys
from calcom_client.cli.app import run
run(sys.argv[1:])
print(sorted({"keyring", "filelock", "platformdirs"} & set(sys.modules)), file=sys.stderr)
"""
    for words in (["--help"], ["login", "--help"], ["whoami", "--help"]):
        done = subprocess.run([sys.executable, "-c", program, *words], capture_output=True, text=True, check=True)
        assert done.stderr == "[]\n"


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 1024)
    except OSError:  # the other end is closed
        return b""
