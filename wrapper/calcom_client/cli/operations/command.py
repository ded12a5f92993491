"""The command of an operation: its arguments and options out of the document, its help, and what it does."""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING, Any, Final

import click

from calcom_client.cli.exits import Mistake
from calcom_client.cli.operations import wording
from calcom_client.cli.operations.catalog import kebab
from calcom_client.cli.operations.kinds import Kind, kind_of
from calcom_client.cli.operations.shared_options import Settings, Surroundings, shared_options

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from calcom_client.cli.operations.catalog import Field, OperationEntry

DOTTED: Final = re.compile(r"--([a-zA-Z][\w-]*(?:\.[\w-]+)+)(?:=(.*))?", re.DOTALL)
DOTTED_VALUES: Final = "calcom_client.cli.dotted"
TIME_ZONE: Final = "timeZone"


class Value(click.ParamType[str]):
    """A value of some kind; it is read when all words are known. Completes what can be chosen."""

    def __init__(self, kind: Kind) -> None:
        self.kind = kind.item if kind.name == "list" and kind.item else kind
        self.name = wording.metavar(kind)

    def shell_complete(
        self,
        ctx: click.Context,  # noqa: ARG002 - click's signature
        param: click.Parameter,  # noqa: ARG002 - click's signature
        incomplete: str,
    ) -> list[CompletionItem]:
        """The values that begin so."""
        from click.shell_completion import CompletionItem as Item  # noqa: PLC0415 - for completion alone

        if incomplete.startswith("@"):
            return [Item(incomplete, type="file")]
        values = [str(choice) for choice in self.kind.choices]
        return [Item(value) for value in values if value.startswith(incomplete)]


class FieldOption(click.Option):
    """An option for a field of the query or of the body."""

    def __init__(self, field: Field, entry: OperationEntry) -> None:
        kind = kind_of(entry.catalog, field.schema)
        names = field.options
        is_switch = kind.name == "boolean" and not kind.nullable
        if is_switch or kind.choices == (True,):
            if is_switch:
                names = [f"{name}/--no-{name.removeprefix('--')}" for name in names]
            super().__init__(
                [*names, _parameter_name(field)],
                is_flag=True,
                default=None,
                help=wording.option_help(field, entry),
            )
        else:
            super().__init__(
                [*names, _parameter_name(field)],
                type=Value(kind),
                multiple=kind.name == "list",
                metavar=wording.metavar(kind),
                help=wording.option_help(field, entry),
            )
        self.field = field


class FieldArgument(click.Argument):
    """A path parameter."""

    def __init__(self, field: Field, entry: OperationEntry) -> None:
        super().__init__(
            [_parameter_name(field)], metavar=field.typed, type=Value(kind_of(entry.catalog, field.schema))
        )
        self.field = field


