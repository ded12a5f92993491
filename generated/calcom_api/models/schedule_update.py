"""Model ``ScheduleUpdate``."""

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
class ScheduleUpdate:
    """What to change; what is left out stays as it is.

    Attributes:
        name: What to call it.
        time_zone: Time zone of its times, by IANA name; another text is refused.
        is_default: True to make it the owner's default. False changes nothing: make another schedule the default
            instead.
        availability: The hours of every week. They replace all present ones; an empty list leaves none.
        overrides: Days with hours of their own. They replace all present ones; an empty list leaves none.
    """

    name: str | Unset = UNSET
    time_zone: str | Unset = UNSET
    is_default: bool | Unset = UNSET
    availability: list[ScheduleAvailability] | Unset = UNSET
    overrides: list[ScheduleOverride] | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            name=codec.take_optional(fields, "name", codec.string),
            time_zone=codec.take_optional(fields, "timeZone", codec.string),
            is_default=codec.take_optional(fields, "isDefault", codec.boolean),
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
