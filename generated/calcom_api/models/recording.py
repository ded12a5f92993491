"""Model ``Recording``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.types import UNSET, Unset, masked

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class Recording:
    """A recording of a Cal Video call.

    Attributes:
        id: Id of the recording.
        room_name: Name of the room.
        start_ts: When it begins, in seconds since 1970.
        status: How it stands, in the video service's words, such as `finished`.
        duration: Its length, in seconds.
        share_token: Opens the recording at the video service.
        max_participants: How many were in the call at one time at most.
        download_link: Where to load the file from; null or absent if there is no link.
        error: Why there is no link.
    """

    id: str
    room_name: str
    start_ts: int
    status: str
    duration: int
    share_token: str = attrs.field(repr=masked)
    max_participants: int | Unset = UNSET
    download_link: str | Unset | None = UNSET
    error: str | Unset | None = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            id=codec.take(fields, "id", codec.string),
            room_name=codec.take(fields, "roomName", codec.string),
            start_ts=codec.take(fields, "startTs", codec.integer),
            status=codec.take(fields, "status", codec.string),
            duration=codec.take(fields, "duration", codec.integer),
            share_token=codec.take(fields, "shareToken", codec.string),
            max_participants=codec.take_optional(fields, "maxParticipants", codec.integer),
            download_link=codec.take_optional(fields, "downloadLink", codec.nullable(codec.string)),
            error=codec.take_optional(fields, "error", codec.nullable(codec.string)),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "id": self.id,
                "roomName": self.room_name,
                "startTs": self.start_ts,
                "status": self.status,
                "duration": self.duration,
                "shareToken": self.share_token,
                "maxParticipants": self.max_participants,
                "downloadLink": self.download_link,
                "error": self.error,
            },
            self.additional_properties,
        )
