"""Model ``CalendarEventTimeUpdate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class CalendarEventTimeUpdate:
    """A moment, and the time zone in which it is shown.

    Attributes:
        time: The moment.
        time_zone: The time zone, as its IANA name.
    """

    time: dt.datetime
    time_zone: str
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            time=codec.take(fields, "time", codec.date_time),
            time_zone=codec.take(fields, "timeZone", codec.string),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "time": self.time,
                "timeZone": self.time_zone,
            },
            self.additional_properties,
        )
