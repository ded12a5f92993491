"""One limit of the server: what is known of it, and whether it has room. Pure; ``_pacing`` tells the rules."""

from __future__ import annotations

from math import ceil, inf, sqrt
from typing import TYPE_CHECKING, Final

from attrs import define, field

if TYPE_CHECKING:
    from calcom_api import RateLimit

WINDOW_SECONDS: Final = 60.0
# What an answer tells is news for so many seconds.
FRESH_SECONDS: Final = 1.0
# Clocks differ by a little between processes, and a window must not be begun before it is due.
MARGIN_SECONDS: Final = 0.02
# So long is a request given to come back alone: the smallest limits allow three a minute.
ALONE_SECONDS: Final = 5.0
# So many more may go with it where the server counted none of as many before.
MOST_UNREACHED: Final = 20
# Shares of what is left that may be under way at once.
FRESH_SHARE: Final = 2
STALE_SHARE: Final = 10


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
        others_vary: By how much their number changes from window to window; infinite until that was seen.
        ends_before: The window has ended by then; infinite until an answer came.
        began_after: End of the window before.
        first_told_at: When the first answer came that told of the present window.
        told_at: When the last one came.
        departed_at: When the last request went out.
        unreached: How many requests in a row the server did not count.
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
    others_vary: float = inf
    ends_before: float = -inf
    began_after: float = -inf
    first_told_at: float = -inf
    told_at: float = -inf
    departed_at: float = -inf
    unreached: int = 0
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
        under_way, current = self._under_way()
        current = 0 if over else current
        left = self.size if over else self.size - self.used
        if left <= under_way:
            return self._renewal(now) if not under_way else self._soon(now)
        if share > 1 and (0 if over else self.own) + under_way >= max(1, self.size // share):
            return self._soon(now)
        if not self.known or (over and self.blocked):
            # Where nothing arrives, nothing can be overshot, and all who wait had better learn of it soon.
            alone_until = self.departed_at + ALONE_SECONDS if current > min(self.unreached, MOST_UNREACHED) else now
            return min(max(alone_until - now, 0.0), self._soon(now))
        alone = not self.others and not self.others_before
        left -= 0 if over or alone else self.held_back(now)
        part = FRESH_SHARE if alone and not over and now - self.told_at < FRESH_SECONDS else STALE_SHARE
        # Who took the first permissions of a window may have died of it.
        unanswered = self.told_at == -inf and now - self.departed_at >= FRESH_SECONDS
        if under_way < left and (current < max(1, left // part) or unanswered):
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
        # Three standard deviations, should they come at random, which those who hardly vary do not.
        regular = self.others_vary < sqrt(self.others_before) / 3
        more = 1 + (self.others_vary if regular else 3 * sqrt(expected))
        return min(ceil(expected + more), self.size // 2)

    def _under_way(self) -> tuple[int, int]:
        """How many requests are under way, and how many of them went out in the present window."""
        current = earlier = 0
        for flight in self.flights.values():
            current += flight.current
            earlier += flight.earlier
        return current + earlier, current

    def _renewal(self, now: float) -> float:
        return max(self.ends_before - now, 0.0)

    def _soon(self, now: float) -> float:
        """A moment, after which what is under way or what others do may have changed."""
        left = min(self.ends_before - now, self.length)
        if left <= 0:
            left = self.length
        return min(max(left / 20, 0.01), left, 0.5)

    def time_to_room(self, now: float, ahead: int) -> float:
        """About how many seconds a request waits that has so many others ahead of it."""
        left = self.size if self.is_over(now) else self.size - self.used
        ahead += self._under_way()[0]
        if ahead < left or not (self.known or self.blocked):
            return 0.0
        until = self._renewal(now)
        return (self.length if until == inf else until) + (ahead - left) // max(self.size, 1) * self.length

    def depart(self, party: str, now: float) -> None:
        """Count a request of ``party`` as under way."""
        if self.is_over(now):
            self._begin(now)
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
        self.unreached = 0
        hits = told.limit - told.remaining
        earliest, latest = sent + max(told.reset - 1, 0), now + told.reset + MARGIN_SECONDS
        if told.limit != self.size:
            # The server counts a changed limit anew.
            self.size = told.limit
            self._begin(now)
            window = None
        if refused:
            same = self.blocked and earliest < self.ends_before
            self.ends_before = min(self.ends_before, latest) if same else max(self._finite_end(), latest)
            self.blocked, self.used = True, max(self.used, self.size)
        elif window not in (None, self.window) and earliest < self.began_after:
            # Perhaps of the window before, perhaps of this one.
            self.used += 1
            self.own += 1
            return
        elif self.told_at == -inf and told.reset <= 1 and hits > self.size // 2 and sent - self.began_after < 1:
            # The window before was not over yet: clocks differed by more than the margin.
            self.used, self.own, self.others = hits, hits, self.others_before
            self.ends_before, self.told_at = latest, now
            return
        elif not self.blocked:
            if earliest >= self.ends_before:
                self._begin(now)
            self._measure(told, hits, sent)
            exact = alone or told.remaining
            self.ends_before = min(self.ends_before, latest) if exact else max(self._finite_end(), latest)
            self.known = True
        self.used = max(self.used, hits)
        self.own += 1
        if not refused:
            ours = self.own + self._under_way()[0]
            self.others = max(self.others, hits - ours)
        if self.told_at == -inf:
            self.first_told_at, self.others_at_first = now, self.others
        self.told_at = now

    def block(self, now: float, seconds: float) -> None:
        """Learn from a refusal that told nothing but how long to wait."""
        self.blocked, self.used = True, max(self.used, self.size)
        self.ends_before = max(self._finite_end(), now + seconds)
        self.told_at = now

    def give_up(self, party: str) -> None:
        """Forget what a party has under way that is gone. How much of it was counted, the next answer tells."""
        if self.flights.pop(party, None) is not None:
            self.told_at = -inf

    def _finite_end(self) -> float:
        return -inf if self.ends_before == inf else self.ends_before

    def _measure(self, told: RateLimit, hits: int, sent: float) -> None:
        """Learn how long a window is, from its beginning where that was seen."""
        just_begun = sent - self.began_after < self.length / 20 and hits <= self.size // 4
        at_beginning = self.known and self.told_at == -inf and just_begun
        if told.reset > self.length or hits == 1 or at_beginning:
            self.length = float(max(told.reset, 1))

    def _note_others(self) -> None:
        """What the window that ends tells of other programs, for the next one."""
        seen = 1 - min((self.ends_before - self.told_at) / self.length, 0.5) if self.others else 1
        others = ceil(self.others / seen)
        if self.others_before:
            change = abs(others - self.others_before)
            self.others_vary = change if self.others_vary == inf else max(change, self.others_vary / 2)
        self.others_before = max(others, self.others_before // 2)

    def _begin(self, now: float) -> None:
        if self.ends_before != inf:  # else it has begun already
            self._note_others()
            self.began_after = min(self.ends_before, now)
        if self.blocked:
            self.blocked = self.known = False
        self.window += 1
        self.used = self.own = self.others = self.others_at_first = 0
        self.ends_before = inf
        self.first_told_at = self.told_at = -inf
        for flight in self.flights.values():
            flight.earlier += flight.current
            flight.current = 0
