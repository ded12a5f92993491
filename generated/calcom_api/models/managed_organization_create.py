"""Model ``ManagedOrganizationCreate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class ManagedOrganizationCreate:
    """A name, and how long the first API key lives.

    Attributes:
        name: What to call it.
        slug: Its name in URLs; made of `name` when it is left out.
        metadata: Notes of your own on the organization, by name. At most 50, with names of at most 40 characters and
            texts of at most 500.
        api_key_days_valid: For how many days the API key lives.
        api_key_never_expires: Whether the API key lives for ever, instead.
    """

    name: str
    slug: str | Unset = UNSET
    metadata: dict[str, str | float | bool] | Unset = UNSET
    api_key_days_valid: int | Unset = UNSET
    api_key_never_expires: bool | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            name=codec.take(fields, "name", codec.string),
            slug=codec.take_optional(fields, "slug", codec.string),
            metadata=codec.take_optional(
                fields,
                "metadata",
                codec.map_of(codec.by_kind(boolean=codec.boolean, number=codec.number, text=codec.string)),
            ),
            api_key_days_valid=codec.take_optional(fields, "apiKeyDaysValid", codec.integer),
            api_key_never_expires=codec.take_optional(fields, "apiKeyNeverExpires", codec.boolean),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "name": self.name,
                "slug": self.slug,
                "metadata": self.metadata,
                "apiKeyDaysValid": self.api_key_days_valid,
                "apiKeyNeverExpires": self.api_key_never_expires,
            },
            self.additional_properties,
        )
