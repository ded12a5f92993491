"""Model ``TextMessage``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class TextMessage:
    """What a text or WhatsApp message says.

    Names in braces, such as `{ATTENDEE}`, `{EVENT_NAME}` or `{MEETING_URL}`, are filled in when it is sent.

    Attributes:
        subject: A title, which the server demands.
        text: Its text.
    """

    subject: str
    text: str
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            subject=codec.take(fields, "subject", codec.string),
            text=codec.take(fields, "text", codec.string),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "subject": self.subject,
                "text": self.text,
            },
            self.additional_properties,
        )
