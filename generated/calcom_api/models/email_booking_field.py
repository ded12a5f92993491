"""Model ``EmailBookingField``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

import attrs

from calcom_api import codec
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class EmailBookingField:
    """Changes the default question for the e-mail address.

    It can be hidden and optional only in an organization's team event types, and only with a visible, required field
    `attendeePhoneNumber` of type `phone` (else 400).

    Attributes:
        type_: Always `email`.
        label: The question as it is shown; absent for the standard one.
        placeholder: Grey text in the empty field.
        required: Whether it must be answered.
        hidden: Whether it is kept off the booking page.
        disable_on_prefill: Whether an answer that the page's URL gives (`?slug=answer`) cannot be changed.
    """

    type_: Literal["email"] = "email"
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
            type_=codec.take(fields, "type", codec.constant("email")),
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
                "type": self.type_,
                "label": self.label,
                "placeholder": self.placeholder,
                "required": self.required,
                "hidden": self.hidden,
                "disableOnPrefill": self.disable_on_prefill,
            },
            self.additional_properties,
        )
