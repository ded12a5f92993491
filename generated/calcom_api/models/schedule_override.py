"""Model ``ScheduleOverride``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, encoding, fields

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class ScheduleOverride(fields.Model):
    """The hours of one day, in place of its weekday's.

    Attributes:
        date: The day.
        start_time: When the hours begin, as `HH:MM` in 24 hours.
        end_time: When they end, as `HH:MM`. There is no `24:00`.
    """

    date: dt.date
    start_time: str
    end_time: str
    _names_in_json = "date startTime endTime"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.date = codec.take(src, "date", codec.day)
        self.start_time = fields.text(src, "startTime")
        self.end_time = fields.text(src, "endTime")
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "date": encoding.encode(self.date),
            "startTime": self.start_time,
            "endTime": self.end_time,
        }
        if self._additional_properties:
            document.update(encoding.encode(self._additional_properties))
        return document
