"""Model ``RoutingFormAnswer``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class RoutingFormAnswer:
    """The answer to one question.

    Attributes:
        value: What was answered: of `select` the option's id, of `multiselect` a list of them; empty text where nothing
            was answered.
        label: The question.
        identifier: The field's identifier; not in every response.
    """

    value: str | float | list[str]
    label: str | Unset = UNSET
    identifier: str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            value=codec.take(
                fields,
                "value",
                codec.by_kind(array=codec.list_of(codec.string), number=codec.number, text=codec.string),
            ),
            label=codec.take_optional(fields, "label", codec.string),
            identifier=codec.take_optional(fields, "identifier", codec.string),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "value": self.value,
                "label": self.label,
                "identifier": self.identifier,
            },
            self.additional_properties,
        )
