"""The client of one command: made of an account and the options that every command shares."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING, TypeVar

from calcom_client.cli.exits import hint

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    import httpx

    from calcom_client import CalClient
    from calcom_client._auth import Credentials

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
    """Do ``what`` with a client of the chosen account, and close it; attempts that are repeated are told.

    Args:
        what: What to do.
        base_url: What ``--base-url`` names.
        allow_insecure: Whether ``http://`` to another machine is all right.
        timeout: Seconds for each step of a call.
        profile: What ``--profile`` names; :func:`calcom_client.cli.accounts.choice.choose_account` has the order.
        transport: What sends requests in place of the network.
        debug: Whether each request is told as well.

    Raises:
        ValueError: There are no credentials; nothing was sent.
        OSError: The files of the profiles cannot be read.
        CalError: The call failed.
    """
    # Imported by commands that call: help is shown without.
    from calcom_client.cli.accounts.choice import choose_account  # noqa: PLC0415

    account = choose_account(profile=profile, base_url=base_url, allow_insecure=allow_insecure)
    return call_as(
        account.auth,
        what,
        base_url=account.base_url,
        mend=account.mend,
        allow_insecure=allow_insecure,
        timeout=timeout,
        transport=transport,
        debug=debug,
    )


def call_as(
    auth: Credentials,
    what: Callable[[CalClient], Awaitable[T]],
    *,
    base_url: str,
    mend: str,
    allow_insecure: bool,
    timeout: float,
    transport: httpx.AsyncBaseTransport | None = None,
    debug: bool = False,
) -> T:
    """As :func:`call`, with these credentials.

    Args:
        auth: The credentials.
        what: What to do.
        base_url: The server.
        mend: What the user is told to do if the credentials are no good.
        allow_insecure: Whether ``http://`` to another machine is all right.
        timeout: Seconds for each step of a call.
        transport: What sends requests in place of the network.
        debug: Whether each request is told as well.

    Raises:
        ValueError: An option cannot be right; nothing was sent.
        CalError: The call failed; its note says what to do.
    """
    from calcom_client import CalClient, CalError  # noqa: PLC0415 - as above

    told = logging.StreamHandler()
    told.setFormatter(logging.Formatter("calctl: %(message)s"))
    logger = logging.getLogger("calcom_client")
    logger.addHandler(told)
    logger.setLevel(logging.DEBUG if debug else logging.INFO)
    logging.getLogger("stamina").addHandler(logging.NullHandler())

    async def run() -> T:
        async with CalClient(
            auth=auth, base_url=base_url, allow_insecure=allow_insecure, timeout=timeout, transport=transport
        ) as cal:
            return await what(cal)

    try:
        return asyncio.run(run())
    except CalError as error:
        advice = hint(error, server=base_url, mend=mend)
        if advice is not None:
            error.add_note(advice)
        raise
    finally:
        logger.removeHandler(told)


def base_url_of(base_url: str | None, *, allow_insecure: bool, profile: str | None = None) -> str:
    """Where a call would go; its credentials are not looked at, and there may be none.

    Args:
        base_url: What ``--base-url`` names.
        allow_insecure: Whether ``http://`` to another machine is all right.
        profile: What ``--profile`` names.

    Raises:
        ValueError: It cannot be right.
        OSError: The list of profiles cannot be read.
    """
    from calcom_client.cli.accounts.choice import choose_server  # noqa: PLC0415 - as above

    return choose_server(profile=profile, base_url=base_url, allow_insecure=allow_insecure)
