"""A resource as a group of commands, which are made when they are asked for."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING, Final

import click

from calcom_client.cli.operations import wording
from calcom_client.cli.operations.catalog import Catalog, bundled
from calcom_client.cli.operations.command import OperationCommand

if TYPE_CHECKING:
    from collections.abc import Iterator


MOST_SUGGESTIONS: Final = 3
VERY_LIKE: Final = 0.8
LIKE: Final = 0.5


class ResourceGroup(click.Group):
    """What is below some words of the resource tree.

    Args:
        words: Those words.
    """

    def __init__(self, words: tuple[str, ...]) -> None:
        text = f"Operations on {' '.join(words).replace('-', ' ')}."
        if words in self._catalog.tags:
            text = wording.typed(self._catalog.tags[words], self._catalog)
        super().__init__(
            name=words[-1],
            help=text,
            short_help=wording.first_sentence(text),
            no_args_is_help=True,
            subcommand_metavar="COMMAND [ARGS]…",
        )
        self.words = words

    @property
    def _catalog(self) -> Catalog:
        return bundled()

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """Its verbs, then its resources, each in the order of the document."""
        below = list(words_below(self.words))
        verbs = [words[0] for words in below if len(words) == 1]
        return list(dict.fromkeys([*verbs, *(words[0] for words in below)]))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - click's
        """The verb or the resource of that name."""
        return command_at((*self.words, cmd_name))

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command; a word that is none is told with those that are like it, here and elsewhere."""
        if args and self.get_command(ctx, args[0]) is None and not ctx.resilient_parsing:
            raise click.UsageError(_unknown(args[0], self.words, self.list_commands(ctx)), ctx)
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Verbs and resources, apart."""
        commands = [(name, self.get_command(ctx, name)) for name in self.list_commands(ctx)]
        for title, kind in (("Commands", OperationCommand), ("Resources", ResourceGroup)):
            rows = [
                (name, f"{command.short_help or ''}{' (deprecated)' if _is_deprecated(command) else ''}")
                for name, command in commands
                if isinstance(command, kind)
            ]
            if rows:
                with formatter.section(title):
                    formatter.write_dl(rows)


def _unknown(word: str, above: tuple[str, ...], here: list[str]) -> str:
    # Elsewhere in the tree, shortest first: `calctl cancel` means `calctl bookings cancel`.
    found = (path for path in bundled().ids if word in path and path[: len(above)] == above)
    likely = [" ".join(path[: path.index(word) + 1]) for path in sorted(found, key=len)]
    if not likely:
        close = get_close_matches(word, here, cutoff=VERY_LIKE) or get_close_matches(word, here, cutoff=LIKE)
        likely = [" ".join((*above, name)) for name in close]
    what = f"{word!r} is no command"
    if not likely:
        return f"{what}; there are {', '.join(here)}" if above else what
    ways = " or ".join(f"'calctl {way}'" for way in list(dict.fromkeys(likely))[:MOST_SUGGESTIONS])
    return f"{what}; did you mean {ways}?"


def _is_deprecated(command: click.Command) -> bool:
    return isinstance(command, OperationCommand) and command.entry.deprecated


def words_below(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """What can follow some words, to the end of each command."""
    for path in bundled().ids:
        if path[: len(words)] == words and len(path) > len(words):
            yield path[len(words) :]


def command_at(words: tuple[str, ...]) -> click.Command | None:
    """The command or the group at some words; None where there is none."""
    catalog = bundled()
    if words in catalog.ids:
        return OperationCommand(catalog.operation(catalog.ids[words]))
    return ResourceGroup(words) if next(words_below(words), None) else None
