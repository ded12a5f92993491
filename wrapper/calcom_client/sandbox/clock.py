"""The sandbox's clock: the machine's, or one that tests stop and move."""

import threading
import time
from datetime import UTC, datetime, timedelta
from typing import Final

# A year before the calendar ends: what is reckoned from the time stays within it.
_END: Final = datetime(9999, 1, 1, tzinfo=UTC)


class Clock:
    """Tells the time by which the sandbox lives: bookings, tokens, windows of rate limits.

    It goes with the machine's until it is set; a clock that was set stands still until it is moved or started.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        # What it shows while it stands still, or how far it is ahead of the machine's two clocks.
        self._stopped_at: tuple[datetime, float] | None = None
        self._ahead = (timedelta(), 0.0)

    @property
    def running(self) -> bool:
        """Whether it goes on by itself."""
        return self._stopped_at is None

    def now(self) -> datetime:
        """The moment, UTC, in whole milliseconds as the real server keeps them."""
        moment, _ = self._reading()
        return moment.replace(microsecond=moment.microsecond // 1000 * 1000)

    def seconds(self) -> float:
        """Seconds that only grow while nobody sets the clock back; for windows of rate limits."""
        return self._reading()[1]

    def set(self, moment: datetime) -> None:
        """Stop at a moment.

        Raises:
            ValueError: The moment has no time zone, or the calendar ends soon after.
        """
        if moment.tzinfo is None:
            raise ValueError("moment: a time zone is missing, such as datetime(2027, 3, 1, 9, tzinfo=UTC)")
        if moment >= _END:
            raise ValueError(f"moment: {moment.isoformat()} is too late; the clock goes to the end of 9998")
        with self._lock:
            shown, seconds = self._reading()
            self._stopped_at = (moment.astimezone(UTC), seconds + (moment - shown).total_seconds())

    def advance(self, step: timedelta) -> None:
        """Move on by a step; a clock that goes goes on from there.

        Raises:
            ValueError: The step goes back, or to where the calendar ends soon after.
        """
        if step < timedelta():
            raise ValueError(f"step: {step} goes back; use set() to go to an earlier moment")
        with self._lock:
            if step >= _END - self._reading()[0]:
                raise ValueError(f"step: {step} goes too far; the clock goes to the end of 9998")
            if self._stopped_at is None:
                self._ahead = (self._ahead[0] + step, self._ahead[1] + step.total_seconds())
            else:
                self._stopped_at = (self._stopped_at[0] + step, self._stopped_at[1] + step.total_seconds())

    def start(self) -> None:
        """Let it go on by itself, from the moment it shows."""
        with self._lock:
            moment, seconds = self._reading()
            self._ahead = (moment - datetime.now(UTC), seconds - time.monotonic())
            self._stopped_at = None

    def _reading(self) -> tuple[datetime, float]:
        return self._stopped_at or (datetime.now(UTC) + self._ahead[0], time.monotonic() + self._ahead[1])
