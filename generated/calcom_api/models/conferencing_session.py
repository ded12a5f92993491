"""Model ``ConferencingSession``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.models.conferencing_participant import ConferencingParticipant

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class ConferencingSession:
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
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            id=codec.take(fields, "id", codec.string),
            room=codec.take(fields, "room", codec.string),
            start_time=codec.take(fields, "startTime", codec.integer),
            duration=codec.take(fields, "duration", codec.integer),
            ongoing=codec.take(fields, "ongoing", codec.boolean),
            max_participants=codec.take(fields, "maxParticipants", codec.integer),
            participants=codec.take(fields, "participants", codec.list_of(ConferencingParticipant.from_dict)),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "id": self.id,
                "room": self.room,
                "startTime": self.start_time,
                "duration": self.duration,
                "ongoing": self.ongoing,
                "maxParticipants": self.max_participants,
                "participants": self.participants,
            },
            self.additional_properties,
        )
