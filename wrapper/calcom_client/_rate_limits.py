"""What an answer's headers say about rate limits and waiting. Pure: headers in, numbers out."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

from calcom_api import RateLimit

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

PREFIX = "x-ratelimit-"
RAW_PREFIX = PREFIX.encode()
# Longer ones mean nothing: this is thirty years of seconds.
WHOLE_NUMBER = re.compile(r"[0-9]{1,9}")
# The documented length of a block, for a refusal that does not tell its own.
BLOCK_SECONDS = 60.0


def read_rate_limits(headers: Mapping[str, str]) -> dict[str, RateLimit]:
    """The limits in ``X-RateLimit-Limit-<Name>``, ``…-Remaining-<Name>``, ``…-Reset-<Name>``, by lower-case name.

    A limit that lacks one of the three, or has no whole number there, is left out.
    """
    return _limits_in((name.lower(), text) for name, text in headers.items())


def read_raw_rate_limits(headers: Iterable[tuple[bytes, bytes]]) -> dict[str, RateLimit]:
    """The same from headers as they came: every answer is read for it, and few of its headers need to become text."""
    return _limits_in(
        (name.lower().decode("latin-1"), text.decode("latin-1"))
        for name, text in headers
        if name[: len(RAW_PREFIX)].lower() == RAW_PREFIX
    )


def _limits_in(headers: Iterable[tuple[str, str]]) -> dict[str, RateLimit]:
    found: dict[str, dict[str, int]] = {}
    for header, text in headers:
        if header.startswith(PREFIX) and WHOLE_NUMBER.fullmatch(text):
            part, _, name = header.removeprefix(PREFIX).partition("-")
            found.setdefault(name, {})[part] = int(text)
    return {
        name: RateLimit(limit=parts["limit"], remaining=parts["remaining"], reset=parts["reset"])
        for name, parts in found.items()
        if parts.keys() >= {"limit", "remaining", "reset"}
    }


def read_wait(headers: Mapping[str, str], now: datetime | None = None) -> float | None:
    """Seconds that the server asks to wait before the next request; None where it does not say.

    ``Retry-After`` wins. Else the limits that are used up tell: credentials with several limits are refused only when
    all of these are used up, so the first one to be renewed ends the wait.

    Args:
        headers: The headers of a refusal, names in any case.
        now: The present, for a ``Retry-After`` that gives a date; the clock's time by default.
    """
    text = next((value for name, value in headers.items() if name.lower() == "retry-after"), None)
    if text is not None:
        seconds = _seconds(text, now or datetime.now(UTC))
        if seconds is not None:
            return seconds
    used_up = [limit.reset for limit in read_rate_limits(headers).values() if limit.remaining == 0]
    return float(min(used_up)) if used_up else None


def _seconds(text: str, now: datetime) -> float | None:
    text = text.strip()
    if WHOLE_NUMBER.fullmatch(text):
        return float(text)
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, OverflowError):
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return max(0.0, (moment - now).total_seconds())
