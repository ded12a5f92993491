"""Model ``BookingAbsences``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.models.attendee_absence import AttendeeAbsence
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class BookingAbsences:
    """Who did not come.

    What is left out stays as it is.

    Attributes:
        host: True if the host did not come; false changes nothing.
        attendees: Attendees who did not come, or did after all.
    """

    host: bool | Unset = UNSET
    attendees: list[AttendeeAbsence] | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            host=codec.take_optional(fields, "host", codec.boolean),
            attendees=codec.take_optional(fields, "attendees", codec.list_of(AttendeeAbsence.from_dict)),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "host": self.host,
                "attendees": self.attendees,
            },
            self.additional_properties,
        )
