"""Model ``EventTypeColor``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class EventTypeColor(fields.Model):
    """The colour of an event type, as hex codes such as `#292929`.

    Attributes:
        light_theme_hex: On light ground.
        dark_theme_hex: On dark ground.
    """

    light_theme_hex: str
    dark_theme_hex: str
    _names_in_json = "lightThemeHex darkThemeHex"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.light_theme_hex = fields.text(src, "lightThemeHex")
        self.dark_theme_hex = fields.text(src, "darkThemeHex")
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "lightThemeHex": self.light_theme_hex,
            "darkThemeHex": self.dark_theme_hex,
        }
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
