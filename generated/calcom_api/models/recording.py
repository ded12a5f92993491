"""Model ``Recording``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.types import UNSET, Unset, masked

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class Recording(fields.Model):
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
    _names_in_json = "id roomName startTs status duration shareToken maxParticipants downloadLink error"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.id = fields.unique_text(src, "id")
        self.room_name = fields.text(src, "roomName")
        self.start_ts = fields.integer(src, "startTs")
        self.status = fields.text(src, "status")
        self.duration = fields.integer(src, "duration")
        self.share_token = fields.text(src, "shareToken")
        self.max_participants = fields.integer(src, "maxParticipants") if "maxParticipants" in src else UNSET
        self.download_link = fields.text_or_null(src, "downloadLink") if "downloadLink" in src else UNSET
        self.error = fields.text_or_null(src, "error") if "error" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "id": self.id,
            "roomName": self.room_name,
            "startTs": self.start_ts,
            "status": self.status,
            "duration": self.duration,
            "shareToken": self.share_token,
        }
        if self.max_participants is not UNSET:
            document["maxParticipants"] = self.max_participants
        if self.download_link is not UNSET:
            document["downloadLink"] = self.download_link
        if self.error is not UNSET:
            document["error"] = self.error
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
