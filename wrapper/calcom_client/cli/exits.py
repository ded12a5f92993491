"""What a failed call means to a program that runs ``calctl``: an exit code, and one plain sentence."""

from __future__ import annotations

from enum import IntEnum

from calcom_client import (
    AuthenticationError,
    CalError,
    NotFoundError,
    OutcomeUnknownError,
    PermissionDeniedError,
    RateLimitedError,
    TokenExpiredError,
    TransportError,
)

# How arguments of the client are called on the command line.
OPTIONS = {
    "org_id": "ORG_ID",
    "credential_id": "CREDENTIAL_ID",
    "workspace_platform_slug": "--platform",
    "service_account_key": "--key-file",
    "source": "--key-file",
    "domain": "--domain",
    "api_keys": "--api-key",
    "oauth_clients": "--oauth-client",
    "'window'": "--window",
    "'block'": "--block",
    "base_url": "--base-url",
    "timeout": "--timeout",
    "allow_insecure=True": "--allow-insecure",
}


class Exit(IntEnum):
    """Exit codes of ``calctl``."""

    DONE = 0
    FAILED = 1
    """The server refused the call, or failed."""
    USAGE = 2
    """An argument, a file or the environment is not right; nothing was sent."""
    NOT_ALLOWED = 3
    """401, 403 or 498: wrong credentials, or not enough rights."""
    NOT_FOUND = 4
    """404."""
    RATE_LIMITED = 5
    """429: too many requests, even after waiting."""
    NO_CONNECTION = 6
    """The server could not be reached, or did not answer a call that changes nothing."""
    UNKNOWN_OUTCOME = 7
    """The call may have taken effect or not."""
    NOT_SHOWN = 8
    """The call is done, but its result could not be printed."""
    INTERRUPTED = 130
    """Ended with Ctrl-C; typer gives it."""


class NotShownError(Exception):
    """A result could not be printed; the call that brought it is done all the same."""


CODES: dict[type[CalError], Exit] = {
    AuthenticationError: Exit.NOT_ALLOWED,
    PermissionDeniedError: Exit.NOT_ALLOWED,
    TokenExpiredError: Exit.NOT_ALLOWED,
    NotFoundError: Exit.NOT_FOUND,
    RateLimitedError: Exit.RATE_LIMITED,
    TransportError: Exit.NO_CONNECTION,
    OutcomeUnknownError: Exit.UNKNOWN_OUTCOME,
}


def exit_code(error: CalError) -> Exit:
    """The exit code for a failed call."""
    return next((code for kind, code in CODES.items() if isinstance(error, kind)), Exit.FAILED)


def plain_words(error: Exception) -> str:
    """One sentence about a failure, with arguments by their names on the command line."""
    if isinstance(error, OSError) and error.filename is not None:
        return f"{error.filename}: {error.strerror}"
    text = str(error)
    for argument, option in OPTIONS.items():
        if text.startswith((f"{argument}:", f"{argument}[", f"{argument} ")) or "=" in argument:
            text = text.replace(argument, option, 1)
    return text
