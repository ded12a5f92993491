"""Model ``CalendarEventTime``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class CalendarEventTime(fields.Model):
    """A moment in a time zone.

    Without `time` where the event takes whole days.

    Attributes:
        time: The moment with the zone's offset, as Google writes it: `2026-12-01T10:00:00+01:00`.
        time_zone: The time zone, as its IANA name.
    """

    time: str | Unset = UNSET
    time_zone: str | Unset = UNSET
    _names_in_json = "time timeZone"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.time = fields.text(src, "time") if "time" in src else UNSET
        self.time_zone = fields.text(src, "timeZone") if "timeZone" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {}
        if self.time is not UNSET:
            document["time"] = self.time
        if self.time_zone is not UNSET:
            document["timeZone"] = self.time_zone
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
