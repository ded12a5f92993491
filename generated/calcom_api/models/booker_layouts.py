"""Model ``BookerLayouts``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.models.booker_layout import BookerLayout

if TYPE_CHECKING:
    from collections.abc import Mapping

_decode_enabled_layouts = codec.member(BookerLayout)


@attrs.define(kw_only=True, eq=False, repr=False)
class BookerLayouts(fields.Model):
    """The views of the booking page.

    Attributes:
        default_layout: The view that is shown first; it must be one of the enabled ones (else 400).
        enabled_layouts: The views that can be chosen.
    """

    default_layout: BookerLayout
    enabled_layouts: list[BookerLayout]
    _names_in_json = "defaultLayout enabledLayouts"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.default_layout = fields.member(src, "defaultLayout", BookerLayout)
        self.enabled_layouts = fields.items(src, "enabledLayouts", _decode_enabled_layouts)
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "defaultLayout": codec.encode(self.default_layout),
            "enabledLayouts": codec.encode(self.enabled_layouts),
        }
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
