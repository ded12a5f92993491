"""Model ``Schedule``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.models.schedule_availability import ScheduleAvailability
from calcom_api.models.schedule_override import ScheduleOverride

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class Schedule:
    """The hours in which a user can be booked.

    Attributes:
        id: Number of the schedule.
        owner_id: Number of the user it belongs to.
        name: What its owner calls it.
        time_zone: Time zone of all its times, by IANA name. `Europe/London` where none was ever set.
        availability: The hours of every week.
        is_default: Whether it counts for the owner's event types that name no schedule of their own.
        overrides: Days with hours of their own.
    """

    id: int
    owner_id: int
    name: str
    time_zone: str
    availability: list[ScheduleAvailability]
    is_default: bool
    overrides: list[ScheduleOverride]
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            id=codec.take(fields, "id", codec.integer),
            owner_id=codec.take(fields, "ownerId", codec.integer),
            name=codec.take(fields, "name", codec.string),
            time_zone=codec.take(fields, "timeZone", codec.string),
            availability=codec.take(fields, "availability", codec.list_of(ScheduleAvailability.from_dict)),
            is_default=codec.take(fields, "isDefault", codec.boolean),
            overrides=codec.take(fields, "overrides", codec.list_of(ScheduleOverride.from_dict)),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "id": self.id,
                "ownerId": self.owner_id,
                "name": self.name,
                "timeZone": self.time_zone,
                "availability": self.availability,
                "isDefault": self.is_default,
                "overrides": self.overrides,
            },
            self.additional_properties,
        )
