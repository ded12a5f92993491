"""Model ``Calendars``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, encoding, fields
from calcom_api.models.connected_calendar import ConnectedCalendar
from calcom_api.models.destination_calendar import DestinationCalendar

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class Calendars(fields.Model):
    """A user's calendars.

    Attributes:
        connected_calendars: The connections to calendar services.
        destination_calendar: The calendar that new bookings are written to; without any field when there is none.
    """

    connected_calendars: list[ConnectedCalendar]
    destination_calendar: DestinationCalendar
    _names_in_json = "connectedCalendars destinationCalendar"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.connected_calendars = fields.items(src, "connectedCalendars", ConnectedCalendar.from_dict)
        self.destination_calendar = codec.take(src, "destinationCalendar", DestinationCalendar.from_dict)
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "connectedCalendars": encoding.encode(self.connected_calendars),
            "destinationCalendar": encoding.encode(self.destination_calendar),
        }
        if self._additional_properties:
            document.update(encoding.encode(self._additional_properties))
        return document
