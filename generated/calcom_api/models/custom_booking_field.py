"""Model ``CustomBookingField``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

import attrs

from calcom_api import codec, fields
from calcom_api.models.custom_booking_field_type import CustomBookingFieldType
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class CustomBookingField(fields.Model):
    """A question that was added to the booking form, as answered.

    It can be sent back to keep it.

    Attributes:
        is_default: Always false here: that is how these are told apart.
        type_: How a question is answered.
        slug: Name of the field; the key of its answer in bookings.
        label: The question as it is shown.
        required: Whether it must be answered.
        placeholder: Grey text in the empty field.
        options: What can be chosen, for the four kinds of choice.
        hidden: Whether it is kept off the booking page.
        disable_on_prefill: Whether an answer that the page's URL gives (`?slug=answer`) cannot be changed.
    """

    is_default: Literal[False] = False
    type_: CustomBookingFieldType
    slug: str
    label: str
    required: bool
    placeholder: str | Unset = UNSET
    options: list[str] | Unset = UNSET
    hidden: bool | Unset = UNSET
    disable_on_prefill: bool | Unset = UNSET
    _names_in_json = "isDefault type slug label required placeholder options hidden disableOnPrefill"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.is_default = fields.constant(src, "isDefault", expected=False)
        self.type_ = fields.member(src, "type", CustomBookingFieldType)
        self.slug = fields.text(src, "slug")
        self.label = fields.text(src, "label")
        self.required = fields.boolean(src, "required")
        self.placeholder = fields.text(src, "placeholder") if "placeholder" in src else UNSET
        self.options = fields.items(src, "options", codec.string) if "options" in src else UNSET
        self.hidden = fields.boolean(src, "hidden") if "hidden" in src else UNSET
        self.disable_on_prefill = fields.boolean(src, "disableOnPrefill") if "disableOnPrefill" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "isDefault": codec.encode(self.is_default),
            "type": codec.encode(self.type_),
            "slug": self.slug,
            "label": self.label,
            "required": self.required,
        }
        if self.placeholder is not UNSET:
            document["placeholder"] = self.placeholder
        if self.options is not UNSET:
            document["options"] = codec.encode(self.options)
        if self.hidden is not UNSET:
            document["hidden"] = self.hidden
        if self.disable_on_prefill is not UNSET:
            document["disableOnPrefill"] = self.disable_on_prefill
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
