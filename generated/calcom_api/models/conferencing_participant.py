"""Model ``ConferencingParticipant``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class ConferencingParticipant(fields.Model):
    """Someone's stay in a call.

    Attributes:
        user_id: Id that the video service has for them, if any.
        user_name: The name that they came with, if any.
        join_time: When they came, in seconds since 1970.
        duration: How long they stayed, in seconds.
    """

    user_id: str | None
    user_name: str | None
    join_time: int
    duration: int
    _names_in_json = "userId userName joinTime duration"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.user_id = fields.unique_text_or_null(src, "userId")
        self.user_name = fields.text_or_null(src, "userName")
        self.join_time = fields.integer(src, "joinTime")
        self.duration = fields.integer(src, "duration")
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "userId": self.user_id,
            "userName": self.user_name,
            "joinTime": self.join_time,
            "duration": self.duration,
        }
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
