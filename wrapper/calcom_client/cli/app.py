"""``calctl`` itself: its commands, and how it ends."""

from __future__ import annotations

import io
import sys
from importlib.metadata import version
from typing import TYPE_CHECKING, Annotated, Final

import typer

from calcom_client import CalError
from calcom_client.cli import account_commands, delegation_credentials, sandbox
from calcom_client.cli.exits import Exit, NotShownError, exit_code, plain_words

if TYPE_CHECKING:
    from collections.abc import Sequence

HELP = """The Cal.com API v2 from the shell.

calctl login keeps credentials; logout, whoami and profiles look after them. Those in the environment go before them:
CAL_API_KEY, or CAL_OAUTH_CLIENT_ID and CAL_OAUTH_CLIENT_SECRET, or CAL_ACCESS_TOKEN; CAL_BASE_URL then names another
server than api.cal.com.

Exit codes: 0 done; 1 refused or failed; 2 wrong usage, nothing was sent; 3 not allowed; 4 not found; 5 rate limited;
6 no connection; 7 nobody knows whether it took effect; 8 done, but the result could not be printed.
"""

# Its tracebacks would show local variables, secrets among them.
app = typer.Typer(name="calctl", help=HELP, no_args_is_help=True, pretty_exceptions_enable=False, rich_markup_mode=None)
organizations = typer.Typer(help="What belongs to an organization.", no_args_is_help=True)
organizations.add_typer(delegation_credentials.app, name="delegation-credentials")
app.add_typer(organizations, name="organizations")
app.command(name="sandbox")(sandbox.serve)
# These are click's own; typer carries a click of its own, which does not take them.
ACCOUNT: Final = {
    "login": account_commands.login,
    "logout": account_commands.logout,
    "whoami": account_commands.whoami,
    "profiles": account_commands.profiles,
}


def _print_version(wanted: bool) -> None:  # noqa: FBT001 - called by typer
    if wanted:
        print(f"calctl {version('calcom-client')}")
        raise typer.Exit


@app.callback()
def options(
    *,
    show_version: Annotated[
        bool, typer.Option("--version", help="Print the version and exit.", callback=_print_version, is_eager=True)
    ] = False,
) -> None:
    """Options of ``calctl`` itself; the callback of each does the work."""


def run(arguments: Sequence[str]) -> int:
    """Run one command line; failures are told on standard error.

    Args:
        arguments: The words after ``calctl``.

    Returns:
        One of :class:`Exit`.
    """
    # A terminal that lacks a character is no reason to fail.
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        if arguments and arguments[0] in ACCOUNT:
            ACCOUNT[arguments[0]].main(list(arguments[1:]), prog_name=f"calctl {arguments[0]}")
        app(list(arguments), prog_name="calctl")
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else Exit.DONE
    except CalError as error:
        print(f"calctl: {plain_words(error)}", file=sys.stderr)
        return exit_code(error)
    except NotShownError as error:
        print(f"calctl: done, but the result could not be printed: {error}", file=sys.stderr)
        return Exit.NOT_SHOWN
    except (ValueError, OSError) as error:
        print(f"calctl: {plain_words(error)}", file=sys.stderr)
        return Exit.USAGE
    return Exit.DONE
