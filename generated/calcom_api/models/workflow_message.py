"""Model ``WorkflowMessage``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class WorkflowMessage(fields.Model):
    """What a step's message says.

    Attributes:
        subject: Its subject.
        html: Its text as HTML; of e-mails only.
        text: Its text; of text and WhatsApp messages only.
    """

    subject: str
    html: str | Unset = UNSET
    text: str | Unset = UNSET
    _names_in_json = "subject html text"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.subject = fields.text(src, "subject")
        self.html = fields.text(src, "html") if "html" in src else UNSET
        self.text = fields.text(src, "text") if "text" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "subject": self.subject,
        }
        if self.html is not UNSET:
            document["html"] = self.html
        if self.text is not UNSET:
            document["text"] = self.text
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
