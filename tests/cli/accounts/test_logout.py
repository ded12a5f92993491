"""``calctl logout`` and ``calctl profiles``."""

import json

import keyring
import pytest
import respx

from tests.cli.accounts.conftest import ANN, BOB, CLIENT_ID, CLIENT_SECRET, Calctl, FakeKeyring, no_keyring


@pytest.fixture(autouse=True)
def two_profiles(calctl: Calctl, server: respx.MockRouter) -> None:  # noqa: ARG001 - both are tried there
    """``default`` is in use."""
    calctl("login", stdin=ANN)
    calctl("login", "--profile", "work", stdin=BOB)


def names(calctl: Calctl) -> list[str]:
    return [entry["name"] for entry in json.loads(calctl("profiles", "list", "--json").out)]


def test_of_the_profile_in_use(calctl: Calctl, own_keyring: FakeKeyring) -> None:
    done = calctl("logout")

    assert (done.code, done.err) == (0, "")
    assert done.out == "Forgotten: profile default, ann@acme.example at https://api.cal.com\n"
    assert names(calctl) == ["work"]
    assert list(own_keyring.kept.values()) == [BOB]
    # Nobody else acts from then on.
    assert calctl("whoami").code == 2


@pytest.mark.parametrize("words", [("logout", "--profile", "work"), ("profiles", "remove", "work")])
def test_of_a_named_one(calctl: Calctl, own_keyring: FakeKeyring, words: tuple[str, ...]) -> None:
    done = calctl(*words)

    assert done.out == "Forgotten: profile work, bob@acme.example at https://api.cal.com\n"
    assert names(calctl) == ["default"]
    assert list(own_keyring.kept.values()) == [ANN]
    assert calctl("whoami").code == 0


def test_of_the_one_that_the_environment_names(calctl: Calctl, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CAL_PROFILE", "work")

    calctl("logout")

    assert names(calctl) == ["default"]


def test_of_all(calctl: Calctl, own_keyring: FakeKeyring) -> None:
    done = calctl("logout", "--all")

    assert done.out.count("Forgotten") == 2
    assert (names(calctl), own_keyring.kept) == ([], {})
    assert calctl("logout", "--all").err == "calctl: there is no profile to forget\n"
    assert "nobody is logged in" in calctl("logout").err


def test_of_a_secret_that_is_gone_already(calctl: Calctl, own_keyring: FakeKeyring) -> None:
    own_keyring.kept.clear()

    assert calctl("logout").code == 0
    assert names(calctl) == ["work"]


def test_of_a_secret_in_a_file(calctl: Calctl) -> None:
    keyring.set_keyring(no_keyring())
    calctl("login", "--profile", "headless", stdin=ANN)

    assert calctl("logout", "--profile", "headless").code == 0
    assert names(calctl) == ["default", "work"]


@pytest.mark.parametrize(
    "words",
    [("logout", "--profile", "nobody"), ("profiles", "remove", "nobody"), ("profiles", "use", "nobody")],
)
def test_of_nobody(calctl: Calctl, words: tuple[str, ...]) -> None:
    done = calctl(*words)

    assert (done.code, done.out) == (2, "")
    assert "no profile is called 'nobody'; there are: default, work" in done.err


def test_another_profile_in_use(calctl: Calctl, monkeypatch: pytest.MonkeyPatch) -> None:
    done = calctl("profiles", "use", "work")

    assert done.out == "Profile work is in use: bob@acme.example at https://api.cal.com\n"
    assert '"bob@acme.example"' in calctl("whoami", "--json").out
    monkeypatch.setenv("CAL_PROFILE", "work")
    assert "CAL_PROFILE in the environment goes before it" in calctl("profiles", "use", "default").err


def test_the_list(calctl: Calctl) -> None:
    calctl("login", "--profile", "platform", "--oauth-client", CLIENT_ID, stdin=CLIENT_SECRET)

    done = calctl("profiles", "list")

    assert [line.split() for line in done.out.splitlines()] == [
        ["*", "default", "https://api.cal.com", "API", "key", "ann@acme.example", "keyring"],
        ["work", "https://api.cal.com", "API", "key", "bob@acme.example", "keyring"],
        ["platform", "https://api.cal.com", "OAuth", "client", "owner@acme.example", "keyring"],
    ]


def test_the_list_for_programs(calctl: Calctl) -> None:
    [first, _] = json.loads(calctl("profiles", "list", "--json").out)

    assert first == {
        "name": "default",
        "inUse": True,
        "server": "https://api.cal.com",
        "credential": "API key",
        "clientId": None,
        "user": "ann@acme.example",
        "secretKeptIn": "keyring",
    }


def test_an_empty_list(calctl: Calctl) -> None:
    calctl("logout", "--all")

    done = calctl("profiles", "list")

    assert (done.code, done.out, done.err) == (0, "", "calctl: there is no profile; calctl login makes one\n")
