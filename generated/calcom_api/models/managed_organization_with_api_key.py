"""Model ``ManagedOrganizationWithApiKey``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.types import UNSET, Unset, masked

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class ManagedOrganizationWithApiKey:
    """A managed organization just made, with the key for it.

    Attributes:
        id: Number of the organization.
        name: What it is called.
        api_key: An API key of the new organization. It is shown this one time.
        slug: Its name in URLs, such as `acme-berlin`.
        metadata: Notes on it, by name. Cal.com keeps some of its own here, which can be null or objects.
    """

    id: int
    name: str
    api_key: str = attrs.field(repr=masked)
    slug: str | Unset | None = UNSET
    metadata: dict[str, Any] | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            id=codec.take(fields, "id", codec.integer),
            name=codec.take(fields, "name", codec.string),
            api_key=codec.take(fields, "apiKey", codec.string),
            slug=codec.take_optional(fields, "slug", codec.nullable(codec.string)),
            metadata=codec.take_optional(fields, "metadata", codec.map_of(codec.anything)),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "id": self.id,
                "name": self.name,
                "apiKey": self.api_key,
                "slug": self.slug,
                "metadata": self.metadata,
            },
            self.additional_properties,
        )
