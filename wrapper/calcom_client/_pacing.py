"""How many requests may go out now. Pure: what the server told and what is under way in, seconds to wait out.

The server counts each request against one or several limits. A limit allows ``size`` requests in a window, which begins
with its first request; the next one too many is refused and starts a block. What is known of a limit comes from the
answers; what an answer cannot know yet, the requests under way, is counted on top. So the rules are:

- Used up is what the server counted, and all that is under way: each of these may still be counted.
- Before anything is known, after a block, and for an operation that was never called, one request goes alone, and its
  answer tells the rest. It holds the others up for at most a second each.
- In a new window, and after a second of silence, a tenth of what is left may be under way at once, else a half:
  several programs that do not know of each other thus notice before they overshoot together.
- Requests that are not ours are taken for a habit: as many as are likely to come are left to the others.

Times are seconds on any clock that all users of a budget share.
"""

from __future__ import annotations

from math import ceil, inf, sqrt
from typing import TYPE_CHECKING, Final

from attrs import Factory, define, field, frozen

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from calcom_api import RateLimit

DEFAULT: Final = "default"
DEFAULT_SIZE: Final = 120
WINDOW_SECONDS: Final = 60.0
# What an answer tells is news for so many seconds.
FRESH_SECONDS: Final = 1.0
# Clocks differ by a little between processes, and a window must not be begun before it is due.
MARGIN_SECONDS: Final = 0.005
# So long is a request given to come back alone.
ALONE_SECONDS: Final = 1.0
# Shares of what is left that may be under way at once.
FRESH_SHARE: Final = 2
STALE_SHARE: Final = 10
# A party that gave no sign of life for so long has ended, and what it had under way was counted or never will be.
PARTY_SECONDS: Final = 10.0


@define
class Flights:
    """Requests of one party that are under way.

    Attributes:
        current: Those that went out in the present window.
        earlier: Those that went out before it; they may be counted in it all the same.
    """

    current: int = 0
    earlier: int = 0


