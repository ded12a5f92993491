"""Model ``EmailMessage``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class EmailMessage:
    """What an e-mail says.

    Names in braces, such as `{ATTENDEE}`, `{EVENT_NAME}` or `{MEETING_URL}`, are filled in when it is sent.

    Attributes:
        subject: Its subject.
        html: Its text as HTML.
    """

    subject: str
    html: str
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            subject=codec.take(fields, "subject", codec.string),
            html=codec.take(fields, "html", codec.string),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "subject": self.subject,
                "html": self.html,
            },
            self.additional_properties,
        )
