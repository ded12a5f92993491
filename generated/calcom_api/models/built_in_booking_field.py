"""Model ``BuiltInBookingField``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.models.built_in_booking_field_slug import BuiltInBookingFieldSlug
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class BuiltInBookingField:
    """Changes one of the default questions for title, notes, guests, or the reason for a new time.

    Attributes:
        slug: A default question that is known by its slug alone.
        label: The question as it is shown; absent for the standard one.
        placeholder: Grey text in the empty field.
        required: Whether it must be answered.
        hidden: Whether it is kept off the booking page.
        disable_on_prefill: Whether an answer that the page's URL gives (`?slug=answer`) cannot be changed.
    """

    slug: BuiltInBookingFieldSlug
    label: str | Unset = UNSET
    placeholder: str | Unset = UNSET
    required: bool | Unset = UNSET
    hidden: bool | Unset = UNSET
    disable_on_prefill: bool | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            slug=codec.take(fields, "slug", codec.member(BuiltInBookingFieldSlug)),
            label=codec.take_optional(fields, "label", codec.string),
            placeholder=codec.take_optional(fields, "placeholder", codec.string),
            required=codec.take_optional(fields, "required", codec.boolean),
            hidden=codec.take_optional(fields, "hidden", codec.boolean),
            disable_on_prefill=codec.take_optional(fields, "disableOnPrefill", codec.boolean),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "slug": self.slug,
                "label": self.label,
                "placeholder": self.placeholder,
                "required": self.required,
                "hidden": self.hidden,
                "disableOnPrefill": self.disable_on_prefill,
            },
            self.additional_properties,
        )
