"""Model ``DefaultBookingField``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

import attrs

from calcom_api import codec
from calcom_api.models.default_booking_field_slug import DefaultBookingFieldSlug
from calcom_api.models.default_booking_field_type import DefaultBookingFieldType
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class DefaultBookingField:
    """A question that event types have from the start, as answered.

    It can be sent back to keep it.

    Attributes:
        is_default: Always true here: that is how these are told apart.
        type_: How a default question is answered.
        slug: Which default question it is, and the key of its answer in bookings.
        required: Whether it must be answered. Absent for a name in two parts.
        label: The question as it is shown; absent for the standard one.
        placeholder: Grey text in the empty field.
        hidden: Whether it is kept off the booking page.
        disable_on_prefill: Whether an answer that the page's URL gives (`?slug=answer`) cannot be changed.
        first_name_label: For a name in two parts: label of the first.
        first_name_placeholder: For a name in two parts: placeholder of the first.
        last_name_label: For a name in two parts: label of the last.
        last_name_placeholder: For a name in two parts: placeholder of the last.
        last_name_required: For a name in two parts: whether the last is needed.
    """

    is_default: Literal[True] = True
    type_: DefaultBookingFieldType
    slug: DefaultBookingFieldSlug
    required: bool | Unset = UNSET
    label: str | Unset = UNSET
    placeholder: str | Unset = UNSET
    hidden: bool | Unset = UNSET
    disable_on_prefill: bool | Unset = UNSET
    first_name_label: str | Unset = UNSET
    first_name_placeholder: str | Unset = UNSET
    last_name_label: str | Unset = UNSET
    last_name_placeholder: str | Unset = UNSET
    last_name_required: bool | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            is_default=codec.take(fields, "isDefault", codec.constant(expected=True)),
            type_=codec.take(fields, "type", codec.member(DefaultBookingFieldType)),
            slug=codec.take(fields, "slug", codec.member(DefaultBookingFieldSlug)),
            required=codec.take_optional(fields, "required", codec.boolean),
            label=codec.take_optional(fields, "label", codec.string),
            placeholder=codec.take_optional(fields, "placeholder", codec.string),
            hidden=codec.take_optional(fields, "hidden", codec.boolean),
            disable_on_prefill=codec.take_optional(fields, "disableOnPrefill", codec.boolean),
            first_name_label=codec.take_optional(fields, "firstNameLabel", codec.string),
            first_name_placeholder=codec.take_optional(fields, "firstNamePlaceholder", codec.string),
            last_name_label=codec.take_optional(fields, "lastNameLabel", codec.string),
            last_name_placeholder=codec.take_optional(fields, "lastNamePlaceholder", codec.string),
            last_name_required=codec.take_optional(fields, "lastNameRequired", codec.boolean),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "isDefault": self.is_default,
                "type": self.type_,
                "slug": self.slug,
                "required": self.required,
                "label": self.label,
                "placeholder": self.placeholder,
                "hidden": self.hidden,
                "disableOnPrefill": self.disable_on_prefill,
                "firstNameLabel": self.first_name_label,
                "firstNamePlaceholder": self.first_name_placeholder,
                "lastNameLabel": self.last_name_label,
                "lastNamePlaceholder": self.last_name_placeholder,
                "lastNameRequired": self.last_name_required,
            },
            self.additional_properties,
        )
