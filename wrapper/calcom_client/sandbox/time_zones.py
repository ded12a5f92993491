"""Time zones by their IANA names, in upper or lower case as the real server reads them."""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from zoneinfo import ZoneInfo


@cache
def _names() -> Mapping[str, str]:
    # The package's list, not the machine's: that differs from one machine to the next.
    names = (files("tzdata") / "zones").read_text(encoding="utf-8").split()
    return {name.lower(): name for name in names}


def is_time_zone(text: object) -> bool:
    """Whether a text names a time zone."""
    return isinstance(text, str) and text.lower() in _names()


def proper_name(text: str) -> str:
    """The name of a time zone in its usual letters.

    Raises:
        ValueError: It is no time zone's name.
    """
    name = _names().get(text.lower())
    if name is None:
        raise ValueError("the text is no IANA time zone; one is Europe/Berlin")
    return name


def zone_named(text: str) -> ZoneInfo:
    """The time zone of a name.

    Raises:
        ValueError: It is no time zone's name.
    """
    return ZoneInfo(proper_name(text))
