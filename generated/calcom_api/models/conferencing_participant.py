"""Model ``ConferencingParticipant``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class ConferencingParticipant:
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
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            user_id=codec.take(fields, "userId", codec.nullable(codec.string)),
            user_name=codec.take(fields, "userName", codec.nullable(codec.string)),
            join_time=codec.take(fields, "joinTime", codec.integer),
            duration=codec.take(fields, "duration", codec.integer),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "userId": self.user_id,
                "userName": self.user_name,
                "joinTime": self.join_time,
                "duration": self.duration,
            },
            self.additional_properties,
        )
