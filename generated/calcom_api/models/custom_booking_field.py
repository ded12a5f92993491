"""Model ``CustomBookingField``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

import attrs

from calcom_api import codec
from calcom_api.models.custom_booking_field_type import CustomBookingFieldType
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class CustomBookingField:
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
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            is_default=codec.take(fields, "isDefault", codec.constant(expected=False)),
            type_=codec.take(fields, "type", codec.member(CustomBookingFieldType)),
            slug=codec.take(fields, "slug", codec.string),
            label=codec.take(fields, "label", codec.string),
            required=codec.take(fields, "required", codec.boolean),
            placeholder=codec.take_optional(fields, "placeholder", codec.string),
            options=codec.take_optional(fields, "options", codec.list_of(codec.string)),
            hidden=codec.take_optional(fields, "hidden", codec.boolean),
            disable_on_prefill=codec.take_optional(fields, "disableOnPrefill", codec.boolean),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "isDefault": self.is_default,
                "type": self.type_,
                "slug": self.slug,
                "label": self.label,
                "required": self.required,
                "placeholder": self.placeholder,
                "options": self.options,
                "hidden": self.hidden,
                "disableOnPrefill": self.disable_on_prefill,
            },
            self.additional_properties,
        )
