"""Model ``NameBookingField``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

import attrs

from calcom_api import codec
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class NameBookingField:
    """Changes how the default question for the name looks.

    Only the website can split it in two.

    Attributes:
        type_: Always `name`.
        label: The question as it is shown; absent for the standard one.
        placeholder: Grey text in the empty field.
        disable_on_prefill: Whether an answer that the page's URL gives (`?slug=answer`) cannot be changed.
    """

    type_: Literal["name"] = "name"
    label: str | Unset = UNSET
    placeholder: str | Unset = UNSET
    disable_on_prefill: bool | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            type_=codec.take(fields, "type", codec.constant("name")),
            label=codec.take_optional(fields, "label", codec.string),
            placeholder=codec.take_optional(fields, "placeholder", codec.string),
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
                "disableOnPrefill": self.disable_on_prefill,
            },
            self.additional_properties,
        )
