"""Model ``ManagedOrganization``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class ManagedOrganization(fields.Model):
    """An organization that another one manages.

    Attributes:
        id: Number of the organization.
        name: What it is called.
        slug: Its name in URLs, such as `acme-berlin`.
        metadata: Notes on it, by name. Cal.com keeps some of its own here, which can be null or objects.
    """

    id: int
    name: str
    slug: str | Unset | None = UNSET
    metadata: dict[str, Any] | Unset = UNSET
    _names_in_json = "id name slug metadata"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.id = fields.integer(src, "id")
        self.name = fields.text(src, "name")
        self.slug = fields.text_or_null(src, "slug") if "slug" in src else UNSET
        self.metadata = fields.mapping(src, "metadata") if "metadata" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "id": self.id,
            "name": self.name,
        }
        if self.slug is not UNSET:
            document["slug"] = self.slug
        if self.metadata is not UNSET:
            document["metadata"] = codec.encode(self.metadata)
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
