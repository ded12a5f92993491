"""Model ``CalendarEventTime``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class CalendarEventTime:
    """A moment in a time zone.

    Without `time` where the event takes whole days.

    Attributes:
        time: The moment with the zone's offset, as Google writes it: `2026-12-01T10:00:00+01:00`.
        time_zone: The time zone, as its IANA name.
    """

    time: str | Unset = UNSET
    time_zone: str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            time=codec.take_optional(fields, "time", codec.string),
            time_zone=codec.take_optional(fields, "timeZone", codec.string),
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
