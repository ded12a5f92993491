"""Model ``RoutingFormFieldOption``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class RoutingFormFieldOption:
    """An option of a question.

    Attributes:
        label: Its name, by which it is chosen.
        id: Id under which saved responses have it; null in old forms, where the label stands for it.
    """

    label: str
    id: str | Unset | None = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            label=codec.take(fields, "label", codec.string),
            id=codec.take_optional(fields, "id", codec.nullable(codec.string)),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "label": self.label,
                "id": self.id,
            },
            self.additional_properties,
        )
