"""From the JSON of path, query and body to the request that the client would send, and its words in errors."""

from __future__ import annotations

import inspect
import re
import warnings
from importlib import import_module
from typing import TYPE_CHECKING, Any

from calcom_client.cli.exits import Mistake
from calcom_client.cli.operations.catalog import kebab

if TYPE_CHECKING:
    from collections.abc import Iterable

    from calcom_api import Request
    from calcom_client.cli.operations.catalog import OperationEntry


def build(entry: OperationEntry, parameters: dict[str, Any], body: Any) -> Request[Any]:
    """Build the request.

    Args:
        entry: The operation.
        parameters: The JSON of what goes into its path and its query, by name.
        body: The JSON of its body.

    Raises:
        Mistake: The client refuses it; in the words of the command line.
    """
    from calcom_api import OPERATIONS  # noqa: PLC0415 - help does without it

    operation = OPERATIONS[entry.id]
    names = {_plain(name): name for name in inspect.signature(import_module(operation.module).request).parameters}
    in_path = [parameters[field.name] for field in entry.parameters if field.place == "path"]
    keywords = {
        names[_plain(field.name)]: parameters[field.name]
        for field in entry.parameters
        if field.place == "query" and field.name in parameters
    }
    if body is not None:
        if "body" in names and all(field.name != "body" for field in entry.body_fields):
            keywords[names["body"]] = body
        else:
            # A tag that has one value only needs no argument.
            keywords |= {names[_plain(name)]: value for name, value in body.items() if _plain(name) in names}
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # told in the command line's own words
            return operation.request(*in_path, **keywords)
    except ValueError as error:
        raise Mistake(in_typed_words(entry, str(error))) from None


def in_typed_words(entry: OperationEntry, sentence: str) -> str:
    """A sentence that begins with an argument of the client, with what was typed instead.

    Args:
        entry: The operation.
        sentence: Such as ``org_id: expected a whole number`` or ``attendee.timeZone: is missing``.
    """
    sentence = re.sub(r"^body: (?=[\w.]+: )", "", sentence)
    place, colon, rest = sentence.partition(": ")
    first, dot, inner = place.partition(".")
    if not colon or not re.fullmatch(r"[\w.]+", place):
        return sentence
    # Within a field the client names the place after it: `locations: 0.link: is missing`.
    further = re.match(r"([\w.]+): ", rest)
    if further and not dot:
        dot, inner, rest = ".", further[1], rest[further.end() :]
    for field in entry.fields:
        if _plain(field.name) == _plain(first):
            return f"{field.typed}{dot}{kebab(inner)}: {rest}"
    return sentence


def fields_in_typed_words(entry: OperationEntry, sentence: str, fields: Iterable[str]) -> str:
    """A sentence about a refusal, with the fields at fault as they are typed.

    Args:
        entry: The operation.
        sentence: Such as ``seatUid: must be text``.
        fields: The paths in it: ``seatUid``, ``attendee.timeZone``.
    """
    for field in fields:
        before, found, after = sentence.partition(f"{field}: ")
        if found:
            sentence = f"{before}{in_typed_words(entry, found)}{after}"
    return sentence


def _plain(name: str) -> str:
    """What a name has in common in the API's spelling and in Python's."""
    return re.sub(r"[^a-z0-9]", "", name.lower())
