"""Model ``ScheduleAvailability``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.models.weekday import Weekday

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class ScheduleAvailability:
    """Hours that repeat on some days of every week.

    Attributes:
        days: The days on which these hours hold.
        start_time: When the hours begin, as `HH:MM` in 24 hours.
        end_time: When they end, as `HH:MM`. There is no `24:00`, and the server does not check that it is after
            `start_time`.
    """

    days: list[Weekday]
    start_time: str
    end_time: str
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            days=codec.take(fields, "days", codec.list_of(codec.member(Weekday))),
            start_time=codec.take(fields, "startTime", codec.string),
            end_time=codec.take(fields, "endTime", codec.string),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "days": self.days,
                "startTime": self.start_time,
                "endTime": self.end_time,
            },
            self.additional_properties,
        )
