"""Model ``ScheduleCreate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.models.schedule_availability import ScheduleAvailability
from calcom_api.models.schedule_override import ScheduleOverride
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class ScheduleCreate:
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
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            name=codec.take(fields, "name", codec.string),
            time_zone=codec.take(fields, "timeZone", codec.string),
            is_default=codec.take(fields, "isDefault", codec.boolean),
            availability=codec.take_optional(fields, "availability", codec.list_of(ScheduleAvailability.from_dict)),
            overrides=codec.take_optional(fields, "overrides", codec.list_of(ScheduleOverride.from_dict)),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "name": self.name,
                "timeZone": self.time_zone,
                "isDefault": self.is_default,
                "availability": self.availability,
                "overrides": self.overrides,
            },
            self.additional_properties,
        )
