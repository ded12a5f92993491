"""Model ``EventTypeTeam``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class EventTypeTeam(fields.Model):
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
    _names_in_json = "id slug bannerUrl name logoUrl weekStart brandColor darkBrandColor theme"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.id = fields.integer_or_null(src, "id")
        self.slug = fields.text_or_null(src, "slug") if "slug" in src else UNSET
        self.banner_url = fields.text_or_null(src, "bannerUrl") if "bannerUrl" in src else UNSET
        self.name = fields.text_or_null(src, "name") if "name" in src else UNSET
        self.logo_url = fields.text_or_null(src, "logoUrl") if "logoUrl" in src else UNSET
        self.week_start = fields.text_or_null(src, "weekStart") if "weekStart" in src else UNSET
        self.brand_color = fields.text_or_null(src, "brandColor") if "brandColor" in src else UNSET
        self.dark_brand_color = fields.text_or_null(src, "darkBrandColor") if "darkBrandColor" in src else UNSET
        self.theme = fields.text_or_null(src, "theme") if "theme" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "id": self.id,
        }
        if self.slug is not UNSET:
            document["slug"] = self.slug
        if self.banner_url is not UNSET:
            document["bannerUrl"] = self.banner_url
        if self.name is not UNSET:
            document["name"] = self.name
        if self.logo_url is not UNSET:
            document["logoUrl"] = self.logo_url
        if self.week_start is not UNSET:
            document["weekStart"] = self.week_start
        if self.brand_color is not UNSET:
            document["brandColor"] = self.brand_color
        if self.dark_brand_color is not UNSET:
            document["darkBrandColor"] = self.dark_brand_color
        if self.theme is not UNSET:
            document["theme"] = self.theme
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
