"""What a failed call means to a program that runs ``calctl``: an exit code, and one plain sentence."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from calcom_client import CalError

# How arguments of the client itself are called on the command line.
OPTIONS: Final = {
    "base_url": "--base-url",
    "timeout": "--timeout",
    "api_keys": "--api-key",
    "oauth_clients": "--oauth-client",
    "seed": "--seed",
    "faults": "--faults",
    "'window'": "--window",
    "'block'": "--block",
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
    """Ended with Ctrl-C."""


class Mistake(ValueError):  # noqa: N818 - it is one of the user's, told as a sentence
    """A command that cannot be right: nothing was sent. Its text begins with the option or argument at fault."""


class NotShownError(Exception):
    """A result could not be printed; the call that brought it is done all the same.

    Attributes:
        reader_left: Whether the program that reads the results had enough of them, as ``head`` has.
    """

    def __init__(self, text: str, *, reader_left: bool = False) -> None:
        super().__init__(text)
        self.reader_left = reader_left


# By the names of their classes: the client is not imported before there is something to do.
CODES: Final = {
    "AuthenticationError": Exit.NOT_ALLOWED,
    "PermissionDeniedError": Exit.NOT_ALLOWED,
    "TokenExpiredError": Exit.NOT_ALLOWED,
    "TokenRefreshError": Exit.NOT_ALLOWED,
    "NotFoundError": Exit.NOT_FOUND,
    "RateLimitedError": Exit.RATE_LIMITED,
    "TransportError": Exit.NO_CONNECTION,
    "OutcomeUnknownError": Exit.UNKNOWN_OUTCOME,
}
HINTS: Final = {
    "AuthenticationError": "{server} does not accept these credentials. {mend}",
    "PermissionDeniedError": "These credentials lack the role, the plan or the permission for it, or an id is wrong.",
    "TokenExpiredError": "Access tokens live for an hour. {mend}",
    "NotFoundError": "Check the ids, and that these credentials can see what they name.",
    "TransportError": "Check the network, and that {server} is the right server (--base-url, CAL_BASE_URL).",
    "ServerError": "It is the server's failure: try again later, or give Cal.com's support the request id.",
    "OutcomeUnknownError": "Look whether it took effect before repeating it.",
}


def exit_code(error: CalError) -> Exit:
    """The exit code for a failed call."""
    return next((CODES[kind.__name__] for kind in type(error).__mro__ if kind.__name__ in CODES), Exit.FAILED)


def hint(error: CalError, *, server: str, mend: str) -> str | None:
    """What to do about a failed call, where its text does not say so.

    Args:
        error: How it failed.
        server: Which server was asked.
        mend: What to do if the credentials are no good.
    """
    kinds = [kind.__name__ for kind in type(error).__mro__]
    found = next((HINTS[kind] for kind in kinds if kind in HINTS), None)
    # The client's own second sentence says what to do; a server's full stop says nothing.
    if found is None or ("ApiStatusError" not in kinds and ". " in str(error)):
        return None
    return found.format(server=server, mend=mend)


def plain_words(error: Exception) -> str:
    """One sentence about a failure, with arguments by their names on the command line."""
    if isinstance(error, OSError) and error.filename is not None:
        return f"{error.filename}: {error.strerror}"
    text = str(error)
    for argument, option in OPTIONS.items():
        if text.startswith((f"{argument}:", f"{argument}[", f"{argument} ")) or "=" in argument:
            text = text.replace(argument, option, 1)
    return text
