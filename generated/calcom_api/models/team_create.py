"""Model ``TeamCreate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, encoding, fields
from calcom_api.models.weekday import Weekday
from calcom_api.types import UNSET, Unset, warn_deprecated

if TYPE_CHECKING:
    from collections.abc import Mapping

_decode_metadata = codec.map_of(codec.by_kind(boolean=codec.boolean, number=codec.number, text=codec.string))


@attrs.define(kw_only=True, eq=False, repr=False)
class TeamCreate(fields.Model):
    """A team to create.

    Attributes:
        name: What it is called.
        slug: Its part of the addresses of its booking pages, such as `sales-europe`. Without one the server makes it of
            the name.
        logo_url: Address of its logo, beginning with `https`.
        cal_video_logo: Address of the logo in Cal Video, beginning with `https`.
        app_logo: Address of the logo that the app shows, beginning with `https`.
        app_icon_logo: Address of the app's icon, beginning with `https`.
        bio: What it says about itself.
        hide_branding: Leave Cal.com's name out of its booking pages.
        is_private: Hide its members from outsiders and from plain members.
        hide_book_a_team_member: Leave out the button that books one of the members.
        metadata: Notes of your own on the team.
        theme: Colours of its booking pages, `light` or `dark`.
        brand_color: Its colour in the light theme, such as `#112233`.
        dark_brand_color: Its colour in the dark theme, such as `#ddeeff`.
        banner_url: Address of its booking pages' banner, beginning with `https`.
        time_format: Cannot be set: the server answers a number with 400 and a text with 500. Deprecated. Leave it out;
            choose the time format on Cal.com's website.
        time_zone: Its time zone, by IANA name, such as `Europe/Berlin`.
        week_start: The first day of its weeks; Sunday without it.
        auto_accept_creator: The caller becomes the owner of the team. With false this membership waits to be accepted:
            platform customers keep true, for else the owner cannot make event types of the team.
    """

    name: str
    slug: str | Unset = UNSET
    logo_url: str | Unset = UNSET
    cal_video_logo: str | Unset = UNSET
    app_logo: str | Unset = UNSET
    app_icon_logo: str | Unset = UNSET
    bio: str | Unset = UNSET
    hide_branding: bool | Unset = UNSET
    is_private: bool | Unset = UNSET
    hide_book_a_team_member: bool | Unset = UNSET
    metadata: dict[str, str | float | bool] | Unset = UNSET
    theme: str | Unset = UNSET
    brand_color: str | Unset = UNSET
    dark_brand_color: str | Unset = UNSET
    banner_url: str | Unset = UNSET
    _time_format: int | Unset = UNSET
    time_zone: str | Unset = UNSET
    week_start: Weekday | Unset = UNSET
    auto_accept_creator: bool | Unset = UNSET
    _names_in_json = (
        "name slug logoUrl calVideoLogo appLogo appIconLogo bio hideBranding isPrivate hideBookATeamMember metadata "
        "theme brandColor darkBrandColor bannerUrl timeFormat timeZone weekStart autoAcceptCreator"
    )

    @property
    def time_format(self) -> int | Unset:
        """Deprecated. Leave it out; choose the time format on Cal.com's website."""
        warn_deprecated("TeamCreate.time_format", "Leave it out; choose the time format on Cal.com's website.", depth=3)
        return self._time_format

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.name = fields.text(src, "name")
        self.slug = fields.text(src, "slug") if "slug" in src else UNSET
        self.logo_url = fields.text(src, "logoUrl") if "logoUrl" in src else UNSET
        self.cal_video_logo = fields.text(src, "calVideoLogo") if "calVideoLogo" in src else UNSET
        self.app_logo = fields.text(src, "appLogo") if "appLogo" in src else UNSET
        self.app_icon_logo = fields.text(src, "appIconLogo") if "appIconLogo" in src else UNSET
        self.bio = fields.text(src, "bio") if "bio" in src else UNSET
        self.hide_branding = fields.boolean(src, "hideBranding") if "hideBranding" in src else UNSET
        self.is_private = fields.boolean(src, "isPrivate") if "isPrivate" in src else UNSET
        self.hide_book_a_team_member = (
            fields.boolean(src, "hideBookATeamMember") if "hideBookATeamMember" in src else UNSET
        )
        self.metadata = codec.take(src, "metadata", _decode_metadata) if "metadata" in src else UNSET
        self.theme = fields.text(src, "theme") if "theme" in src else UNSET
        self.brand_color = fields.text(src, "brandColor") if "brandColor" in src else UNSET
        self.dark_brand_color = fields.text(src, "darkBrandColor") if "darkBrandColor" in src else UNSET
        self.banner_url = fields.text(src, "bannerUrl") if "bannerUrl" in src else UNSET
        self._time_format = fields.integer(src, "timeFormat") if "timeFormat" in src else UNSET
        self.time_zone = fields.text(src, "timeZone") if "timeZone" in src else UNSET
        self.week_start = fields.member(src, "weekStart", Weekday) if "weekStart" in src else UNSET
        self.auto_accept_creator = fields.boolean(src, "autoAcceptCreator") if "autoAcceptCreator" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "name": self.name,
        }
        if self.slug is not UNSET:
            document["slug"] = self.slug
        if self.logo_url is not UNSET:
            document["logoUrl"] = self.logo_url
        if self.cal_video_logo is not UNSET:
            document["calVideoLogo"] = self.cal_video_logo
        if self.app_logo is not UNSET:
            document["appLogo"] = self.app_logo
        if self.app_icon_logo is not UNSET:
            document["appIconLogo"] = self.app_icon_logo
        if self.bio is not UNSET:
            document["bio"] = self.bio
        if self.hide_branding is not UNSET:
            document["hideBranding"] = self.hide_branding
        if self.is_private is not UNSET:
            document["isPrivate"] = self.is_private
        if self.hide_book_a_team_member is not UNSET:
            document["hideBookATeamMember"] = self.hide_book_a_team_member
        if self.metadata is not UNSET:
            document["metadata"] = encoding.encode(self.metadata)
        if self.theme is not UNSET:
            document["theme"] = self.theme
        if self.brand_color is not UNSET:
            document["brandColor"] = self.brand_color
        if self.dark_brand_color is not UNSET:
            document["darkBrandColor"] = self.dark_brand_color
        if self.banner_url is not UNSET:
            document["bannerUrl"] = self.banner_url
        if self._time_format is not UNSET:
            document["timeFormat"] = self._time_format
        if self.time_zone is not UNSET:
            document["timeZone"] = self.time_zone
        if self.week_start is not UNSET:
            document["weekStart"] = encoding.encode(self.week_start)
        if self.auto_accept_creator is not UNSET:
            document["autoAcceptCreator"] = self.auto_accept_creator
        if self._additional_properties:
            document.update(encoding.encode(self._additional_properties))
        return document
