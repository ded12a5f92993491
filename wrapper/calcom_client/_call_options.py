"""The options of single calls: those of a client, or of a view of it."""

from __future__ import annotations

import asyncio
from math import inf
from typing import TYPE_CHECKING

from attrs import evolve, field, frozen

from calcom_client._options import check_headers, check_retries, check_timeout
from calcom_client._policy import Policy, TimeLeft

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from calcom_api import Request


@frozen(kw_only=True)
class CallOptions:
    """How calls are made, as the arguments of :class:`calcom_client.CalClient` say it.

    Attributes:
        timeout: Seconds for each step of an attempt.
        max_attempts: Attempts in all for one call.
        max_wait: Longest wait in seconds before an attempt; None is what :class:`Policy` says.
        deadline: Seconds for a whole call; infinite for none.
        headers: Further headers, by lower-case name.
        strict: Whether an odd item of a list is an error.
        prepared: The headers of requests so far, by those that the operation brings.
    """

    timeout: httpx.Timeout
    max_attempts: int
    max_wait: float | None
    deadline: float
    headers: dict[str, str]
    strict: bool
    prepared: dict[tuple[tuple[str, str], ...], httpx.Headers] = field(factory=dict, init=False, repr=False)

    @classmethod
    def checked(
        cls,
        *,
        timeout: float | httpx.Timeout,
        max_attempts: int,
        max_wait: float | None,
        deadline: float,
        headers: Mapping[str, str],
        strict: bool,
    ) -> CallOptions:
        """Make them of a user's arguments; raises ``ValueError`` for one that cannot be right."""
        check_retries(max_attempts, max_wait, deadline)
        return cls(
            timeout=check_timeout(timeout),
            max_attempts=max_attempts,
            max_wait=max_wait,
            deadline=deadline,
            headers=check_headers(headers),
            strict=strict,
        )

    def without_deadline(self) -> CallOptions:
        """The same for a call that must be waited for."""
        return self if self.deadline == inf else evolve(self, deadline=inf)

    def policy(self, request: Request[object], ticket: int) -> Policy:
        """How a call that begins now may be carried out."""
        return Policy(
            operation=request.operation,
            repeatable=request.repeatable,
            max_attempts=self.max_attempts,
            max_wait=self.max_wait,
            ends_at=inf if self.deadline == inf else asyncio.get_running_loop().time() + self.deadline,
            ticket=ticket,
        )

    def timeouts(self, policy: Policy) -> Mapping[str, float | None]:
        """The timeouts of a call, by step."""
        timeouts: dict[str, float | None] = self.timeout.as_dict()
        return timeouts if policy.ends_at == inf else TimeLeft(timeouts, policy.ends_at)
