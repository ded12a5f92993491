"""Model ``TextMessage``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class TextMessage(fields.Model):
    """What a text or WhatsApp message says.

    Names in braces, such as `{ATTENDEE}`, `{EVENT_NAME}` or `{MEETING_URL}`, are filled in when it is sent.

    Attributes:
        subject: A title, which the server demands.
        text: Its text.
    """

    subject: str
    text: str
    _names_in_json = "subject text"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.subject = fields.text(src, "subject")
        self.text = fields.text(src, "text")
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "subject": self.subject,
            "text": self.text,
        }
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
