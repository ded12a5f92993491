"""Model ``EventTypeTeam``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class EventTypeTeam:
    """The team of an event type, as far as the server tells; often no more than the number.

    Attributes:
        id: Number of the team; null for the event types that follow a managed one.
        slug: Its part of the addresses of its booking pages.
        banner_url: Address of its booking pages' banner.
        name: What it is called.
        logo_url: Address of its logo.
        week_start: The first day of its weeks, by its English name.
        brand_color: Its colour in the light theme.
        dark_brand_color: Its colour in the dark theme.
        theme: Colours of its booking pages, `light` or `dark`; null follows the device.
    """

    id: int | None
    slug: str | Unset | None = UNSET
    banner_url: str | Unset | None = UNSET
    name: str | Unset | None = UNSET
    logo_url: str | Unset | None = UNSET
    week_start: str | Unset | None = UNSET
    brand_color: str | Unset | None = UNSET
    dark_brand_color: str | Unset | None = UNSET
    theme: str | Unset | None = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            id=codec.take(fields, "id", codec.nullable(codec.integer)),
            slug=codec.take_optional(fields, "slug", codec.nullable(codec.string)),
            banner_url=codec.take_optional(fields, "bannerUrl", codec.nullable(codec.string)),
            name=codec.take_optional(fields, "name", codec.nullable(codec.string)),
            logo_url=codec.take_optional(fields, "logoUrl", codec.nullable(codec.string)),
            week_start=codec.take_optional(fields, "weekStart", codec.nullable(codec.string)),
            brand_color=codec.take_optional(fields, "brandColor", codec.nullable(codec.string)),
            dark_brand_color=codec.take_optional(fields, "darkBrandColor", codec.nullable(codec.string)),
            theme=codec.take_optional(fields, "theme", codec.nullable(codec.string)),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "id": self.id,
                "slug": self.slug,
                "bannerUrl": self.banner_url,
                "name": self.name,
                "logoUrl": self.logo_url,
                "weekStart": self.week_start,
                "brandColor": self.brand_color,
                "darkBrandColor": self.dark_brand_color,
                "theme": self.theme,
            },
            self.additional_properties,
        )
