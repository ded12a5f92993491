"""Model ``ManagedOrganizationUpdate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, encoding, fields
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

_decode_metadata = codec.map_of(codec.by_kind(boolean=codec.boolean, number=codec.number, text=codec.string))


@attrs.define(kw_only=True, eq=False, repr=False)
class ManagedOrganizationUpdate(fields.Model):
    """What to change; what is left out stays as it is.

    Attributes:
        name: What to call it.
        metadata: Notes of your own on the organization, by name. At most 50, with names of at most 40 characters and
            texts of at most 500.
    """

    name: str | Unset = UNSET
    metadata: dict[str, str | float | bool] | Unset = UNSET
    _names_in_json = "name metadata"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.name = fields.text(src, "name") if "name" in src else UNSET
        self.metadata = codec.take(src, "metadata", _decode_metadata) if "metadata" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {}
        if self.name is not UNSET:
            document["name"] = self.name
        if self.metadata is not UNSET:
            document["metadata"] = encoding.encode(self.metadata)
        if self._additional_properties:
            document.update(encoding.encode(self._additional_properties))
        return document
