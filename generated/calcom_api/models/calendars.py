"""Model ``Calendars``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.models.connected_calendar import ConnectedCalendar
from calcom_api.models.destination_calendar import DestinationCalendar

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class Calendars:
    """A user's calendars.

    Attributes:
        connected_calendars: The connections to calendar services.
        destination_calendar: The calendar that new bookings are written to; without any field when there is none.
    """

    connected_calendars: list[ConnectedCalendar]
    destination_calendar: DestinationCalendar
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            connected_calendars=codec.take(fields, "connectedCalendars", codec.list_of(ConnectedCalendar.from_dict)),
            destination_calendar=codec.take(fields, "destinationCalendar", DestinationCalendar.from_dict),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "connectedCalendars": self.connected_calendars,
                "destinationCalendar": self.destination_calendar,
            },
            self.additional_properties,
        )
