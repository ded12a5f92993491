"""What the real server checks of a user's profile, rule by rule."""

import re
from typing import Final

from calcom_client.sandbox.document import bundled_document
from calcom_client.sandbox.time_zones import is_time_zone

_WEEKDAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_URL: Final = re.compile(r"((https?|ftp)://)?([\w-]+\.)+[a-z]{2,}(:\d+)?([/?#]\S*)?", re.IGNORECASE)
_MOST_NOTES, _LONGEST_NAME, _LONGEST_NOTE = 50, 40, 500


def time_format(name: str, value: object) -> dict[str, str]:
    """12 or 24, as a number."""
    is_one = value in (12, 24) and not isinstance(value, bool)
    return {} if is_one else {"isIn": f"{name} must be a number either 12 or 24"}


def weekday(name: str, value: object) -> dict[str, str]:
    """The English name of a day."""
    listed = ", ".join(_WEEKDAYS)
    return {} if value in _WEEKDAYS else {"isIn": f"{name} must be one of the following values: {listed}"}


def time_zone(name: str, value: object) -> dict[str, str]:
    """An IANA time zone, in upper or lower case."""
    return {} if is_time_zone(value) else {"isTimeZone": f"{name} must be a valid IANA time-zone"}


def locale(name: str, value: object) -> dict[str, str]:
    """A language that Cal.com speaks."""
    known = bundled_document()["components"]["schemas"]["Locale"]["enum"]
    return {} if value in known else {"isEnum": f"{name} must be one of the following values: {', '.join(known)}"}


def url(name: str, value: object) -> dict[str, str]:
    """A URL, on a host with a dot in its name."""
    is_url = isinstance(value, str) and _URL.fullmatch(value)
    return {} if is_url else {"isUrl": f"{name} must be a URL address"}


def notes(_name: str, value: object) -> dict[str, str]:
    """A few short notes: texts, numbers, true or false."""
    sound = (
        isinstance(value, dict)
        and len(value) <= _MOST_NOTES
        and all(len(name) <= _LONGEST_NAME for name in value)
        and all(
            isinstance(note, int | float) or (isinstance(note, str) and len(note) <= _LONGEST_NOTE)
            for note in value.values()
        )
    )
    if sound:
        return {}
    limits = f"at most {_MOST_NOTES} keys, each key up to {_LONGEST_NAME} characters, and values up to {_LONGEST_NOTE}"
    return {"ValidateMetadata": f"Metadata must have {limits} characters."}
