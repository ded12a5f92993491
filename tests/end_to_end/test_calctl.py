"""``calctl`` as its users run it: words in, a table or JSON out, failures in plain words with an exit code."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.end_to_end.conftest import Calctl

CREDENTIALS = ("organizations", "delegation-credentials")
CREATE = (*CREDENTIALS, "create", "42", "--domain", "acme.example", "--workspace-platform-slug", "google")
UPDATE = (*CREDENTIALS, "update", "42")
# No credential has it.
NOPE = "00000000-0000-4000-8000-000000000000"


def test_create_shows_a_table(calctl: Calctl, google_key_file: Path) -> None:
    done = calctl(*CREATE, "--service-account-key", f"@{google_key_file}")
    assert (done.returncode, done.stderr) == (0, "")
    assert re.search(r"^domain +acme\.example", done.stdout, re.MULTILINE)
    assert re.search(r"^enabled +no", done.stdout, re.MULTILINE)


def test_a_key_from_standard_input_and_json_for_programs(calctl: Calctl, google_key_file: Path) -> None:
    created = calctl(*CREATE, "--service-account-key", "-", "--json", stdin=google_key_file.read_text())
    credential = json.loads(created.stdout)
    assert (credential["organizationId"], credential["enabled"]) == (42, False)

    enabled = calctl(*UPDATE, credential["id"], "--enabled", "--json")
    assert json.loads(enabled.stdout)["enabled"] is True
    disabled = calctl(*UPDATE, credential["id"], "--no-enabled", "--json")
    assert json.loads(disabled.stdout)["enabled"] is False
    shown = calctl(*UPDATE, credential["id"], "--json")
    assert json.loads(shown.stdout) == json.loads(disabled.stdout)


def test_a_new_key_enabled_in_one_go(calctl: Calctl, google_key_file: Path) -> None:
    credential = json.loads(calctl(*CREATE, "--service-account-key", f"@{google_key_file}", "--json").stdout)
    renewed = calctl(*UPDATE, credential["id"], "--enabled", "--service-account-key", f"@{google_key_file}", "--json")
    assert json.loads(renewed.stdout)["enabled"] is True


@pytest.mark.parametrize(
    ("words", "variables", "code", "sentence"),
    [
        ((*UPDATE, NOPE, "--enabled"), {}, 4, f"{NOPE} not found"),
        ((*UPDATE, NOPE, "--enabled"), {"CAL_API_KEY": "cal_unknown"}, 3, "401"),
        ((*UPDATE, NOPE, "--enabled"), {"CAL_API_KEY": "cal_member"}, 3, "ORG_ADMIN"),
        ((*UPDATE, NOPE, "--enabled"), {"CAL_API_KEY": ""}, 2, "no credentials"),
        ((*UPDATE, NOPE, "--enabled"), {"CAL_BASE_URL": "http://192.0.2.1"}, 2, "--allow-insecure"),
        ((*CREATE, "--service-account-key", "@missing.json"), {}, 2, "missing.json: No such file"),
        ((*CREDENTIALS, "update", "0", NOPE), {}, 2, "ORG_ID: expected a whole number"),
        ((*CREDENTIALS, "update", "many", NOPE), {}, 2, "ORG_ID"),
        ((*CREATE,), {}, 2, "--service-account-key: missing"),
        (("nonsense",), {}, 2, "nonsense"),
    ],
)
def test_failures_are_told_in_plain_words(
    calctl: Calctl, words: tuple[str, ...], variables: dict[str, str], code: int, sentence: str
) -> None:
    done = calctl(*words, **variables)
    assert (done.returncode, done.stdout) == (code, "")
    assert sentence in done.stderr
    assert "Traceback" not in done.stderr


def test_a_wrong_platform_or_domain_is_named_by_its_option(calctl: Calctl, google_key_file: Path) -> None:
    words = (*CREDENTIALS, "create", "42", "--service-account-key", f"@{google_key_file}")
    misfit = calctl(*words, "--domain", "acme.example", "--workspace-platform-slug", "office365")
    unknown = calctl(*words, "--domain", "acme.example", "--workspace-platform-slug", "zoom")
    address = calctl(*words, "--domain", "me@acme.example", "--workspace-platform-slug", "google")
    assert [done.returncode for done in (misfit, unknown, address)] == [2, 2, 2]
    assert "--service-account-key: this is a Google key" in misfit.stderr
    assert "--workspace-platform-slug: expected one of google, office365" in unknown.stderr
    assert "--domain: 'me@acme.example' is an e-mail address" in address.stderr


def test_no_secret_is_printed(calctl: Calctl, google_key_file: Path, pem: str) -> None:
    # The answer to a PATCH with an unusable body repeats what was sent; so may any failure on the way.
    runs = [
        calctl(*CREATE, "--service-account-key", f"@{google_key_file}"),
        calctl(*CREATE, "--service-account-key", f"@{google_key_file}"),
        calctl(*CREATE, "--service-account-key", "-", stdin=google_key_file.read_text()[:-30]),
        calctl(*CREATE, "--service-account-key", google_key_file.read_text()),
        calctl(*UPDATE, NOPE, "--service-account-key", f"@{google_key_file}", "--json"),
        calctl(*UPDATE, NOPE, CAL_API_KEY="cal_canary-of-an-api-key"),
        calctl(*UPDATE, NOPE, CAL_API_KEY="cal_canary-of-an-api-key\nx"),
    ]
    printed = "".join(done.stdout + done.stderr for done in runs)
    assert [done.returncode for done in runs] == [0, 1, 2, 2, 4, 3, 2]
    for line in [*pem.splitlines()[1:-1], "canary-of-an-api-key"]:
        assert line not in printed


def test_a_terminal_that_lacks_a_character(calctl: Calctl, google_key_file: Path) -> None:
    words = (*CREDENTIALS, "create", "42", "--domain", "münchen.example", "--workspace-platform-slug", "google")
    done = calctl(*words, "--service-account-key", f"@{google_key_file}", PYTHONIOENCODING="ascii")
    assert (done.returncode, done.stderr) == (0, "")
    assert r"m\xfcnchen.example" in done.stdout


def test_what_is_done_is_not_called_undone_because_it_cannot_be_printed(base_url: str, google_key_file: Path) -> None:
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        done = subprocess.run(
            [sys.executable, "-m", "calcom_client.cli", *CREATE, "--service-account-key", f"@{google_key_file}"],
            env={**os.environ, "CAL_BASE_URL": base_url, "CAL_API_KEY": "cal_sandbox"},
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert done.returncode == 8
    assert done.stderr.startswith("calctl: done, but the result could not be printed")


def test_attempts_that_are_repeated_are_told(calctl: Calctl, unused_tcp_port: int) -> None:
    done = calctl(*UPDATE, NOPE, CAL_BASE_URL=f"http://127.0.0.1:{unused_tcp_port}")
    assert done.returncode == 6
    call = f"calctl: PATCH /v2/organizations/42/delegation-credentials/{NOPE}:"
    *told, failed, _hint = done.stderr.splitlines()
    assert told == [
        f"{call} ConnectError; attempt {number} of 3 follows in at most {seconds} s"
        for number, seconds in ((2, "1.0"), (3, "1.5"))
    ]
    assert failed.startswith(f"{call} no connection")


def test_version(calctl: Calctl) -> None:
    assert re.fullmatch(r"calctl \d+\.\d+\.\d+\n", calctl("--version").stdout)


def test_the_sandbox_says_where_it_is_and_ends_on_a_signal() -> None:
    command = [sys.executable, "-m", "calcom_client.cli", "sandbox", "--port", "0", "--quiet"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout
        assert re.search(r"http://127\.0\.0\.1:\d+ \(API key cal_sandbox\)", process.stdout.readline())
        process.send_signal(signal.SIGINT)
        _output, errors = process.communicate(timeout=30)
    assert (process.returncode, errors) == (0, "")


def test_a_sandbox_option_that_cannot_be(calctl: Calctl) -> None:
    done = calctl("sandbox", "--port", "0", "--oauth-client", "canary-without-colon")
    assert done.returncode == 2
    assert "--oauth-client" in done.stderr
    assert "id:secret" in done.stderr
    assert "canary" not in done.stderr
