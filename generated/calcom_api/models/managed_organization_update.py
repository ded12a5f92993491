"""Model ``ManagedOrganizationUpdate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class ManagedOrganizationUpdate:
    """What to change; what is left out stays as it is.

    Attributes:
        name: What to call it.
        metadata: Notes of your own on the organization, by name. At most 50, with names of at most 40 characters and
            texts of at most 500.
    """

    name: str | Unset = UNSET
    metadata: dict[str, str | float | bool] | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            name=codec.take_optional(fields, "name", codec.string),
            metadata=codec.take_optional(
                fields,
                "metadata",
                codec.map_of(codec.by_kind(boolean=codec.boolean, number=codec.number, text=codec.string)),
            ),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "name": self.name,
                "metadata": self.metadata,
            },
            self.additional_properties,
        )
