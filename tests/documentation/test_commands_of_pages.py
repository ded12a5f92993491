"""Every command that a page types is known here; those of ``calctl`` are run, with Cal.com at its address."""

from __future__ import annotations

import io
import shlex
import sys
from typing import TYPE_CHECKING, Final

import keyring
import pytest
from attrs import define, field

from calcom_client.cli.app import run
from calcom_client.cli.sandbox import serve
from tests.cli.accounts.conftest import FakeKeyring, no_keyring
from tests.documentation.conftest import CLIENT_SECRET
from tests.documentation.pages import PAGES, commands, name_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.documentation.conftest import Stage

WITH_COMMANDS: Final = [page for page in PAGES if commands(page)]
# Tried elsewhere, or no matter of ours: the Makefile's targets, installing, and the programs of examples/.
OTHERS: Final = frozenset({"curl", "echo", "export", "git", "make", "pip", "python", "unset"})
SECRET_OF: Final = {"--oauth-client": CLIENT_SECRET}


@define
class Typed:
    """A command as a shell reads it.

    Attributes:
        words: The program and its arguments.
        stdin: What is piped into it.
    """

    words: list[str] = field(factory=list)
    stdin: str = ""

    @classmethod
    def read(cls, line: str) -> Typed:
        """Read a line: pipes, files, comments."""
        lexer = shlex.shlex(line, posix=True, punctuation_chars="|<>&")
        lexer.wordchars += "@:,{}$()"
        command = cls()
        parts = iter(lexer)
        for part in parts:
            if part == "|":
                command = cls(stdin=" ".join(command.words[1:]))
            elif part in ("<", ">", ">>"):
                next(parts)
            elif part != "&":
                command.words.append(part)
        return command


@pytest.fixture
def own_accounts(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    """A keyring and a folder that are nobody's."""
    monkeypatch.setenv("CAL_CONFIG_DIR", str(tmp_path / "calctl"))
    monkeypatch.setenv("CAL_TIME_ZONE", "Europe/Berlin")
    keyring.set_keyring(FakeKeyring())
    yield
    keyring.set_keyring(no_keyring())


@pytest.mark.usefixtures("own_accounts")
@pytest.mark.parametrize("page", WITH_COMMANDS, ids=name_of)
def test_a_page(page: Path, stage: Stage, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    known = {"UID": stage.booking, "CREDENTIAL_ID": stage.credential}
    for line in commands(page):
        typed = Typed.read(line)
        program, *words = (known.get(word, word) for word in typed.words)
        if program != "calctl":
            assert program in OTHERS, f"{name_of(page)}: {program} is not known here"
            continue
        if words[0] == "sandbox":  # it would not end; its options are read
            serve.make_context("sandbox", words[1:])
            continue
        secret = next((SECRET_OF[word] for word in words if word in SECRET_OF), "cal_sandbox")
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO((typed.stdin or secret).encode())))

        code = run(words)

        assert (line, int(code), capsys.readouterr().err if code else "") == (line, 0, "")


def test_there_are_pages_with_commands() -> None:
    assert len(WITH_COMMANDS) > 5


@pytest.mark.parametrize(
    ("line", "words", "stdin"),
    [
        ("calctl a --b 'c d'  # why", ["calctl", "a", "--b", "c d"], ""),
        ("""echo '{"a": "b"}' | calctl x --body -""", ["calctl", "x", "--body", "-"], '{"a": "b"}'),
        ("calctl login < key.txt", ["calctl", "login"], ""),
        ("calctl x --key @file.json > out.csv", ["calctl", "x", "--key", "@file.json"], ""),
    ],
)
def test_a_line_is_read_as_a_shell_does(line: str, words: list[str], stdin: str) -> None:
    typed = Typed.read(line)

    assert (typed.words, typed.stdin) == (words, stdin)
