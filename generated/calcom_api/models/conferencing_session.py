"""Model ``ConferencingSession``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.models.conferencing_participant import ConferencingParticipant

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class ConferencingSession(fields.Model):
    """One call in a Cal Video room.

    Attributes:
        id: Id of the call.
        room: Name of the room.
        start_time: When it began, in seconds since 1970.
        duration: How long it was, in seconds; so far, if it goes on.
        ongoing: Whether it goes on.
        max_participants: How many were in it at one time at most.
        participants: Who was in it. Somebody who came twice is there twice.
    """

    id: str
    room: str
    start_time: int
    duration: int
    ongoing: bool
    max_participants: int
    participants: list[ConferencingParticipant]
    _names_in_json = "id room startTime duration ongoing maxParticipants participants"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.id = fields.unique_text(src, "id")
        self.room = fields.text(src, "room")
        self.start_time = fields.integer(src, "startTime")
        self.duration = fields.integer(src, "duration")
        self.ongoing = fields.boolean(src, "ongoing")
        self.max_participants = fields.integer(src, "maxParticipants")
        self.participants = fields.items(src, "participants", ConferencingParticipant.from_dict)
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "id": self.id,
            "room": self.room,
            "startTime": self.start_time,
            "duration": self.duration,
            "ongoing": self.ongoing,
            "maxParticipants": self.max_participants,
            "participants": codec.encode(self.participants),
        }
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
