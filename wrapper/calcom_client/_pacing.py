"""How many requests may go out now. Pure: what the server told and what is under way in, seconds to wait out.

The server counts each request against one or several limits. A limit allows ``size`` requests in a window, which begins
with its first request; the next one too many is refused and starts a block. What is known of a limit comes from the
answers; what an answer cannot know yet, the requests under way, is counted on top. So the rules are:

- Used up is what the server counted, and all that is under way: each of these may still be counted.
- Before anything is known, after a block, and for an operation that was never called, one request goes alone, and its
  answer tells the rest. It holds the others up for at most five seconds each.
- In a new window, after a second of silence, and beside other programs, a tenth of what is left may be under way at
  once, else a half: several programs that do not know of each other thus notice before they overshoot together.
- Requests that are not ours are taken for a habit: as many as are likely to come are left to the others.

Times are seconds on any clock that all users of a budget share.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import Factory, define

from calcom_client._limits import WINDOW_SECONDS, Limit

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from calcom_api import RateLimit

DEFAULT: Final = "default"
DEFAULT_SIZE: Final = 120
# A party that gave no sign of life for so long has ended, and what it had under way was counted or never will be.
PARTY_SECONDS: Final = 5.0


@define
class Grant:
    """Permission for one request.

    Attributes:
        operation: The operation.
        party: Who has it.
        windows: The limits against which it counts, and the number of the window of each.
        at: When it was given.
    """

    operation: str
    party: str
    windows: dict[str, int]
    at: float


@define
class Budget:
    """All limits of one set of credentials, and which operation counts against which of them.

    Attributes:
        default_size: What the server allows by default, as documented.
        limits: The limits by name.
        scopes: The names of the limits that an operation counts against, as its last answer told; none of them where
            the server has no limits.
        parties: When each of the parties that share this budget gave its last sign of life.
        share: Only one part in so many is ours, as nobody can tell what the others use.
    """

    default_size: int = DEFAULT_SIZE
    limits: dict[str, Limit] = Factory(dict)
    scopes: dict[str, list[str]] = Factory(dict)
    parties: dict[str, float] = Factory(dict)
    share: int = 1

    def wait(self, operation: str, now: float) -> float:
        """0 if a request may go out, else the seconds after which it is worth asking again."""
        scope = self.scopes.get(operation)
        if scope is not None:
            return self._wait(scope, now)
        return max(self._wait(scope, now) for scope in self._scopes(operation))

    def time_to_room(self, operation: str, now: float, ahead: int) -> float:
        """About how many seconds a request waits that has so many others ahead of it."""
        scopes = [scope for scope in self._scopes(operation) if scope]
        return max((min(self._limit(name).time_to_room(now, ahead) for name in scope) for scope in scopes), default=0.0)

    def depart(self, operation: str, party: str, now: float) -> Grant:
        """Give permission: the request counts as under way until :meth:`arrive`."""
        windows: dict[str, int] = {}
        for scope in self._scopes(operation):
            for name in scope:
                if name not in windows:
                    limit = self.limits[name] = self._limit(name)
                    limit.depart(party, now)
                    windows[name] = limit.window
        return Grant(operation, party, windows, now)

    def arrive(self, grant: Grant, now: float, *, counted: bool) -> None:
        """Take back a permission of which no headers tell how it was used.

        Args:
            grant: The permission.
            now: The present.
            counted: Whether the server may have counted the request.
        """
        for name, window in grant.windows.items():
            limit = self.limits.get(name)
            if limit is None:
                continue
            limit.arrive(grant.party, window)
            if not counted:
                limit.unreached += 1
            elif name == _probe(grant.operation):
                self._forget_probe(grant.operation)
            else:
                limit.count_unseen(now)

    def hear(self, grant: Grant, now: float, told: Mapping[str, RateLimit], *, refused: bool) -> None:
        """Learn from an answer that told of limits, and take its permission back."""
        self.arrive(grant, now, counted=False)
        self._forget_probe(grant.operation)
        self.scopes[grant.operation] = sorted(told) if len(told) > 1 else list(told)
        for name, rate_limit in told.items():
            limit = self.limits.setdefault(name, Limit(rate_limit.limit))
            limit.hear(
                rate_limit,
                window=grant.windows.get(name),
                sent=grant.at,
                now=now,
                refused=refused,
                alone=len(told) == 1,
            )

    def hear_silence(self, grant: Grant, now: float) -> None:
        """Learn from a success that told of no limit: the server has none there, unless it told of one before."""
        told_before = bool(self.scopes.get(grant.operation))
        self.arrive(grant, now, counted=told_before)
        self._forget_probe(grant.operation)
        if not told_before:
            self.scopes[grant.operation] = []

    def hear_block(self, grant: Grant, now: float, seconds: float) -> None:
        """Learn from a refusal that told of no limit."""
        self.arrive(grant, now, counted=False)
        self._forget_probe(grant.operation)
        scope = self.scopes.get(grant.operation) or [DEFAULT]
        self.scopes[grant.operation] = scope
        for name in scope:
            limit = self.limits.setdefault(name, self._limit(name))
            limit.block(now, seconds)

    def sign_of_life(self, party: str, now: float) -> None:
        """Note that ``party`` lives, and give up what those had under way who do not."""
        self.parties[party] = now
        for silent in [name for name, seen in self.parties.items() if now - seen > PARTY_SECONDS]:
            if now - self.parties[silent] > 2 * WINDOW_SECONDS:
                del self.parties[silent]
            for limit in self.limits.values():
                limit.give_up(silent)

    def go_alone(self, party: str, share: int) -> None:
        """Go on without the others: with one part in ``share``, and without knowing what they have under way."""
        self.share = max(share, 1)
        self.parties.clear()
        for limit in self.limits.values():
            for other in limit.flights.keys() - {party}:
                limit.give_up(other)

    def _scopes(self, operation: str) -> Iterable[list[str]]:
        scope = self.scopes.get(operation)
        if scope is not None:
            return (scope,)
        return ([_probe(operation)], *self._general_scopes())

    def _general_scopes(self) -> list[list[str]]:
        """The limits of operations without limits of their own: certain only where the server named its default."""
        told = list(self.scopes.values())
        for scope in told:
            if DEFAULT in scope:
                return [scope]
        return told or [[DEFAULT]]

    def _wait(self, scope: list[str], now: float) -> float:
        if len(scope) == 1:  # as nearly always
            return self._limit(scope[0]).wait(now, self.share)
        # Credentials with several limits are refused only when all of them are used up.
        return min((self._limit(name).wait(now, self.share) for name in scope), default=0.0)

    def _limit(self, name: str) -> Limit:
        return self.limits.get(name) or Limit(self.default_size)

    def _forget_probe(self, operation: str) -> None:
        limit = self.limits.get(_probe(operation))
        if limit is not None and not limit.flights:
            del self.limits[_probe(operation)]


def _probe(operation: str) -> str:
    """The name of a limit of our own: an operation that was never called is called once first."""
    return f"?{operation}"
