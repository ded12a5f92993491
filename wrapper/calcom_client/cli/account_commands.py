"""``calctl login``, ``logout``, ``whoami`` and ``profiles``: a thin layer, which says what was done."""

from __future__ import annotations

import asyncio
import json
import os
import sys
from typing import TYPE_CHECKING, Annotated

import typer

from calcom_client.cli.connection import AllowInsecure, AsJson, BaseUrl, ProfileName, Timeout, call_as

if TYPE_CHECKING:
    from collections.abc import Iterable

    from calcom_client.cli.profiles import Profile

profiles = typer.Typer(help="Accounts that calctl login has stored.", no_args_is_help=True)


def register(app: typer.Typer) -> None:
    """Add the commands to ``calctl``."""
    app.command()(login)
    app.command()(logout)
    app.command()(whoami)
    app.add_typer(profiles, name="profiles")


def login(
    *,
    profile: Annotated[
        str | None,
        typer.Option(metavar="NAME", help="Profile to make or replace; else CAL_PROFILE's, the one in use, default."),
    ] = None,
    base_url: BaseUrl = None,
    api_key: Annotated[
        str | None, typer.Option(metavar="-", help="-: an API key comes on standard input, whatever it looks like.")
    ] = None,
    access_token: Annotated[
        str | None, typer.Option(metavar="-", help="-: an access token comes on standard input.")
    ] = None,
    oauth_client: Annotated[
        str | None, typer.Option(metavar="ID", help="Log in as a platform's OAuth client; its secret is asked for.")
    ] = None,
    browser: Annotated[
        str | None,
        typer.Option(metavar="ID", help="Log in in the browser, through your own OAuth2 application without secret."),
    ] = None,
    scope: Annotated[
        list[str] | None,
        typer.Option("--scope", metavar="SCOPE", help="With --browser: a registered scope. Can be repeated."),
    ] = None,
    port: Annotated[
        int, typer.Option(help="With --browser: http://127.0.0.1:PORT/callback is registered.", min=1, max=65535)
    ] = 8976,
    app_url: Annotated[str | None, typer.Option(help="With --browser: where users log in, if not at Cal.com.")] = None,
    no_check: Annotated[bool, typer.Option("--no-check", help="Keep it without asking the server.")] = False,
    allow_insecure: AllowInsecure = False,
    timeout: Timeout = 30.0,
) -> None:
    """Keep an account's API key, access token or OAuth client for later commands.

    The secret is asked for on the terminal, where it is not shown, or read from standard input; never from an argument.
    It is tried at the server, and kept in the keyring of the system, or, where none works, in a file that only you can
    read. An API key begins with cal_; anything else counts as an access token.
    """
    # Each of these is imported by the commands that need it: help is shown without.
    from calcom_client import CalError  # noqa: PLC0415
    from calcom_client.cli.accounts import VARIABLES, masked_secret  # noqa: PLC0415
    from calcom_client.cli.browser_login import tokens_from_browser  # noqa: PLC0415
    from calcom_client.cli.identity import ask_identity  # noqa: PLC0415
    from calcom_client.cli.login import keep, obtained_in_browser, plan_login, read_secret  # noqa: PLC0415
    from calcom_client.cli.profiles import load_profiles  # noqa: PLC0415
    from calcom_client.cli.whoami import place  # noqa: PLC0415

    plan = plan_login(
        profile=profile,
        base_url=base_url,
        api_key=api_key,
        access_token=access_token,
        oauth_client=oauth_client,
        browser=browser,
        allow_insecure=allow_insecure,
    )
    if browser is None:
        obtained = read_secret(plan)
    else:
        tokens = tokens_from_browser(
            browser,
            scope or (),
            port=port,
            base_url=plan.base_url,
            app_url=app_url,
            allow_insecure=allow_insecure,
            timeout=timeout,
        )
        obtained = obtained_in_browser(asyncio.run(tokens))
    identity = None
    if not no_check:
        try:
            identity = call_as(
                obtained.auth,
                ask_identity,
                base_url=plan.base_url,
                allow_insecure=allow_insecure,
                timeout=timeout,
            )
        except CalError:
            _tell("nothing is kept; --no-check keeps a secret without asking the server")
            raise
    kept = keep(plan, obtained, identity)
    who = kept.profile.user or "a user that the server does not tell"
    done = f"Kept for {plan.base_url}, unchecked" if no_check else f"Logged in to {plan.base_url} as {who}"
    print(f"{done}: profile {plan.name}, {obtained.kind} {masked_secret(obtained.shown)}")
    if kept.no_keyring is not None:
        _tell(
            f"no keyring works here ({kept.no_keyring}), so the secret is in {place(kept.profile)}, which only you can"
            " read"
        )
    if kept.replaced is not None and kept.replaced.user != kept.profile.user:
        _tell(f"profile {plan.name} was {kept.replaced.user or 'of an unknown user'} until now")
    if kept.left_over is not None:
        _tell(f"the secret that it had before is left: {kept.left_over}")
    current = load_profiles().current
    if current != plan.name:
        _tell(f"profile {current} is still the one in use; calctl profiles use {plan.name} changes that")
    variables = [name for name in VARIABLES if os.environ.get(name)]
    if variables:
        _tell(f"{' and '.join(variables)} in the environment goes before it, unless --profile names it")


