"""Model ``EventTypeDestinationCalendar``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class EventTypeDestinationCalendar:
    """The calendar that bookings are written to.

    It must be connected and writable (else 400).

    Attributes:
        integration: Kind of the calendar, from the list of calendars.
        external_id: Id of the calendar, from the list of calendars.
    """

    integration: str
    external_id: str
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            integration=codec.take(fields, "integration", codec.string),
            external_id=codec.take(fields, "externalId", codec.string),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "integration": self.integration,
                "externalId": self.external_id,
            },
            self.additional_properties,
        )
