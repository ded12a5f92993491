"""Where values come from besides the words of a command: files, standard input, and a terminal without echo."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import click


class Sources:
    """Reads files and standard input, the latter once."""

    def __init__(self) -> None:
        self._taken_by: str | None = None

    def is_one(self, text: str) -> bool:
        """Whether a value names a source."""
        return text == "-" or (text.startswith("@") and len(text) > 1)

    def read(self, text: str, option: str, *, secret: bool = False) -> str:
        """The content of ``@file`` or of ``-``.

        Args:
            text: One of the two.
            option: Which option asks for it.
            secret: Whether it is a secret: typed on a terminal, it is not shown.

        Raises:
            ValueError: The file cannot be read, it is no UTF-8 text, or standard input was read already.
        """
        if text.startswith("@"):
            name = text[1:]
            try:
                content = Path(name).expanduser().read_bytes()
            except OSError as error:
                raise ValueError(f"{name}: {error.strerror}") from None
        else:
            if self._taken_by is not None:
                raise ValueError(f"standard input was read for {self._taken_by} already; give a file, as @FILE")
            self._taken_by = option
            if secret and sys.stdin.isatty():
                answer: str = click.prompt(option.lstrip("-").replace("-", " "), hide_input=True, err=True)
                return answer
            content = sys.stdin.buffer.read()
            name = "standard input"
        decoded = _decoded(content)
        if decoded is None:
            raise ValueError(f"{name} is no UTF-8 text")
        return decoded

    def secret(self, text: str, option: str) -> str:
        """A secret, which only a source gives: words of a command can be seen by others on the machine.

        Raises:
            ValueError: It was given as it is, is empty, or cannot be read.
        """
        if not self.is_one(text):
            raise ValueError(
                "a secret is not taken from the command itself, where other programs can read it;"
                " give @FILE, or - for standard input (on a terminal you are asked for it)"
            )
        value = self.read(text, option, secret=True).removesuffix("\n").removesuffix("\r")
        if not value:
            raise ValueError("the secret is empty")
        return value


def parse_json(text: str, what: str) -> Any:
    """Read JSON; the error says where it ends to be JSON, and never what stands there.

    Args:
        text: The JSON.
        what: What is expected, for the message.

    Raises:
        ValueError: It is no JSON.
    """
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
    except RecursionError:
        place = "it is nested too deeply"
    # Outside of the handler: the parser's error holds the whole text.
    raise ValueError(f"expected {what}, found no JSON ({place})")


def _decoded(content: bytes) -> str | None:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None
