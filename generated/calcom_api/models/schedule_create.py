"""Model ``ScheduleCreate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.models.schedule_availability import ScheduleAvailability
from calcom_api.models.schedule_override import ScheduleOverride
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class ScheduleCreate(fields.Model):
    """A new schedule.

    Attributes:
        name: What to call it.
        time_zone: Time zone of its times, by IANA name; another text is refused.
        is_default: True to make it the owner's default in place of the present one. False changes nothing, not even for
            an owner without a default.
        availability: The hours of every week. Left out, they are 09:00 to 17:00 on Monday to Friday; an empty list is
            none.
        overrides: Days with hours of their own.
    """

    name: str
    time_zone: str
    is_default: bool
    availability: list[ScheduleAvailability] | Unset = UNSET
    overrides: list[ScheduleOverride] | Unset = UNSET
    _names_in_json = "name timeZone isDefault availability overrides"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.name = fields.text(src, "name")
        self.time_zone = fields.text(src, "timeZone")
        self.is_default = fields.boolean(src, "isDefault")
        self.availability = (
            fields.items(src, "availability", ScheduleAvailability.from_dict) if "availability" in src else UNSET
        )
        self.overrides = fields.items(src, "overrides", ScheduleOverride.from_dict) if "overrides" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "name": self.name,
            "timeZone": self.time_zone,
            "isDefault": self.is_default,
        }
        if self.availability is not UNSET:
            document["availability"] = codec.encode(self.availability)
        if self.overrides is not UNSET:
            document["overrides"] = codec.encode(self.overrides)
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
