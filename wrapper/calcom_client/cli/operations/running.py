"""One call: words to a request, the request to its answer, the answer to standard output."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

import click

from calcom_api import Pages
from calcom_api.encoding import encode
from calcom_client._messages import json_bytes
from calcom_client._operation_rules import check
from calcom_client.cli import connection
from calcom_client.cli.exits import Mistake, NotShownError
from calcom_client.cli.operations import dry_run, wording
from calcom_client.cli.operations.bodies import body_of, field_value
from calcom_client.cli.operations.building import build, in_typed_words
from calcom_client.cli.operations.command import is_terminal
from calcom_client.cli.operations.inputs import Reader
from calcom_client.cli.operations.kinds import kind_of
from calcom_client.cli.operations.sources import Sources
from calcom_client.cli.output.masking import Mask
from calcom_client.cli.output.printer import STREAMED, Printer
from calcom_client.cli.output.progress import Progress

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from calcom_api import Request
    from calcom_client import CalClient
    from calcom_client.cli.operations.catalog import Field, OperationEntry
    from calcom_client.cli.operations.shared_options import Settings, Surroundings


@dataclass(frozen=True)
class Typed:
    """What was typed after a command.

    Attributes:
        fields: Texts, and for switches true or false, for the fields that have an option or argument of their own.
        whole: What ``--body`` was given.
        dotted: Dotted options with their texts.
    """

    fields: list[tuple[Field, Any]]
    whole: str | None
    dotted: list[tuple[str, str]]


def run(entry: OperationEntry, typed: Typed, settings: Settings, surroundings: Surroundings) -> None:
    """Do what a command says.

    Args:
        entry: The operation.
        typed: What was typed.
        settings: The shared options.
        surroundings: Clock and transport.

    Raises:
        Mistake: The words cannot be right; nothing was sent.
        CalError: The call failed.
        NotShownError: It is done, but its result could not be printed.
    """
    if settings.output == "table" and find_spec("rich") is None:
        raise Mistake("--output table: needs a package of its own: pip install 'calcom-client[cli]'")
    find = _query(settings.jmespath)
    reader = Reader(entry.catalog, Sources(), surroundings.now(), settings.zone)
    request = _request(entry, reader, typed)
    _warn_of_deprecated(entry, typed.fields)
    if settings.dry_run:
        dry_run.show(request, reader.understood, settings)
        return
    # What changes something is often the only one to tell a secret: the new key, the new tokens.
    mask = Mask(shown=settings.show_secrets or request.method != "GET")
    items = entry.items if entry.is_list else entry.answer
    zone = reader.zone if settings.output == "table" else None
    printer = Printer(settings.output, entry.catalog, items if find is None else None, settings.columns, zone)
    streams = entry.is_list and settings.all_pages and settings.output in STREAMED and find is None
    # Told below what they are about, where the eye is when all is printed.
    hints: list[str] = []
    _ask(entry, settings)

    async def call(cal: CalClient) -> Any:
        if not entry.is_list:
            return encode((await cal.send(request)).data)
        pages: Pages[Any] = Pages(cal, request)
        if streams:
            return await _stream(pages, printer, mask)
        if settings.all_pages:
            return await _everything(pages)
        page = await pages
        hints.extend(_hint_of_rest(page, settings))
        return encode(list(page))

    value = _sent(entry, call, settings, surroundings)
    if not streams:
        value = mask(value)
        printer.whole(value if find is None else find(value))
    if mask.used:
        hints.append("secrets are shown as ***; --show-secrets shows them")
    for hint in hints:
        print(f"calctl: {hint}", file=sys.stderr)


def _sent(
    entry: OperationEntry, call: Callable[[CalClient], Any], settings: Settings, surroundings: Surroundings
) -> Any:
    try:
        return connection.call(
            call,
            base_url=settings.base_url,
            allow_insecure=settings.allow_insecure,
            timeout=settings.timeout,
            profile=settings.profile,
            transport=surroundings.transport,
            debug=settings.debug,
        )
    except Mistake:
        raise
    except ValueError as error:
        raise Mistake(in_typed_words(entry, str(error))) from None


def _request(entry: OperationEntry, reader: Reader, typed: Typed) -> Request[Any]:
    # What comes as true or false is a flag; everything else is text to be read.
    values = {
        (field.place, field.name): value
        if isinstance(value, bool)
        else field_value(reader, field, value if isinstance(value, tuple) else (value,))
        for field, value in typed.fields
    }
    missing = [field for field in entry.fields if field.required and (field.place, field.name) not in values]
    for field in missing:
        kind = kind_of(entry.catalog, field.schema)
        if field.place == "body" and typed.whole is None and kind.secret and not kind.is_structured and is_terminal():
            values[field.place, field.name] = reader.sources.secret("-", field.typed)
    lacking = [field.typed for field in missing if field.place == "query"]
    if lacking:
        raise Mistake(f"{', '.join(lacking)}: missing")
    parameters = {name: value for (place, name), value in values.items() if place != "body"}
    fields = {name: value for (place, name), value in values.items() if place == "body"}
    body = body_of(entry, reader, typed.whole, fields, typed.dotted)
    request = build(entry, parameters, body)
    try:
        check(request)
        if request.json is not None:
            json_bytes(request)
    except ValueError as error:
        raise Mistake(in_typed_words(entry, str(error))) from None
    return request


def _warn_of_deprecated(entry: OperationEntry, given: list[tuple[Field, Any]]) -> None:
    if entry.deprecated:
        instead = wording.typed(entry.instead, entry.catalog, entry)
        print(f"calctl: {' '.join(entry.words)} is deprecated. {instead}".rstrip(), file=sys.stderr)
    for field, _value in given:
        if field.instead is not None:
            instead = wording.typed(field.instead, entry.catalog, entry)
            print(f"calctl: {field.typed} is deprecated. {instead}".rstrip(), file=sys.stderr)


def _ask(entry: OperationEntry, settings: Settings) -> None:
    """Ask before something is deleted, where somebody can answer."""
    if entry.method != "DELETE" or settings.yes or not is_terminal():
        return
    summary = entry.summary.rstrip(".")
    if not click.confirm(f"{summary}?", err=True):
        raise Mistake("nothing was sent; --yes does it without asking")


def _query(expression: str | None) -> Callable[[Any], Any] | None:
    if expression is None:
        return None
    if find_spec("jmespath") is None:
        raise Mistake("--query: needs a package of its own: pip install 'calcom-client[cli]'")
    import jmespath  # noqa: PLC0415 - only --query needs it
    from jmespath.exceptions import JMESPathError  # noqa: PLC0415

    try:
        compiled = jmespath.compile(expression)
    except JMESPathError as error:
        raise Mistake(f"--query: no JMESPath expression: {_reason(error)}") from None

    def find(value: Any) -> Any:
        try:
            return compiled.search(value)
        except JMESPathError as error:
            raise NotShownError(f"--query does not fit the result: {error}") from None

    return find


def _reason(error: Exception) -> str:
    """What jmespath finds wrong, without its drawing."""
    return str(error).splitlines()[0].removeprefix("Invalid jmespath expression: ").rstrip(":")


async def _stream(pages: Pages[Any], printer: Printer, mask: Mask) -> None:
    progress = Progress(streams=True)
    async for item in pages:
        printer.item(mask(encode(item)))
        progress.step()
    progress.end()
    printer.end()


async def _everything(pages: Pages[Any]) -> list[Any]:
    progress = Progress(streams=False)
    found = []
    async for item in pages:
        found.append(encode(item))
        progress.step()
    progress.end()
    return found


def _hint_of_rest(page: Any, settings: Settings) -> Iterator[str]:
    pagination = page.pagination
    if pagination is not None and pagination.has_next_page and settings.output == "table":
        yield f"{len(page):,} of {pagination.total_items:,}; --all pages through the rest"
