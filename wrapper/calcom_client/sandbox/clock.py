"""The sandbox's clock: the machine's, or one that tests stop and move."""

import threading
import time
from datetime import UTC, datetime, timedelta


class Clock:
    """Tells the time by which the sandbox lives: bookings, tokens, windows of rate limits.

    It goes with the machine's until it is set; a clock that was set stands still until it is moved or started.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._offset = timedelta()
        self._stopped_at: datetime | None = None

    @property
    def running(self) -> bool:
        """Whether it goes on by itself."""
        return self._stopped_at is None

    def now(self) -> datetime:
        """The moment, UTC, in whole milliseconds as the real server keeps them."""
        stopped_at = self._stopped_at
        moment = datetime.now(UTC) + self._offset if stopped_at is None else stopped_at
        return moment.replace(microsecond=moment.microsecond // 1000 * 1000)

    def seconds(self) -> float:
        """Seconds that only grow while nobody sets the clock back; for windows of rate limits."""
        if self._stopped_at is None:
            return time.monotonic() + self._offset.total_seconds()
        return self._stopped_seconds

    def set(self, moment: datetime) -> None:
        """Stop at a moment.

        Raises:
            ValueError: The moment has no time zone.
        """
        if moment.tzinfo is None:
            raise ValueError("moment: a time zone is missing, such as datetime(2027, 3, 1, 9, tzinfo=UTC)")
        with self._lock:
            seconds = self.seconds() + (moment - self.now()).total_seconds()
            self._stopped_at, self._stopped_seconds = moment.astimezone(UTC), seconds

    def advance(self, step: timedelta) -> None:
        """Move on by a step; a clock that goes goes on from there.

        Raises:
            ValueError: The step goes back.
        """
        if step < timedelta():
            raise ValueError(f"step: {step} goes back; use set() to go to an earlier moment")
        with self._lock:
            if self._stopped_at is None:
                self._offset += step
            else:
                self._stopped_at += step
                self._stopped_seconds += step.total_seconds()

    def start(self) -> None:
        """Let it go on by itself, from the moment it shows."""
        with self._lock:
            if self._stopped_at is not None:
                self._offset = self._stopped_at - datetime.now(UTC)
                self._stopped_at = None

    _stopped_seconds = 0.0
