"""Model ``ManagedOrganizationCreate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, encoding, fields
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

_decode_metadata = codec.map_of(codec.by_kind(boolean=codec.boolean, number=codec.number, text=codec.string))


@attrs.define(kw_only=True, eq=False, repr=False)
class ManagedOrganizationCreate(fields.Model):
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
    _names_in_json = "name slug metadata apiKeyDaysValid apiKeyNeverExpires"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.name = fields.text(src, "name")
        self.slug = fields.text(src, "slug") if "slug" in src else UNSET
        self.metadata = codec.take(src, "metadata", _decode_metadata) if "metadata" in src else UNSET
        self.api_key_days_valid = fields.integer(src, "apiKeyDaysValid") if "apiKeyDaysValid" in src else UNSET
        self.api_key_never_expires = fields.boolean(src, "apiKeyNeverExpires") if "apiKeyNeverExpires" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "name": self.name,
        }
        if self.slug is not UNSET:
            document["slug"] = self.slug
        if self.metadata is not UNSET:
            document["metadata"] = encoding.encode(self.metadata)
        if self.api_key_days_valid is not UNSET:
            document["apiKeyDaysValid"] = self.api_key_days_valid
        if self.api_key_never_expires is not UNSET:
            document["apiKeyNeverExpires"] = self.api_key_never_expires
        if self._additional_properties:
            document.update(encoding.encode(self._additional_properties))
        return document
