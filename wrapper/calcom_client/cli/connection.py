"""The client of one command: made from the environment and the options that every command shares."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING, Annotated, TypeVar

import typer

from calcom_client import CalClient

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from calcom_client._options import ClientOptions

T = TypeVar("T")

BaseUrl = Annotated[
    str | None, typer.Option(help="Server to talk to, without /v2; else CAL_BASE_URL, else https://api.cal.com.")
]
AllowInsecure = Annotated[
    bool, typer.Option("--allow-insecure", help="Allow http:// to another machine: secrets travel in clear.")
]
Timeout = Annotated[float, typer.Option(help="Seconds to wait for the server, for each step of a call.", min=0.1)]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON instead of a table.")]


def call(what: Callable[[CalClient], Awaitable[T]], *, base_url: str | None, allow_insecure: bool, timeout: float) -> T:
    """Do ``what`` with a client, and close it; attempts that are repeated are told on standard error."""
    told = logging.StreamHandler()
    told.setFormatter(logging.Formatter("calctl: %(message)s"))
    logging.getLogger("calcom_client").addHandler(told)
    logging.getLogger("calcom_client").setLevel(logging.INFO)
    logging.getLogger("stamina").addHandler(logging.NullHandler())
    options: ClientOptions = {"allow_insecure": allow_insecure, "timeout": timeout}
    if base_url is not None:
        options["base_url"] = base_url

    async def run() -> T:
        async with CalClient.from_env(**options) as cal:
            return await what(cal)

    return asyncio.run(run())
