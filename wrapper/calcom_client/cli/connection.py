"""The client of one command: made of an account and the options that every command shares."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING, Annotated, TypeVar

import typer

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from calcom_client import CalClient
    from calcom_client._auth import Credentials

T = TypeVar("T")

ProfileName = Annotated[
    str | None,
    typer.Option(
        "--profile", metavar="NAME", help="Account to use; else the environment's, CAL_PROFILE's, the one in use."
    ),
]
BaseUrl = Annotated[
    str | None, typer.Option(help="Server to talk to, without /v2; else CAL_BASE_URL, else https://api.cal.com.")
]
AllowInsecure = Annotated[
    bool, typer.Option("--allow-insecure", help="Allow http:// to another machine: secrets travel in clear.")
]
Timeout = Annotated[float, typer.Option(help="Seconds to wait for the server, for each step of a call.", min=0.1)]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON instead of a table.")]


def call(
    what: Callable[[CalClient], Awaitable[T]],
    *,
    profile: str | None = None,
    base_url: str | None,
    allow_insecure: bool,
    timeout: float,
) -> T:
    """Do ``what`` with a client of the chosen account, and close it.

    Raises:
        ValueError: There are no credentials; nothing was sent.
        OSError: The files of the profiles cannot be read.
    """
    # Imported by commands that call: help is shown without.
    from calcom_client.cli.accounts import choose_account  # noqa: PLC0415

    account = choose_account(profile=profile, base_url=base_url, allow_insecure=allow_insecure)
    return call_as(account.auth, what, base_url=account.base_url, allow_insecure=allow_insecure, timeout=timeout)


def call_as(
    auth: Credentials,
    what: Callable[[CalClient], Awaitable[T]],
    *,
    base_url: str,
    allow_insecure: bool,
    timeout: float,
) -> T:
    """Do ``what`` with a client of these credentials, and close it; attempts that are repeated are told."""
    from calcom_client import CalClient  # noqa: PLC0415 - as above

    _tell_attempts()

    async def run() -> T:
        async with CalClient(auth=auth, base_url=base_url, allow_insecure=allow_insecure, timeout=timeout) as cal:
            return await what(cal)

    return asyncio.run(run())


def _tell_attempts() -> None:
    told = logging.StreamHandler()
    told.setFormatter(logging.Formatter("calctl: %(message)s"))
    # One handler, however many calls a process makes.
    logging.getLogger("calcom_client").handlers = [told]
    logging.getLogger("calcom_client").setLevel(logging.INFO)
    logging.getLogger("stamina").addHandler(logging.NullHandler())
