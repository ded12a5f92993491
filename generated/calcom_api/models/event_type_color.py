"""Model ``EventTypeColor``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class EventTypeColor:
    """The colour of an event type, as hex codes such as `#292929`.

    Attributes:
        light_theme_hex: On light ground.
        dark_theme_hex: On dark ground.
    """

    light_theme_hex: str
    dark_theme_hex: str
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            light_theme_hex=codec.take(fields, "lightThemeHex", codec.string),
            dark_theme_hex=codec.take(fields, "darkThemeHex", codec.string),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "lightThemeHex": self.light_theme_hex,
                "darkThemeHex": self.dark_theme_hex,
            },
            self.additional_properties,
        )