def logout(
    *,
    profile: ProfileName = None,
    every: Annotated[bool, typer.Option("--all", help="Forget all profiles.")] = False,
) -> None:
    """Forget a profile and its secret: the one named, else CAL_PROFILE's, else the one in use.

    The secret itself stays good: delete or renew it in Cal.com's settings if nobody is to use it any more.
    """
    from calcom_client.cli.logout import log_out  # noqa: PLC0415 - as above

    _tell_forgotten(log_out(profile, "--profile", every=every))


def whoami(
    *,
    profile: ProfileName = None,
    as_json: AsJson = False,
    base_url: BaseUrl = None,
    allow_insecure: AllowInsecure = False,
    timeout: Timeout = 30.0,
) -> None:
    """Show the account that commands use, who the server takes it for, and what is left of its rate limit."""
    from calcom_client.cli.accounts import choose_account  # noqa: PLC0415 - as above
    from calcom_client.cli.identity import ask_identity  # noqa: PLC0415 - as above
    from calcom_client.cli.output import show  # noqa: PLC0415 - as above
    from calcom_client.cli.whoami import report_for_people, report_for_programs  # noqa: PLC0415 - as above

    account = choose_account(profile=profile, base_url=base_url, allow_insecure=allow_insecure)
    identity = call_as(
        account.auth, ask_identity, base_url=account.base_url, allow_insecure=allow_insecure, timeout=timeout
    )
    report = report_for_programs if as_json else report_for_people
    show(report(account, identity), as_json=as_json)


@profiles.command("list")
def list_profiles(*, as_json: AsJson = False) -> None:
    """List the profiles; * is the one in use."""
    from calcom_client.cli.profiles import load_profiles  # noqa: PLC0415 - as above

    known = load_profiles()
    if as_json:
        entries = [
            {
                "name": profile.name,
                "inUse": profile.name == known.current,
                "server": profile.base_url,
                "credential": profile.kind.value,
                "clientId": profile.client_id,
                "user": profile.user,
                "secretKeptIn": profile.store.value,
            }
            for profile in known.by_name.values()
        ]
        print(json.dumps(entries, indent=2, ensure_ascii=False))
        return
    if not known.by_name:
        _tell("there is no profile; calctl login makes one")
    _print_columns(
        (
            "*" if profile.name == known.current else " ",
            profile.name,
            profile.base_url,
            profile.kind,
            profile.user or profile.client_id or "-",
            profile.store,
        )
        for profile in known.by_name.values()
    )


@profiles.command("use")
def use_profile(name: Annotated[str, typer.Argument(metavar="NAME", help="A profile.", show_default=False)]) -> None:
    """Make a profile the one in use."""
    from calcom_client.cli.profiles import use  # noqa: PLC0415 - as above

    profile = use(name)
    print(f"Profile {profile.name} is in use: {profile.user or profile.kind} at {profile.base_url}")
    if os.environ.get("CAL_PROFILE"):
        _tell("CAL_PROFILE in the environment goes before it")


@profiles.command("remove")
def remove_profile(name: Annotated[str, typer.Argument(metavar="NAME", help="A profile.", show_default=False)]) -> None:
    """Forget a profile and its secret, as calctl logout --profile NAME does."""
    from calcom_client.cli.logout import log_out  # noqa: PLC0415 - as above

    _tell_forgotten(log_out(name, "NAME"))


def _tell_forgotten(forgotten: list[Profile]) -> None:
    for profile in forgotten:
        print(f"Forgotten: profile {profile.name}, {profile.user or profile.kind} at {profile.base_url}")
    if not forgotten:
        _tell("there is no profile to forget")


def _print_columns(rows: Iterable[tuple[str, ...]]) -> None:
    table = list(rows)
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    for row in table:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


def _tell(sentence: str) -> None:
    print(f"calctl: {sentence}", file=sys.stderr)
