"""How far a long list is."""

from __future__ import annotations

import sys
from typing import Final

EVERY: Final = 10


class Progress:
    """Counts items on standard error, where somebody looks.

    Args:
        streams: Whether results are printed on the way, which on the same terminal are progress enough.
    """

    def __init__(self, *, streams: bool) -> None:
        self._count = 0
        self._is_drawn = False
        self._shown = sys.stderr.isatty() and not (streams and sys.stdout.isatty())

    def step(self) -> None:
        """Count one more."""
        self._count += 1
        if self._shown and self._count % EVERY == 0:
            self._is_drawn = True
            print(f"\r{self._count:,} so far…", end="", file=sys.stderr, flush=True)

    def end(self) -> None:
        """Leave a clean line."""
        if self._is_drawn:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)
