"""A sandbox on a real socket, key files with freshly generated keys, and ``calctl`` as a process."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any, Protocol

import pytest

from calcom_client.sandbox import Sandbox, Settings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class Calctl(Protocol):
    """Runs ``calctl`` with words, standard input and environment variables."""

    def __call__(self, *words: str, stdin: str = "", **variables: str) -> subprocess.CompletedProcess[str]: ...


@pytest.fixture
def base_url() -> Iterator[str]:
    """A sandbox of one's own."""
    sandbox = Sandbox(Settings(api_keys=("cal_member:member",), oauth_clients=("demo:demo-secret",)))
    with sandbox.serve() as url:
        yield url
    sandbox.close()


@pytest.fixture
def google_key_file(tmp_path: Path, pem: str) -> Path:
    """What Google Cloud gives for a service account."""
    fields = {
        "type": "service_account",
        "project_id": "tests",
        "private_key_id": "0",
        "private_key": pem,
        "client_email": "calendars@tests.example",
        "client_id": "100000000000000000001",
    }
    return _write(tmp_path / "service-account.json", fields)


@pytest.fixture
def microsoft_key_file(tmp_path: Path) -> Path:
    """The three fields that Cal.com wants of an application registered with Microsoft."""
    return _write(tmp_path / "microsoft.json", {"private_key": "no-secret", "tenant_id": "t-1", "client_id": "c-1"})


@pytest.fixture
def calctl(base_url: str, tmp_path: Path) -> Calctl:
    """``calctl`` against the sandbox, with its default key unless told otherwise."""

    def run(*words: str, stdin: str = "", **variables: str) -> subprocess.CompletedProcess[str]:
        clean = {name: value for name, value in os.environ.items() if not name.startswith("CAL_")}
        settings = {"CAL_BASE_URL": base_url, "CAL_API_KEY": "cal_sandbox", "CAL_CONFIG_DIR": str(tmp_path / "calctl")}
        environment = {**clean, **settings, **variables}
        command = [sys.executable, "-m", "calcom_client.cli", *words]
        return subprocess.run(
            command, input=stdin, env=environment, cwd=tmp_path, capture_output=True, text=True, check=False, timeout=60
        )

    return run


def _write(path: Path, fields: dict[str, Any]) -> Path:
    path.write_text(json.dumps(fields), encoding="utf-8")
    return path
