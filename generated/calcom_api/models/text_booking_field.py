"""Model ``TextBookingField``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.models.text_booking_field_type import TextBookingFieldType
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class TextBookingField(fields.Model):
    """Adds a question that is answered in text.

    The type `phone` with the slug `attendeePhoneNumber` asks for the attendee's own number, in an organization's team
    event types in place of the e-mail address.

    Attributes:
        type_: What kind of text answers a question. Bookings cannot answer a `number` on servers of 2025, and `date` is
            known to newer servers only.
        slug: Name of the field; the key of its answer in bookings.
        label: The question as it is shown.
        required: Whether it must be answered.
        placeholder: Grey text in the empty field.
        hidden: Whether it is kept off the booking page.
        disable_on_prefill: Whether an answer that the page's URL gives (`?slug=answer`) cannot be changed.
    """

    type_: TextBookingFieldType
    slug: str
    label: str
    required: bool
    placeholder: str | Unset = UNSET
    hidden: bool | Unset = UNSET
    disable_on_prefill: bool | Unset = UNSET
    _names_in_json = "type slug label required placeholder hidden disableOnPrefill"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.type_ = fields.member(src, "type", TextBookingFieldType)
        self.slug = fields.text(src, "slug")
        self.label = fields.text(src, "label")
        self.required = fields.boolean(src, "required")
        self.placeholder = fields.text(src, "placeholder") if "placeholder" in src else UNSET
        self.hidden = fields.boolean(src, "hidden") if "hidden" in src else UNSET
        self.disable_on_prefill = fields.boolean(src, "disableOnPrefill") if "disableOnPrefill" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "type": codec.encode(self.type_),
            "slug": self.slug,
            "label": self.label,
            "required": self.required,
        }
        if self.placeholder is not UNSET:
            document["placeholder"] = self.placeholder
        if self.hidden is not UNSET:
            document["hidden"] = self.hidden
        if self.disable_on_prefill is not UNSET:
            document["disableOnPrefill"] = self.disable_on_prefill
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
