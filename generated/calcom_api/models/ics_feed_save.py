"""Model ``IcsFeedSave``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class IcsFeedSave(fields.Model):
    """Calendars to connect.

    Attributes:
        urls: Where the files are: `http` or `https`, with a path that ends in `.ics` (else 400). Who knows a private
            address can read the calendar.
        read_only: Whether bookings are kept from being written to them. By the server's source they are only read
            either way.
    """

    urls: list[str]
    read_only: bool | Unset = UNSET
    _names_in_json = "urls readOnly"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.urls = fields.items(src, "urls", codec.string)
        self.read_only = fields.boolean(src, "readOnly") if "readOnly" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "urls": codec.encode(self.urls),
        }
        if self.read_only is not UNSET:
            document["readOnly"] = self.read_only
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
