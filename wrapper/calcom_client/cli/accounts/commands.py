"""``calctl login``, ``logout``, ``whoami`` and ``profiles``: a thin layer, which says what was done."""

from __future__ import annotations

import asyncio
import os
from typing import TYPE_CHECKING, Any

import click

from calcom_client.cli.accounts.words import print_columns, print_json, print_lines, tell, tell_forgotten, tell_kept
from calcom_client.cli.connection import call_as

if TYPE_CHECKING:
    from calcom_client._auth import Credentials
    from calcom_client.cli.accounts.identity import Identity

by_profile = click.option(
    "--profile", metavar="NAME", help="Account to use; else the environment's, CAL_PROFILE's, the one in use."
)
base_url_option = click.option(
    "--base-url", metavar="URL", help="Server, without /v2; else CAL_BASE_URL, else https://api.cal.com."
)
insecure = click.option(
    "--allow-insecure", is_flag=True, help="Allow http:// to another machine: secrets travel in clear."
)
timeout_option = click.option(
    "--timeout",
    type=click.FloatRange(min=0.1),
    default=30.0,
    metavar="SECONDS",
    help="How long to wait for the server, for each step of a call.  [default: 30]",
)
json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON instead of a table.")


@click.command
@click.option(
    "--profile", metavar="NAME", help="Profile to make or replace; else CAL_PROFILE's, the one in use, default."
)
@base_url_option
@click.option("--api-key", metavar="-", help="-: an API key comes on standard input, whatever it looks like.")
@click.option("--access-token", metavar="-", help="-: an access token comes on standard input.")
@click.option("--oauth-client", metavar="ID", help="Log in as a platform's OAuth client; its secret is asked for.")
@click.option("--browser", metavar="ID", help="Log in in the browser, through an OAuth2 application without secret.")
@click.option("--scope", metavar="SCOPE", multiple=True, help="With --browser: a registered scope. Can be repeated.")
@click.option(
    "--port",
    type=click.IntRange(1, 65535),
    default=8976,
    metavar="PORT",
    help="With --browser: http://127.0.0.1:PORT/callback is registered.  [default: 8976]",
)
@click.option("--app-url", metavar="URL", help="With --browser: where users log in, if not at Cal.com.")
@click.option("--no-check", is_flag=True, help="Keep it without asking the server.")
@insecure
@timeout_option
def login(
    *, browser: str | None, scope: tuple[str, ...], port: int, app_url: str | None, no_check: bool, **rest: Any
) -> None:
    """Keep an account's API key, access token or OAuth client for later commands.

    The secret is asked for on the terminal, where it is not shown, or read from standard input; never from an argument.
    It is tried at the server, and kept in the keyring of the system, or, where none works, in a file that only you can
    read. An API key begins with cal_; anything else counts as an access token.
    """
    # These are imported by the commands that need them: help is shown without.
    from calcom_client.cli.accounts.browser_login import tokens_from_browser  # noqa: PLC0415
    from calcom_client.cli.accounts.login import keep, obtained_in_browser, plan_login, read_secret  # noqa: PLC0415

    timeout: float = rest.pop("timeout")
    allow_insecure: bool = rest["allow_insecure"]
    plan = plan_login(browser=browser, **rest)
    if browser is None:
        obtained = read_secret(plan)
    else:
        tokens = tokens_from_browser(
            browser,
            scope,
            port=port,
            base_url=plan.base_url,
            app_url=app_url,
            allow_insecure=allow_insecure,
            timeout=timeout,
        )
        obtained = obtained_in_browser(asyncio.run(tokens))
    identity = None
    if not no_check:
        identity = _identity(
            obtained.auth,
            "nothing is kept; --no-check keeps a secret without asking the server",
            base_url=plan.base_url,
            mend="Check the secret, and name its server with --base-url.",
            allow_insecure=allow_insecure,
            timeout=timeout,
        )
    tell_kept(plan, obtained, keep(plan, obtained, identity), checked=not no_check)


@click.command
@by_profile
@click.option("--all", "every", is_flag=True, help="Forget all profiles.")
def logout(*, profile: str | None, every: bool) -> None:
    """Forget a profile and its secret: the one named, else CAL_PROFILE's, else the one in use.

    The secret itself stays good: delete or renew it in Cal.com's settings if nobody is to use it any more.
    """
    from calcom_client.cli.accounts.logout import log_out  # noqa: PLC0415 - as above

    tell_forgotten(log_out(profile, "--profile", every=every))


@click.command
@by_profile
@json_option
@base_url_option
@insecure
@timeout_option
def whoami(*, profile: str | None, as_json: bool, base_url: str | None, allow_insecure: bool, timeout: float) -> None:
    """Show the account that commands use, who the server takes it for, and what is left of its rate limit."""
    from calcom_client.cli.accounts.choice import choose_account  # noqa: PLC0415 - as above
    from calcom_client.cli.accounts.whoami import report_for_people, report_for_programs  # noqa: PLC0415 - as above

    account = choose_account(profile=profile, base_url=base_url, allow_insecure=allow_insecure)
    identity = _identity(
        account.auth,
        None,
        base_url=account.base_url,
        mend=account.mend,
        allow_insecure=allow_insecure,
        timeout=timeout,
    )
    if as_json:
        print_json(report_for_programs(account, identity))
    else:
        print_columns(report_for_people(account, identity).items())


@click.group(no_args_is_help=True)
def profiles() -> None:
    """Accounts that calctl login has stored."""


@profiles.command("list")
@json_option
def list_profiles(*, as_json: bool) -> None:
    """List the profiles; * is the one in use."""
    from calcom_client.cli.accounts.profiles import load_profiles  # noqa: PLC0415 - as above

    known = load_profiles()
    if as_json:
        print_json([profile.described(in_use=name == known.current) for name, profile in known.by_name.items()])
        return
    if not known.by_name:
        tell("there is no profile; calctl login makes one")
    print_columns(
        (
            "*" if name == known.current else " ",
            name,
            profile.base_url,
            profile.kind,
            profile.user or profile.client_id or "-",
            profile.store,
        )
        for name, profile in known.by_name.items()
    )


@profiles.command("use")
@click.argument("name", metavar="NAME")
def use_profile(*, name: str) -> None:
    """Make a profile the one in use."""
    from calcom_client.cli.accounts.profiles import use  # noqa: PLC0415 - as above

    profile = use(name)
    print_lines(f"Profile {profile.name} is in use: {profile.user or profile.kind} at {profile.base_url}")
    if os.environ.get("CAL_PROFILE"):
        tell("CAL_PROFILE in the environment goes before it")


@profiles.command("remove")
@click.argument("name", metavar="NAME")
def remove_profile(*, name: str) -> None:
    """Forget a profile and its secret, as calctl logout --profile NAME does."""
    from calcom_client.cli.accounts.logout import log_out  # noqa: PLC0415 - as above

    tell_forgotten(log_out(name, "NAME"))


def _identity(auth: Credentials, advice: str | None, **options: Any) -> Identity:
    from calcom_client import CalError  # noqa: PLC0415 - as above
    from calcom_client.cli.accounts.identity import ask_identity  # noqa: PLC0415 - as above

    try:
        return call_as(auth, ask_identity, **options)
    except CalError:
        if advice is not None:
            tell(advice)
        raise
