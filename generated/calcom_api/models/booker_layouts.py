"""Model ``BookerLayouts``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.models.booker_layout import BookerLayout

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class BookerLayouts:
    """The views of the booking page.

    Attributes:
        default_layout: The view that is shown first; it must be one of the enabled ones (else 400).
        enabled_layouts: The views that can be chosen.
    """

    default_layout: BookerLayout
    enabled_layouts: list[BookerLayout]
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            default_layout=codec.take(fields, "defaultLayout", codec.member(BookerLayout)),
            enabled_layouts=codec.take(fields, "enabledLayouts", codec.list_of(codec.member(BookerLayout))),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "defaultLayout": self.default_layout,
                "enabledLayouts": self.enabled_layouts,
            },
            self.additional_properties,
        )
