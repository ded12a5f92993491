"""The client of one command: made from the environment and the options that every command shares."""

from __future__ import annotations

import asyncio
import logging
import os
from typing import TYPE_CHECKING, TypeVar

from calcom_client import CalClient
from calcom_client._options import DEFAULT_BASE_URL, check_base_url

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    import httpx

    from calcom_client._options import ClientOptions

T = TypeVar("T")


def call(
    what: Callable[[CalClient], Awaitable[T]],
    *,
    base_url: str | None,
    allow_insecure: bool,
    timeout: float,
    profile: str | None = None,
    transport: httpx.AsyncBaseTransport | None = None,
    debug: bool = False,
) -> T:
    """Do ``what`` with a client, and close it; attempts that are repeated are told on standard error.

    Args:
        what: What to do.
        base_url: Another server; None is that of the environment.
        allow_insecure: Whether ``http://`` to another machine is all right.
        timeout: Seconds for each step of a call.
        profile: Whose credentials; None is those of the environment.
        transport: What sends requests in place of the network.
        debug: Whether each request is told as well.
    """
    _refuse_profile(profile)
    told = logging.StreamHandler()
    told.setFormatter(logging.Formatter("calctl: %(message)s"))
    logger = logging.getLogger("calcom_client")
    logger.addHandler(told)
    logger.setLevel(logging.DEBUG if debug else logging.INFO)
    logging.getLogger("stamina").addHandler(logging.NullHandler())
    options: ClientOptions = {"allow_insecure": allow_insecure, "timeout": timeout, "transport": transport}
    if base_url is not None:
        options["base_url"] = base_url

    async def run() -> T:
        async with CalClient.from_env(**options) as cal:
            return await what(cal)

    try:
        return asyncio.run(run())
    finally:
        logger.removeHandler(told)


def base_url_of(base_url: str | None, *, allow_insecure: bool, profile: str | None = None) -> str:
    """Where a call would go, without credentials.

    Args:
        base_url: Another server; None is that of the environment.
        allow_insecure: Whether ``http://`` to another machine is all right.
        profile: Whose server; None is that of the environment.

    Raises:
        ValueError: It cannot be right.
    """
    _refuse_profile(profile)
    chosen = base_url or os.environ.get("CAL_BASE_URL") or DEFAULT_BASE_URL
    return check_base_url(chosen, allow_insecure=allow_insecure)


def _refuse_profile(profile: str | None) -> None:
    if profile is not None:
        raise ValueError("--profile: there are no profiles yet; credentials come from the environment")