class OperationCommand(click.Command):
    """An operation as a command."""

    def __init__(self, entry: OperationEntry) -> None:
        super().__init__(
            name=entry.words[-1],
            help=entry.summary,
            short_help=entry.summary,
            callback=self._run,
        )
        self.entry = entry
        self._made: list[click.Parameter] = []

    def get_params(self, ctx: click.Context) -> list[click.Parameter]:
        """Its parameters, made when they are needed: a list of commands does without."""
        if not self._made:
            fields = self.entry.fields
            has_own_zone = any(field.name == TIME_ZONE for field in fields)
            self._made = [
                *(FieldArgument(field, self.entry) for field in fields if field.place == "path"),
                *(FieldOption(field, self.entry) for field in fields if field.place != "path"),
                *([_body_option(self.entry)] if self.entry.body is not None else []),
                *shared_options(with_time_zone=not has_own_zone, reads_list=self.entry.is_list),
            ]
            self.params = self._made
        return super().get_params(ctx)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Take dotted options out, and let click have the rest."""
        args, ctx.meta[DOTTED_VALUES] = self._take_dotted(args, whole=not ctx.resilient_parsing)
        return super().parse_args(ctx, args)

    def _take_dotted(self, args: list[str], *, whole: bool) -> tuple[list[str], list[tuple[str, str]]]:
        catalog = self.entry.catalog
        # What dotted options may begin with, and the name that counts.
        inside = {
            option.removeprefix("--"): field.typed.removeprefix("--")
            for field in self.entry.body_fields
            if kind_of(catalog, field.schema).is_structured
            for option in field.options
        }
        if self.entry.has_open_body:
            inside["body"] = "body"
        kept: list[str] = []
        found: list[tuple[str, str]] = []
        words = iter(args)
        for word in words:
            match = DOTTED.fullmatch(word)
            if word == "--":
                return [*kept, word, *words], found
            first, _dot, rest = match[1].partition(".") if match else ("", "", "")
            if match is None or first not in inside:
                kept.append(word)
                continue
            value = next(words, None) if match[2] is None else match[2]
            if value is None and not whole:
                break  # its value is about to be typed
            if value is None:
                raise Mistake(f"--{match[1]}: needs a value")
            found.append((f"{inside[first]}.{rest}", value))
        return kept, found

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """Options, those of fields within fields included."""
        from click.shell_completion import CompletionItem as Item  # noqa: PLC0415 - for completion alone

        found = super().shell_complete(ctx, incomplete)
        if "." in incomplete:
            for field in self.entry.body_fields:
                names = self.entry.catalog.properties(field.schema)
                options = (f"{option}.{kebab(name)}" for option in field.options for name in names)
                found += [Item(option) for option in options if option.startswith(incomplete)]
        return found

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002 - click's
        """The summary, and the first paragraph of the description."""
        entry = self.entry
        with formatter.indentation():
            formatter.write_paragraph()
            formatter.write_text(wording.typed(entry.summary, entry.catalog, entry))
            if entry.description:
                formatter.write_paragraph()
                formatter.write_text(wording.typed(entry.description.split("\n\n")[0], entry.catalog, entry))
            if entry.deprecated:
                formatter.write_paragraph()
                formatter.write_text(f"Deprecated. {wording.typed(entry.instead, entry.catalog, entry)}".strip())

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Arguments, options of this command, options of all commands, an example."""
        entry = self.entry
        arguments: list[tuple[str, str]] = []
        own: list[tuple[str, str]] = []
        shared: list[tuple[str, str]] = []
        for parameter in self.get_params(ctx):
            if isinstance(parameter, FieldArgument):
                arguments.append((parameter.field.typed, wording.option_help(parameter.field, entry)))
                continue
            record = parameter.get_help_record(ctx)
            if record is not None:
                is_own = isinstance(parameter, FieldOption) or parameter.name == "whole_body"
                (own if is_own else shared).append(record)
        for title, rows in (("Arguments", arguments), ("Options", own), ("Options of all commands", shared)):
            if rows:
                with formatter.section(title):
                    formatter.write_dl(rows)
        with formatter.section("Example"):
            formatter.write(f"  {wording.example(entry)}\n")

    def _run(self, **values: Any) -> None:
        from calcom_client.cli.operations.running import Typed, run  # noqa: PLC0415 - help does without the client

        ctx = click.get_current_context()
        given: list[tuple[Field, Any]] = []
        for parameter in self.get_params(ctx):
            if isinstance(parameter, FieldArgument | FieldOption):
                value = values.pop(parameter.name or "")
                if value not in (None, ()):
                    given.append((parameter.field, value))
        own_zone = next((value for field, value in given if field.name == TIME_ZONE), None)
        whole = values.pop("whole_body", None)
        settings = Settings.of(values, own_zone)
        typed = Typed(given, whole, ctx.meta[DOTTED_VALUES])
        run(self.entry, typed, settings, ctx.find_object(Surroundings) or Surroundings())


def _parameter_name(field: Field) -> str:
    return f"{field.place}_{re.sub(r'[^a-z0-9]', '_', field.typed.lower().strip('-'))}"


def _body_option(entry: OperationEntry) -> click.Option:
    many = " Fields of your choice, also as --body.NAME VALUE." if entry.has_open_body else ""
    return click.Option(
        ["--body", "whole_body"],
        metavar="@FILE|-|JSON",
        help=f"The whole body as JSON; options go before what it has.{many}",
    )


def is_terminal() -> bool:
    """Whether somebody sits in front of it who can be asked."""
    return sys.stdin.isatty() and sys.stderr.isatty()
