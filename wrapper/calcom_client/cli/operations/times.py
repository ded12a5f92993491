"""Dates and times as people type them: ``tomorrow 9:00``, ``in 2 hours``, ``2026-12-01 9:00 Europe/Berlin``."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from dateutil.relativedelta import relativedelta
from dateutil.tz import datetime_exists

EXAMPLES: Final = "'tomorrow 9:00', 'next monday 14:00', 'in 2 hours', '2026-12-01 9:00 Europe/Berlin'"
WEEKDAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
UNITS: Final = {
    "s": "seconds", "sec": "seconds", "second": "seconds",
    "min": "minutes", "minute": "minutes",
    "h": "hours", "hour": "hours",
    "d": "days", "day": "days",
    "w": "weeks", "week": "weeks",
    "month": "months", "y": "years", "year": "years",
}  # fmt: skip
RELATIVE: Final = re.compile(r"(?:(in)\s+)?(\d{1,6}|an?)\s*([a-z]+)(?:\s+(ago))?")
CLOCK: Final = re.compile(r"(\d{1,2})(?::(\d{2})(?::(\d{2})(?:[.,]\d+)?)?)?\s*(am|pm)?")
ISO_DAY: Final = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
DAY_OF_MONTH: Final = re.compile(r"(?:(\d{1,2})\.?\s+([a-z]{3,9})\.?|([a-z]{3,9})\.?\s+(\d{1,2})),?\s+(\d{4})")
OFFSET: Final = re.compile(r"[+-]\d{2}:?\d{2}")
NOON: Final = 12


def zone_named(name: str) -> tzinfo:
    """The time zone of a name such as ``Europe/Berlin``.

    Raises:
        ValueError: There is none of that name.
    """
    if name.upper() in ("UTC", "Z"):
        return UTC
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise ValueError(f"expected a time zone such as Europe/Berlin or UTC, found {name!r}") from None


def read_time(text: str, now: datetime, zone: tzinfo | None = None) -> datetime:
    """Read a date with a time, or a time from now; a date alone is its midnight.

    Args:
        text: What was typed.
        now: The present, with its zone.
        zone: The zone of times that name none; None is the machine's.

    Raises:
        ValueError: It cannot be read, or there is no such time.
    """
    words, zone = _take_zone(" ".join(text.split()), zone)
    lowered = words.lower()
    here = _at(now, zone)
    if lowered == "now":
        return here
    relative = _relative(lowered, here)
    if relative is not None:
        return relative
    iso = _iso(words)
    if iso is not None:
        return iso if iso.tzinfo else _in_zone(iso, zone, text)
    day, rest = _take_day(lowered, here.date())
    if day is None and not rest:
        raise _not_read(text)
    at = _clock(rest.removeprefix("at ")) if rest else time()
    if at is None:
        raise _not_read(text)
    return _in_zone(datetime.combine(day or here.date(), at), zone, text)


def read_day(text: str, now: datetime, zone: tzinfo | None = None) -> date:
    """Read a date: ``2026-12-01``, ``today``, ``next monday``, ``in 3 days``.

    Args:
        text: What was typed.
        now: The present, with its zone.
        zone: Where it is today; None is where the machine is.

    Raises:
        ValueError: It cannot be read.
    """
    words = " ".join(text.lower().split())
    here = _at(now, zone)
    relative = _relative(words, here)
    if relative is not None:
        return relative.date()
    day, rest = _take_day(words, here.date())
    if day is None or rest:
        raise ValueError(f"expected a date such as '2026-12-01', 'tomorrow' or 'next monday', found {text!r}")
    return day


def is_day(text: str, now: datetime, zone: tzinfo | None = None) -> bool:
    """Whether a date was typed without any time."""
    try:
        read_day(text, now, zone)
    except ValueError:
        return False
    return not RELATIVE.fullmatch(" ".join(text.lower().split()))


def _not_read(text: str) -> ValueError:
    return ValueError(f"expected a time such as {EXAMPLES}, found {text!r}")


def _at(now: datetime, zone: tzinfo | None) -> datetime:
    return now.astimezone(zone)


def _take_zone(text: str, zone: tzinfo | None) -> tuple[str, tzinfo | None]:
    """The text without the zone at its end, and that zone."""
    before, _, last = text.rpartition(" ")
    if before and ("/" in last or last.upper() in ("UTC", "Z", "GMT")) and not last[0].isdigit():
        return before, zone_named("UTC" if last.upper() == "GMT" else last)
    if before and OFFSET.fullmatch(last):
        return before, datetime.strptime(last.replace(":", ""), "%z").tzinfo
    return text, zone


def _relative(text: str, here: datetime) -> datetime | None:
    match = RELATIVE.fullmatch(text)
    if match is None or (match[1] is None) is (match[4] is None):
        return None
    unit = UNITS.get(match[3]) or UNITS.get(match[3].removesuffix("s"))
    if unit is None:
        return None
    count = 1 if match[2].startswith("a") else int(match[2])
    count = -count if match[4] else count
    try:
        if unit in ("seconds", "minutes", "hours"):
            # Over a change of the clocks two hours are two hours.
            return (here.astimezone(UTC) + timedelta(**{unit: count})).astimezone(here.tzinfo)
        return here + relativedelta(**{unit: count})  # type: ignore[arg-type] # all of them take a whole number
    except (OverflowError, ValueError):
        raise ValueError(f"{text!r} is beyond the calendar") from None


def _iso(text: str) -> datetime | None:
    if "T" not in text.upper() or not ISO_DAY.match(text):
        return None
    try:
        return datetime.fromisoformat(text.upper())
    except ValueError:
        return None


def _take_day(text: str, today: date) -> tuple[date | None, str]:
    """The day that a text begins with, and what follows it."""
    first, _, rest = text.partition(" ")
    steps = {"today": 0, "tomorrow": 1, "yesterday": -1}
    if first in steps:
        return today + timedelta(days=steps[first]), rest
    is_next = first in ("next", "on", "this")
    name, _, after = rest.partition(" ") if is_next else (first, "", rest)
    if name[:3] in (weekday[:3] for weekday in WEEKDAYS) and any(w.startswith(name) for w in WEEKDAYS):
        ahead = ([weekday[:3] for weekday in WEEKDAYS].index(name[:3]) - today.weekday() - 1) % 7 + 1
        return today + timedelta(days=ahead), after
    for pattern in (ISO_DAY, DAY_OF_MONTH):
        match = pattern.match(text)
        if match and text[match.end() : match.end() + 1] in ("", " "):
            day = _day_of(match)
            return day, text[match.end() :].strip() if day else text
    return None, text


def _day_of(match: re.Match[str]) -> date | None:
    if match.re is ISO_DAY:
        year, month, day = (int(part) for part in match.groups())
    else:
        named = (match[2] or match[3])[:3]
        if named not in MONTHS:
            return None
        year, month, day = int(match[5]), MONTHS.index(named) + 1, int(match[1] or match[4])
    try:
        return date(year, month, day)
    except ValueError:
        raise ValueError(f"there is no such day: {match[0]!r}") from None


def _clock(text: str) -> time | None:
    words = {"noon": time(NOON), "midnight": time()}
    if text in words:
        return words[text]
    match = CLOCK.fullmatch(text)
    if match is None or (match[2] is None and match[4] is None):  # a bare number is no time
        return None
    hour, minute, second = int(match[1]), int(match[2] or 0), int(match[3] or 0)
    if match[4]:
        if not 1 <= hour <= NOON:
            return None
        hour = hour % NOON + (NOON if match[4] == "pm" else 0)
    try:
        return time(hour, minute, second)
    except ValueError:
        return None


def _in_zone(naive: datetime, zone: tzinfo | None, text: str) -> datetime:
    if zone is None:
        return naive.astimezone()
    if not datetime_exists(naive, zone):
        raise ValueError(f"there is no such time: the clocks go forward over {text!r}")
    return naive.replace(tzinfo=zone)
