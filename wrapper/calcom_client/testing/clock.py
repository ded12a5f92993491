"""The clock of a sandbox that a test moves."""

from datetime import timedelta


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self._seconds = 0.0

    def __call__(self) -> float:
        """Seconds since some moment."""
        return self._seconds

    def advance(self, step: timedelta) -> None:
        """Move on by a step.

        Raises:
            ValueError: The step goes back.
        """
        if step < timedelta():
            raise ValueError(f"step: {step} goes back; a clock only moves on")
        self._seconds += step.total_seconds()
