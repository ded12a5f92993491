"""The commands of docs/command-line.md work as pasted."""

from __future__ import annotations

import json
import re
import shlex
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.conftest import Calctl

PAGE = Path(__file__).parents[2] / "docs" / "command-line.md"
BLOCKS = re.findall(r"```console\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
COMMANDS = [line for block in BLOCKS for line in block.replace("\\\n", " ").splitlines() if "calctl" in line]


@pytest.mark.parametrize("line", [line for line in COMMANDS if "completion" not in line])
def test_a_command_of_the_page(calctl: Calctl, tmp_path: Path, pem: str, line: str) -> None:
    key = {"private_key": pem, "client_email": "svc@project.example", "client_id": "1"}
    (tmp_path / "service-account.json").write_text(json.dumps(key), encoding="utf-8")
    before, _, words = line.removeprefix("$ ").partition("calctl ")
    words = words.partition(" > ")[0].replace("CREDENTIAL_ID", "00000000-0000-4000-8000-000000000000")
    stdin = shlex.split(before)[1] if before else ""

    done = calctl(*shlex.split(words), *([] if "--help" in words else ["--dry-run"]), stdin=stdin)

    assert done.code == 0, done.err


def test_the_page_has_commands() -> None:
    assert len(COMMANDS) > 5
