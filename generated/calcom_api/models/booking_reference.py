"""Model ``BookingReference``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class BookingReference(fields.Model):
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
    _names_in_json = "type eventUid destinationCalendarId id"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.type_ = fields.text(src, "type")
        self.event_uid = fields.unique_text(src, "eventUid")
        self.destination_calendar_id = fields.unique_text_or_null(src, "destinationCalendarId")
        self.id = fields.integer(src, "id")
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "type": self.type_,
            "eventUid": self.event_uid,
            "destinationCalendarId": self.destination_calendar_id,
            "id": self.id,
        }
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
