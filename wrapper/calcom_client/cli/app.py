"""``calctl`` itself: its commands, and how it ends."""

from __future__ import annotations

import io
import sys
import traceback
from importlib import import_module
from typing import TYPE_CHECKING, Final

import click

from calcom_client._version import __version__
from calcom_client.cli.exits import Exit, NotShownError, exit_code, plain_words
from calcom_client.cli.operations.building import fields_in_typed_words
from calcom_client.cli.operations.catalog import bundled
from calcom_client.cli.operations.group import ResourceGroup, command_at
from calcom_client.cli.operations.shared_options import Surroundings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from calcom_client import CalError

HELP: Final = """The Cal.com API v2 from the shell: every operation, and an offline Cal.com.

\b
  calctl bookings list --status upcoming --after-start tomorrow
  calctl organizations teams list 42 --all --output csv
  calctl bookings cancel UID --reason 'I am ill' --dry-run

Commands follow the API: calctl RESOURCE … VERB, each with --help. calctl login keeps credentials; those in the
environment go before them: CAL_API_KEY, or CAL_OAUTH_CLIENT_ID and CAL_OAUTH_CLIENT_SECRET, or CAL_ACCESS_TOKEN, and
CAL_BASE_URL for another server than api.cal.com. CAL_TIME_ZONE is the zone of times that name none.
"""
EPILOGUE: Final = (
    "Exit codes: 0 done; 1 refused or failed; 2 wrong usage, nothing was sent; 3 not allowed; 4 not found;"
    " 5 rate limited; 6 no connection; 7 nobody knows whether it took effect; 8 done, but the result could not be"
    " printed; 130 ended with Ctrl-C."
)
WIDEST_HELP: Final = 100
# Commands besides the operations: what each is for, and where it is; imported when it is asked for.
OWN: Final = {
    "login": ("Keep an account's credentials for later commands.", "calcom_client.cli.accounts.commands:login"),
    "logout": ("Forget a profile and its secret.", "calcom_client.cli.accounts.commands:logout"),
    "whoami": ("Show who calls, and what is left of the rate limit.", "calcom_client.cli.accounts.commands:whoami"),
    "profiles": ("List, choose and remove stored accounts.", "calcom_client.cli.accounts.commands:profiles"),
    "completion": ("Print the shell's completion script.", "calcom_client.cli.completion:completion"),
    "sandbox": ("Run an offline Cal.com that behaves like the real one.", "calcom_client.cli.sandbox:serve"),
}


class Root(ResourceGroup):
    """All resources, and the commands that are no operations."""

    def __init__(self) -> None:
        click.Group.__init__(
            self,
            name="calctl",
            help=HELP,
            epilog=EPILOGUE,
            no_args_is_help=True,
            context_settings={"max_content_width": WIDEST_HELP, "help_option_names": ["-h", "--help"]},
        )
        self.words = ()

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Resources, then the others."""
        return [*sorted(super().list_commands(ctx)), *OWN]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - click's
        """The resource or the command of that name."""
        if cmd_name not in OWN:
            return command_at((cmd_name,))
        module, _, name = OWN[cmd_name][1].partition(":")
        command = getattr(import_module(module), name)
        return command if isinstance(command, click.Command) else None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The resources, and the other commands without importing them."""
        with formatter.section("Resources"):
            formatter.write_dl([(name, self._summary(name)) for name in sorted(super().list_commands(ctx))], col_max=28)
        with formatter.section("Other commands"):
            formatter.write_dl([(name, summary) for name, (summary, _where) in OWN.items()])

    def _summary(self, name: str) -> str:
        found = command_at((name,))
        return "" if found is None else found.short_help or ""


def command() -> click.Group:
    """The command ``calctl``, with all that is below it."""
    root = Root()
    root.params.append(
        click.Option(
            ["--version"],
            is_flag=True,
            is_eager=True,
            expose_value=False,
            callback=_print_version,
            help="Print the version and exit.",
        )
    )
    return root


def _print_version(ctx: click.Context, _option: click.Parameter, wanted: bool) -> None:  # noqa: FBT001 - click's
    if wanted and not ctx.resilient_parsing:
        print(f"calctl {__version__}")
        ctx.exit()


def run(arguments: Sequence[str], surroundings: Surroundings | None = None) -> int:
    """Run one command line; failures are told on standard error.

    Args:
        arguments: The words after ``calctl``.
        surroundings: Clock and transport; the real ones by default.

    Returns:
        One of :class:`Exit`.
    """
    # A terminal that lacks a character is no reason to fail.
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        code = command().main(
            list(arguments), prog_name="calctl", standalone_mode=False, obj=surroundings or Surroundings()
        )
    except (click.Abort, KeyboardInterrupt):
        return Exit.INTERRUPTED
    except Exception as error:  # noqa: BLE001 - no traceback without --debug
        if "--debug" in arguments and not isinstance(error, click.UsageError):
            traceback.print_exc()
        return _told(error)
    return code if isinstance(code, int) else Exit.DONE


def _told(error: Exception) -> Exit:
    """Tell a failure in plain words, and give its exit code."""
    if isinstance(error, click.UsageError):
        return _told_of_usage(error)
    if isinstance(error, NotShownError):
        if not error.reader_left:
            _say(f"done, but the result could not be printed: {error}")
        return Exit.NOT_SHOWN
    if isinstance(error, OSError | ValueError):
        _say(plain_words(error))
        return Exit.USAGE
    from calcom_client import CalError as AnyCallError  # noqa: PLC0415 - mistakes are told without the client

    if isinstance(error, AnyCallError):
        _say(_refusal(error))
        for advice in getattr(error, "__notes__", ()):
            print(f"  {advice}", file=sys.stderr)
        return exit_code(error)
    _say(f"this is a bug of calctl ({type(error).__name__}); --debug shows where")
    return Exit.FAILED


def _told_of_usage(error: click.UsageError) -> Exit:
    if isinstance(error, click.exceptions.NoArgsIsHelpError):
        print(error.format_message(), file=sys.stderr)
        return Exit.USAGE
    _say(_usage(error))
    if error.ctx is not None:
        print(f"See '{error.ctx.command_path} --help'.", file=sys.stderr)
    return Exit.USAGE


def _refusal(error: CalError) -> str:
    fields = getattr(error, "fields", {})
    sentence = plain_words(error)
    return fields_in_typed_words(bundled().operation(error.operation), sentence, fields) if fields else sentence


def _usage(error: click.UsageError) -> str:
    if isinstance(error, click.NoSuchOption) and error.ctx is not None and isinstance(error.ctx.command, ResourceGroup):
        return f"{error.option_name}: options go after the whole command, as in calctl bookings list --json"
    if isinstance(error, click.MissingParameter) and error.param is not None:
        name = error.param.metavar if isinstance(error.param, click.Argument) else error.param.opts[0]
        return f"{name}: missing"
    if isinstance(error, click.BadParameter) and error.param is not None:
        return f"{error.param.opts[0]}: {error.message}"
    return error.format_message()


def _say(sentence: str) -> None:
    print(f"calctl: {sentence}", file=sys.stderr)
