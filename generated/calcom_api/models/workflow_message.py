"""Model ``WorkflowMessage``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class WorkflowMessage:
    """What a step's message says.

    Attributes:
        subject: Its subject.
        html: Its text as HTML; of e-mails only.
        text: Its text; of text and WhatsApp messages only.
    """

    subject: str
    html: str | Unset = UNSET
    text: str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            subject=codec.take(fields, "subject", codec.string),
            html=codec.take_optional(fields, "html", codec.string),
            text=codec.take_optional(fields, "text", codec.string),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "subject": self.subject,
                "html": self.html,
                "text": self.text,
            },
            self.additional_properties,
        )
