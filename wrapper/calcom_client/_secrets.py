"""Keeping secrets out of whatever people read: messages, reprs, logs."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from urllib.parse import quote_plus

import httpx

from calcom_api import SECRET_FIELDS
from calcom_api.types import SecretText

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from calcom_api import Request

MASK = "***"
# Shorter lines of a key are PEM's closing characters: masking them would riddle the text.
SHORTEST_LINE = 8


def secrets_in(document: Any) -> Iterator[str]:
    """The values of all secret fields of a JSON document."""
    if isinstance(document, dict):
        for name, value in document.items():
            if name in SECRET_FIELDS and isinstance(value, str):
                yield value
            else:
                yield from secrets_in(value)
    elif isinstance(document, list):
        for value in document:
            yield from secrets_in(value)


def secrets_of(request: Request[Any]) -> Iterator[str]:
    """All secrets that a request carries besides its credentials."""
    yield from secrets_in(request.json)
    for _, value in request.query:
        if isinstance(value, SecretText):
            yield str(value)
            # As the server repeats it: with the query of the path that was asked for.
            yield quote_plus(value)


class UrlWithSecretQuery(httpx.URL):
    """A URL that reads, in log records and messages, without its query; httpx's own transport sends it whole."""

    def __str__(self) -> str:
        return str(self.copy_with(query=None))

    def __repr__(self) -> str:
        return f"URL({str(self)!r})"


def redact(value: Any, secrets: Iterable[str]) -> Any:
    """A copy of a JSON value in which no text contains a secret, or a line of one."""
    needles = sorted(set(_needles(secrets)), key=len, reverse=True)
    return _redact(value, needles)


def _needles(secrets: Iterable[str]) -> Iterator[str]:
    for secret in secrets:
        if secret:
            yield secret
            # As JSON within a text writes it.
            yield json.dumps(secret)[1:-1]
            yield json.dumps(secret, ensure_ascii=False)[1:-1]
        # A server that echoes a key may show its line breaks as \n.
        lines = secret.replace("\\n", "\n").splitlines()
        yield from (line for line in lines if len(line) >= SHORTEST_LINE and not line.startswith("-----"))


def _redact(value: Any, needles: list[str]) -> Any:
    if isinstance(value, str):
        for needle in needles:
            value = value.replace(needle, MASK)
        return value
    if isinstance(value, dict):
        return {_redact(key, needles): _redact(item, needles) for key, item in value.items()}
    if isinstance(value, list):
        return [_redact(item, needles) for item in value]
    return value
