"""Whether a request is sent again. Pure: what happened in, a verdict out; ``_retry_transport`` carries it out.

One rule: a request that changes something is repeated only when the server cannot have acted on it.

| what happened                                            | reads        | changes      |
| -------------------------------------------------------- | ------------ | ------------ |
| never sent: no connection                                | again        | again        |
| sent, no whole answer                                    | again        | unknown      |
| 429                                                      | wait, again  | wait, again  |
| 503 of the server itself, or with Retry-After            | wait, again  | wait, again  |
| 503 of a proxy, 502, 504, 520 to 524                     | again        | unknown      |
| 525, 526: the proxy found no server to talk to           | again        | again        |
| anything else, 500 included: it would only fail again    | as it is     | as it is     |
"""

from __future__ import annotations

from enum import Enum, auto
from typing import Final

from attrs import frozen

from calcom_client._rate_limits import BLOCK_SECONDS

TOO_MANY_REQUESTS: Final = 429
UNAVAILABLE: Final = 503
# The proxy may have passed the request on before it gave up.
PROXY_GAVE_UP: Final = frozenset({502, 504, *range(520, 525)})
# TLS between proxy and server failed, so nothing was passed on.
PROXY_WITHOUT_SERVER: Final = frozenset({525, 526})


class Fault(Enum):
    """How an attempt failed without an answer."""

    NOT_SENT = auto()
    """The server never saw the request."""
    LOST = auto()
    """The request, or a part of it, was sent; no whole answer came back."""


class Outcome(Enum):
    """What follows from an attempt."""

    FINAL = auto()
    """Take it as it is, answer or failure."""
    AGAIN = auto()
    """Send it again."""
    UNKNOWN = auto()
    """It may have taken effect, so it must not be sent again."""


@frozen(kw_only=True)
class Answer:
    """What of an answer matters here.

    Attributes:
        status: The HTTP status.
        wait: Seconds that the server asked to wait, if it did.
        said_so: Whether whoever answered says that it did not act: the server's own errors are JSON objects, a proxy's
            are not; and nobody sends ``Retry-After`` who did.
    """

    status: int
    wait: float | None = None
    said_so: bool = False


@frozen(kw_only=True)
class Verdict:
    """What to do next.

    Attributes:
        outcome: What follows.
        wait: Seconds to wait before sending again; None leaves them to the backoff.
    """

    outcome: Outcome
    wait: float | None = None


def judge(event: Answer | Fault, *, repeatable: bool) -> Verdict:
    """Judge one attempt by the table above.

    Args:
        event: The answer, or how the attempt failed without one.
        repeatable: Whether sending the request twice does no more than sending it once.
    """
    if isinstance(event, Fault):
        sure = repeatable or event is Fault.NOT_SENT
        return Verdict(outcome=Outcome.AGAIN if sure else Outcome.UNKNOWN)
    if event.status == TOO_MANY_REQUESTS:
        return Verdict(outcome=Outcome.AGAIN, wait=BLOCK_SECONDS if event.wait is None else event.wait)
    if event.status == UNAVAILABLE and event.said_so:
        return Verdict(outcome=Outcome.AGAIN, wait=event.wait)
    if event.status in PROXY_WITHOUT_SERVER:
        return Verdict(outcome=Outcome.AGAIN, wait=event.wait)
    if event.status in PROXY_GAVE_UP or event.status == UNAVAILABLE:
        return Verdict(outcome=Outcome.AGAIN if repeatable else Outcome.UNKNOWN, wait=event.wait)
    return Verdict(outcome=Outcome.FINAL)