@define
class Limit:
    """One limit of the server, as far as known.

    Attributes:
        size: Requests that a window allows.
        length: Seconds that a window lasts.
        known: Whether the server told the size, and no block came after that.
        window: Number of the present window, which tells late answers from present ones.
        used: Requests in the present window, of whoever, that were counted.
        own: Those of them that are ours.
        others: Those that are certainly not ours.
        others_at_first: How many such had come before the first answer of the present window.
        others_before: How many such were in the window before.
        ends_after: The window does not end before this.
        ends_before: The window has ended by then; infinite until an answer came.
        began_after: End of the window before.
        first_told_at: When the first answer came that told of the present window.
        told_at: When the last one came.
        departed_at: When the last request went out.
        blocked: Whether the server refuses everything until the end.
        flights: What is under way, by party.
    """

    size: int
    length: float = WINDOW_SECONDS
    known: bool = False
    window: int = 0
    used: int = 0
    own: int = 0
    others: int = 0
    others_at_first: int = 0
    others_before: int = 0
    ends_after: float = -inf
    ends_before: float = -inf
    began_after: float = -inf
    first_told_at: float = -inf
    told_at: float = -inf
    departed_at: float = -inf
    blocked: bool = False
    flights: dict[str, Flights] = field(factory=dict)

    def is_over(self, now: float) -> bool:
        """Whether the next request begins a new window."""
        if self.ends_before == inf:
            return not any(flight.current for flight in self.flights.values())
        return now >= self.ends_before

    def wait(self, now: float, share: int = 1) -> float:
        """0 if one more request may go out, else the seconds after which it is worth asking again.

        Args:
            now: The present.
            share: Only one part in so many is ours.
        """
        over = self.is_over(now)
        current = 0 if over else sum(flight.current for flight in self.flights.values())
        under_way = sum(flight.current + flight.earlier for flight in self.flights.values())
        left = self.size if over else self.size - self.used
        if left <= under_way:
            return self._renewal(now) if not under_way else self._soon(now)
        if share > 1 and (0 if over else self.own) + under_way >= max(1, self.size // share):
            return self._soon(now)
        if not self.known or (over and self.blocked):
            return max(self.departed_at + ALONE_SECONDS - now, 0.0) if current else 0.0
        left -= 0 if over else self.held_back(now)
        alone = not self.others and not self.others_before
        share = FRESH_SHARE if alone and not over and now - self.told_at < FRESH_SECONDS else STALE_SHARE
        if under_way < left and current < max(1, left // share):
            return 0.0
        return self._soon(now)

    def held_back(self, now: float) -> int:
        """Requests that are left to other programs with the same credentials, going by what they did so far."""
        if not self.others and not self.others_before:
            return 0
        if self.told_at == -inf:
            return min(self.others_before, self.size // 2)
        unseen = self.ends_before - self.told_at
        watched = max(now - self.first_told_at, 0.001)
        # One more than was seen: who was just seen for the first time can be fast.
        at_this_rate = (self.others - self.others_at_first + 1) / watched * unseen
        # Some come all at once. Towards the end, what they leave is better used than lost.
        closing = min(1.0, (self.ends_before - now) / self.length * 5)
        expected = max(at_this_rate, (self.others_before - self.others) * closing)
        return min(ceil(expected + 2.5 * sqrt(expected)) + 1, self.size // 2)

    def _renewal(self, now: float) -> float:
        return max(self.ends_before - now, 0.0)

    def _soon(self, now: float) -> float:
        """A moment, after which what is under way or what others do may have changed."""
        return min(self._renewal(now), max(self.length / 100, 0.01), 0.5)

    def time_to_room(self, now: float, ahead: int) -> float:
        """About how many seconds a request waits that has so many others ahead of it."""
        left = self.size if self.is_over(now) else self.size - self.used
        ahead += sum(flight.current + flight.earlier for flight in self.flights.values())
        if ahead < left or not (self.known or self.blocked):
            return 0.0
        until = self._renewal(now)
        return (self.length if until == inf else until) + (ahead - left) // self.size * self.length

    def depart(self, party: str, now: float) -> None:
        """Count a request of ``party`` as under way."""
        if self.is_over(now):
            self._begin()
        self.flights.setdefault(party, Flights()).current += 1
        self.departed_at = now

    def arrive(self, party: str, window: int) -> None:
        """Take a request that went out in ``window`` off those under way."""
        flight = self.flights.get(party)
        if flight is None:  # given up as dead
            return
        if window == self.window and flight.current:
            flight.current -= 1
        elif flight.earlier:
            flight.earlier -= 1
        if not flight.current and not flight.earlier:
            del self.flights[party]

    def count_unseen(self, now: float) -> None:
        """Count a request of which nobody knows whether the server counted it."""
        self.used += 1
        self.own += 1
        if self.ends_before == inf:
            self.ends_before = now + self.length

    def hear(self, told: RateLimit, *, window: int | None, sent: float, now: float, refused: bool, alone: bool) -> None:
        """Learn from an answer.

        Args:
            told: What its headers say.
            window: The window in which its request went out; None if it was not counted here.
            sent: When its request went out.
            now: When it came.
            refused: Whether it is a 429.
            alone: Whether it tells of no other limit: only then does a 2xx mean that no block is on.
        """
        hits = told.limit - told.remaining
        earliest, latest = sent + max(told.reset - 1, 0), now + told.reset + MARGIN_SECONDS
        if told.limit != self.size:
            # The server counts a changed limit anew.
            self.size = told.limit
            self._begin()
            window = None
        if refused:
            same = self.blocked and earliest < self.ends_before
            self.ends_before = min(self.ends_before, latest) if same else max(self._finite_end(), latest)
            self.ends_after = earliest
            self.blocked, self.used = True, max(self.used, self.size)
        elif window not in (None, self.window) and earliest < self.began_after:
            # Perhaps of the window before, perhaps of this one.
            self.used += 1
            self.own += 1
            return
        elif not self.blocked:
            if earliest >= self.ends_before:
                self._begin()
            self._measure(told, hits, sent)
            self.ends_after = max(self.ends_after, earliest)
            exact = alone or told.remaining
            self.ends_before = min(self.ends_before, latest) if exact else max(self._finite_end(), latest)
            self.known = True
        self.used = max(self.used, hits)
        self.own += 1
        if not refused:
            ours = self.own + sum(flight.current + flight.earlier for flight in self.flights.values())
            self.others = max(self.others, hits - ours)
        if self.told_at == -inf:
            self.first_told_at, self.others_at_first = now, self.others
        self.told_at = now

    def _finite_end(self) -> float:
        return -inf if self.ends_before == inf else self.ends_before

    def _measure(self, told: RateLimit, hits: int, sent: float) -> None:
        """Learn how long a window is, from its beginning where that was seen."""
        at_beginning = self.known and self.told_at == -inf and sent - self.began_after < self.length / 20
        if told.reset > self.length or hits == 1 or at_beginning:
            self.length = float(max(told.reset, 1))

    def _begin(self) -> None:
        if self.ends_before != inf:  # else it has begun already
            seen = 1 - min((self.ends_before - self.told_at) / self.length, 0.5) if self.others else 1
            self.others_before = max(ceil(self.others / seen), self.others_before // 2)
            self.began_after = self.ends_before
        if self.blocked:
            self.blocked = self.known = False
        self.window += 1
        self.used = self.own = self.others = self.others_at_first = 0
        self.ends_after, self.ends_before = -inf, inf
        self.first_told_at = self.told_at = -inf
        for flight in self.flights.values():
            flight.earlier += flight.current
            flight.current = 0


@frozen
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
        return max((self._wait(scope, now) for scope in self._scopes(operation)), default=0.0)

    def time_to_room(self, operation: str, now: float, ahead: int) -> float:
        """About how many seconds a request waits that has so many others ahead of it."""
        scopes = [scope for scope in self._scopes(operation) if scope]
        return max((min(self._limit(name).time_to_room(now, ahead) for name in scope) for scope in scopes), default=0.0)

    def depart(self, operation: str, party: str, now: float) -> Grant:
        """Give permission: the request counts as under way until :meth:`arrive`."""
        names = {name for scope in self._scopes(operation) for name in scope}
        for name in names:
            limit = self.limits.setdefault(name, self._limit(name))
            limit.depart(party, now)
        return Grant(operation, party, {name: self.limits[name].window for name in names}, now)

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
            if name == _probe(grant.operation):
                self._forget_probe(name)
            elif counted:
                limit.count_unseen(now)

    def hear(self, grant: Grant, now: float, told: Mapping[str, RateLimit], *, refused: bool) -> None:
        """Learn from an answer that told of limits, and take its permission back."""
        self.arrive(grant, now, counted=False)
        self.scopes[grant.operation] = sorted(told)
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
        """Learn from a success that told of no limit: the server has none there."""
        self.arrive(grant, now, counted=False)
        self.scopes[grant.operation] = []

    def hear_block(self, grant: Grant, now: float, seconds: float) -> None:
        """Learn from a refusal that told of no limit."""
        self.arrive(grant, now, counted=False)
        scope = self.scopes.get(grant.operation) or [DEFAULT]
        self.scopes[grant.operation] = scope
        for name in scope:
            limit = self.limits.setdefault(name, self._limit(name))
            limit.used = max(limit.used, limit.size)
            limit.blocked = True
            limit.ends_before = max(now + seconds, -inf if limit.ends_before == inf else limit.ends_before)
            limit.told_at = now

    def sign_of_life(self, party: str, now: float) -> None:
        """Note that ``party`` lives, and give up what those had under way who do not."""
        self.parties[party] = now
        for silent in [name for name, seen in self.parties.items() if now - seen > PARTY_SECONDS]:
            if now - self.parties[silent] > 2 * WINDOW_SECONDS:
                del self.parties[silent]
            for limit in self.limits.values():
                if limit.flights.pop(silent, None) is not None:
                    limit.told_at = -inf

    def go_alone(self, party: str, share: int) -> None:
        """Go on without the others: with one part in ``share``, and without knowing what they have under way."""
        self.share = max(share, 1)
        self.parties.clear()
        for limit in self.limits.values():
            limit.flights = {name: flights for name, flights in limit.flights.items() if name == party}
            limit.told_at = -inf

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
        # Credentials with several limits are refused only when all of them are used up.
        return min((self._limit(name).wait(now, self.share) for name in scope), default=0.0)

    def _limit(self, name: str) -> Limit:
        return self.limits.get(name) or Limit(self.default_size)

    def _forget_probe(self, name: str) -> None:
        limit = self.limits.get(name)
        if limit is not None and not limit.flights:
            del self.limits[name]


def _probe(operation: str) -> str:
    """The name of a limit of our own: an operation that was never called is called once first."""
    return f"?{operation}"
