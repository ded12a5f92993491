"""Secrets come from files, standard input or a prompt, never from the command; and none is printed unasked."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from tests.contract.documented import bundled

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Calctl

CANARY = "canary-not-a-secret"
WEBHOOK = (
    "webhooks",
    "create",
    "--active",
    "--subscriber-url",
    "https://acme.com/cal",
    "--triggers",
    "BOOKING_CREATED",
)
KEY = {"private_key": CANARY, "tenant_id": "t-1", "client_id": "c-1"}
CREDENTIAL = ("organizations", "delegation-credentials", "create", "42", "--domain", "acme.com")
CREATE = (*CREDENTIAL, "--workspace-platform-slug", "office365")


class Recorder(httpx.AsyncBaseTransport):
    """Answers with some data, and keeps what it was sent."""

    def __init__(self, data: Any) -> None:
        self._data = data
        self.bodies: list[Any] = []

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.bodies.append(json.loads(request.content) if request.content else None)
        return httpx.Response(200, json={"status": "success", "data": self._data})


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ((*WEBHOOK, "--secret", CANARY), "--secret: a secret is not taken from the command itself"),
        ((*WEBHOOK, f"--secret={CANARY}"), "--secret: a secret is not taken from the command itself"),
        ((*WEBHOOK, "--body", json.dumps({"secret": CANARY})), "--body: secret is a secret"),
        ((*CREATE, "--service-account-key", CANARY), "--service-account-key: a key is not taken from the command"),
        ((*CREATE, "--service-account-key", json.dumps(KEY)), "--service-account-key: private_key is a secret"),
        ((*CREATE, "--service-account-key.private_key", CANARY), "a secret is not taken from the command itself"),
        ((*CREATE, "--body", json.dumps({"serviceAccountKey": KEY})), "--body: serviceAccountKey.private_key is a"),
        (("auth", "oauth2", "token", "--client-secret", CANARY), "--client-secret: a secret is not taken"),
    ],
)
def test_a_secret_in_the_command_is_refused_and_not_repeated(calctl: Calctl, words: tuple[str, ...], told: str) -> None:
    done = calctl(*words, "--dry-run")

    assert (done.code, done.out) == (2, "")
    assert told in done.err
    assert CANARY not in done.err


@pytest.mark.parametrize("source", ["@secret.txt", "-"])
def test_a_secret_from_a_file_or_standard_input(calctl: Calctl, tmp_path: Path, source: str) -> None:
    (tmp_path / "secret.txt").write_text(f"{CANARY}\n", encoding="utf-8")
    server = Recorder({})

    calctl(*WEBHOOK, "--secret", source, stdin=f"{CANARY}\n", transport=server)

    assert server.bodies[0]["secret"] == CANARY


@pytest.mark.parametrize("source", ["@key.json", "-"])
def test_a_key_from_a_file_or_standard_input(calctl: Calctl, tmp_path: Path, source: str) -> None:
    (tmp_path / "key.json").write_text(json.dumps(KEY), encoding="utf-8")
    server = Recorder({})

    calctl(*CREATE, "--service-account-key", source, stdin=json.dumps(KEY), transport=server)

    assert server.bodies == [{"workspacePlatformSlug": "office365", "domain": "acme.com", "serviceAccountKey": KEY}]


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (json.dumps(KEY)[:-20], "standard input: not a JSON file"),
        (json.dumps({**KEY, "private_key": ""}), "private_key must be text and not empty"),
        (json.dumps({"installed": {"client_secret": CANARY}}), "the file of an OAuth client"),
    ],
)
def test_a_key_that_is_none_is_told_without_showing_it(calctl: Calctl, content: str, told: str) -> None:
    done = calctl(*CREATE, "--service-account-key", "-", stdin=content)

    assert (done.code, done.out) == (2, "")
    assert told in done.err
    assert CANARY not in done.err


def test_an_empty_secret(calctl: Calctl) -> None:
    done = calctl(*WEBHOOK, "--secret", "-", stdin="\n")

    assert (done.code, done.err) == (2, "calctl: --secret: the secret is empty\n")


@pytest.mark.parametrize("how", [(), ("--json",)])
def test_a_dry_run_masks_secrets(calctl: Calctl, how: tuple[str, ...]) -> None:
    done = calctl(*CREATE, "--service-account-key", "-", "--dry-run", *how, stdin=json.dumps(KEY))

    assert done.code == 0
    assert '"private_key": "***"' in done.out
    assert CANARY not in done.out + done.err


def test_a_dry_run_masks_secrets_of_the_query(calctl: Calctl) -> None:
    done = calctl("stripe", "callback", "--state", "-", "--code", "@code.txt", "--dry-run", stdin=CANARY)

    assert CANARY not in done.out + done.err


def test_secrets_in_what_is_read_are_shown_when_asked_for(calctl: Calctl) -> None:
    data = {**bundled().operations["webhooks.get"].answers[0].body["data"], "secret": CANARY}
    words = ("webhooks", "get", "w-1", "--json")

    masked = calctl(*words, transport=Recorder(data))
    shown = calctl(*words, "--show-secrets", transport=Recorder(data))

    assert json.loads(masked.out) == {**data, "secret": "***"}
    assert masked.err == "calctl: secrets are shown as ***; --show-secrets shows them\n"
    assert json.loads(shown.out)["secret"] == CANARY


def test_what_was_just_made_is_shown_as_it_is_told_once(calctl: Calctl) -> None:
    done = calctl("api-keys", "refresh", transport=Recorder({"apiKey": CANARY}))

    assert CANARY in done.out
