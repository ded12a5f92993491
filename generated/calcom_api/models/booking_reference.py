"""Model ``BookingReference``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class BookingReference:
    """What a booking has in a calendar or a video service.

    Attributes:
        type_: The app that made it, such as `google_calendar` or `daily_video`. There are more apps than can be
            filtered by.
        event_uid: Id of the event or meeting there, as that app calls it; may be empty.
        destination_calendar_id: Id of the calendar that the event is in; null for a video service.
        id: Number of the reference.
    """

    type_: str
    event_uid: str
    destination_calendar_id: str | None
    id: int
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            type_=codec.take(fields, "type", codec.string),
            event_uid=codec.take(fields, "eventUid", codec.string),
            destination_calendar_id=codec.take(fields, "destinationCalendarId", codec.nullable(codec.string)),
            id=codec.take(fields, "id", codec.integer),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "type": self.type_,
                "eventUid": self.event_uid,
                "destinationCalendarId": self.destination_calendar_id,
                "id": self.id,
            },
            self.additional_properties,
        )
