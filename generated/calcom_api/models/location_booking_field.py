"""Model ``LocationBookingField``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

import attrs

from calcom_api import codec, fields
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class LocationBookingField(fields.Model):
    """Changes the label of the default question for the location, asked when there are several.

    Attributes:
        slug: Always `location`.
        label: The question as it is shown; absent for the standard one.
    """

    slug: Literal["location"] = "location"
    label: str | Unset = UNSET
    _names_in_json = "slug label"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.slug = fields.constant(src, "slug", "location")
        self.label = fields.text(src, "label") if "label" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "slug": codec.encode(self.slug),
        }
        if self.label is not UNSET:
            document["label"] = self.label
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
