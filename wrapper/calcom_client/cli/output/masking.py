"""Secrets in what was read: three stars, unless they are asked for."""

from __future__ import annotations

from typing import Any, Final

from calcom_api import SECRET_FIELDS

MASK: Final = "***"


class Mask:
    """Puts three stars in place of secrets.

    Args:
        shown: Leave them as they are.

    Attributes:
        used: Whether there were any to hide.
    """

    def __init__(self, *, shown: bool) -> None:
        self._shown = shown
        self.used = False

    def __call__(self, value: Any) -> Any:
        """A copy of a JSON value without secrets."""
        if self._shown:
            return value
        if isinstance(value, dict):
            return {name: self._field(name, inner) for name, inner in value.items()}
        return [self(item) for item in value] if isinstance(value, list) else value

    def _field(self, name: str, value: Any) -> Any:
        if name in SECRET_FIELDS and isinstance(value, str):
            self.used = True
            return MASK
        return self(value)
