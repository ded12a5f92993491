"""Model ``CalendarEventVideoLocation``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

import attrs

from calcom_api import codec
from calcom_api.types import UNSET, Unset, masked

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class CalendarEventVideoLocation:
    """A link to a video conference, or what the event has as its place.

    Attributes:
        type_: Always `video`.
        url: The link. The place of an event without conference stands here as well.
        label: The link for people.
        password: The conference's password. Today's source does not send it.
        meeting_code: The conference's code. Today's source does not send it.
        access_code: The code to get in. Today's source does not send it.
    """

    type_: Literal["video"] = "video"
    url: str
    label: str | Unset | None = UNSET
    password: str | Unset | None = attrs.field(default=UNSET, repr=masked)
    meeting_code: str | Unset | None = UNSET
    access_code: str | Unset | None = attrs.field(default=UNSET, repr=masked)
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            type_=codec.take(fields, "type", codec.constant("video")),
            url=codec.take(fields, "url", codec.string),
            label=codec.take_optional(fields, "label", codec.nullable(codec.string)),
            password=codec.take_optional(fields, "password", codec.nullable(codec.string)),
            meeting_code=codec.take_optional(fields, "meetingCode", codec.nullable(codec.string)),
            access_code=codec.take_optional(fields, "accessCode", codec.nullable(codec.string)),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "type": self.type_,
                "url": self.url,
                "label": self.label,
                "password": self.password,
                "meetingCode": self.meeting_code,
                "accessCode": self.access_code,
            },
            self.additional_properties,
        )
