"""Model ``Schedule``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.models.schedule_availability import ScheduleAvailability
from calcom_api.models.schedule_override import ScheduleOverride

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class Schedule(fields.Model):
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
    _names_in_json = "id ownerId name timeZone availability isDefault overrides"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.id = fields.integer(src, "id")
        self.owner_id = fields.integer(src, "ownerId")
        self.name = fields.text(src, "name")
        self.time_zone = fields.text(src, "timeZone")
        self.availability = fields.items(src, "availability", ScheduleAvailability.from_dict)
        self.is_default = fields.boolean(src, "isDefault")
        self.overrides = fields.items(src, "overrides", ScheduleOverride.from_dict)
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "id": self.id,
            "ownerId": self.owner_id,
            "name": self.name,
            "timeZone": self.time_zone,
            "availability": codec.encode(self.availability),
            "isDefault": self.is_default,
            "overrides": codec.encode(self.overrides),
        }
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
