"""Model ``ChoiceBookingField``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.models.choice_booking_field_type import ChoiceBookingFieldType
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class ChoiceBookingField:
    """Adds a question that is answered by choosing from a list.

    Attributes:
        type_: How to choose: one of a menu or of buttons (`radio`), several of a menu or of boxes (`checkbox`).
        slug: Name of the field; the key of its answer in bookings.
        label: The question as it is shown.
        required: Whether it must be answered.
        options: What can be chosen.
        placeholder: Grey text in the empty field; for `select` only.
        hidden: Whether it is kept off the booking page.
        disable_on_prefill: Whether an answer that the page's URL gives (`?slug=answer`) cannot be changed.
    """

    type_: ChoiceBookingFieldType
    slug: str
    label: str
    required: bool
    options: list[str]
    placeholder: str | Unset = UNSET
    hidden: bool | Unset = UNSET
    disable_on_prefill: bool | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            type_=codec.take(fields, "type", codec.member(ChoiceBookingFieldType)),
            slug=codec.take(fields, "slug", codec.string),
            label=codec.take(fields, "label", codec.string),
            required=codec.take(fields, "required", codec.boolean),
            options=codec.take(fields, "options", codec.list_of(codec.string)),
            placeholder=codec.take_optional(fields, "placeholder", codec.string),
            hidden=codec.take_optional(fields, "hidden", codec.boolean),
            disable_on_prefill=codec.take_optional(fields, "disableOnPrefill", codec.boolean),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "type": self.type_,
                "slug": self.slug,
                "label": self.label,
                "required": self.required,
                "options": self.options,
                "placeholder": self.placeholder,
                "hidden": self.hidden,
                "disableOnPrefill": self.disable_on_prefill,
            },
            self.additional_properties,
        )
