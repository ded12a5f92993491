"""Model ``MyTeam``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.models.membership_role import MembershipRole
from calcom_api.models.weekday import Weekday
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class MyTeam(fields.Model):
    """A team, and what the caller is in it.

    Attributes:
        id: Number of the team.
        parent_id: Number of the organization it belongs to; null for a team outside of organizations.
        name: What it is called.
        slug: Its part of the addresses of its booking pages.
        logo_url: Address of its logo.
        cal_video_logo: Address of the logo in Cal Video.
        app_logo: Address of the logo that the app shows.
        app_icon_logo: Address of the app's icon.
        bio: What it says about itself.
        hide_branding: Whether its booking pages leave out Cal.com's name.
        is_organization: Whether this is an organization; false for its teams.
        is_private: Whether its members are hidden from outsiders and from plain members.
        hide_book_a_team_member: Whether its page leaves out the button that books one of the members.
        theme: Colours of its booking pages, `light` or `dark`.
        brand_color: Its colour in the light theme.
        dark_brand_color: Its colour in the dark theme.
        banner_url: Address of its booking pages' banner.
        time_format: Hours on its clocks, 12 or 24.
        time_zone: Its time zone, by IANA name.
        week_start: The first day of its weeks.
        metadata: Notes on the team, by name: those that were written with the API, and Cal.com's own, such as
            `defaultConferencingApp`. Absent when there are none.
        role: What the caller may do in the team; absent for admins of the organization who are not in it.
        accepted: Whether the caller has accepted the membership; absent like `role`.
    """

    id: int
    parent_id: int | None
    name: str
    slug: str | None
    logo_url: str | None
    cal_video_logo: str | None
    app_logo: str | None
    app_icon_logo: str | None
    bio: str | None
    hide_branding: bool
    is_organization: bool
    is_private: bool
    hide_book_a_team_member: bool
    theme: str | None
    brand_color: str | None
    dark_brand_color: str | None
    banner_url: str | None
    time_format: int | None
    time_zone: str
    week_start: Weekday
    metadata: dict[str, Any] | Unset = UNSET
    role: MembershipRole | Unset = UNSET
    accepted: bool | Unset = UNSET
    _names_in_json = (
        "id parentId name slug logoUrl calVideoLogo appLogo appIconLogo bio hideBranding isOrganization isPrivate "
        "hideBookATeamMember theme brandColor darkBrandColor bannerUrl timeFormat timeZone weekStart metadata role "
        "accepted"
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.id = fields.integer(src, "id")
        self.parent_id = fields.integer_or_null(src, "parentId")
        self.name = fields.text(src, "name")
        self.slug = fields.text_or_null(src, "slug")
        self.logo_url = fields.text_or_null(src, "logoUrl")
        self.cal_video_logo = fields.text_or_null(src, "calVideoLogo")
        self.app_logo = fields.text_or_null(src, "appLogo")
        self.app_icon_logo = fields.text_or_null(src, "appIconLogo")
        self.bio = fields.text_or_null(src, "bio")
        self.hide_branding = fields.boolean(src, "hideBranding")
        self.is_organization = fields.boolean(src, "isOrganization")
        self.is_private = fields.boolean(src, "isPrivate")
        self.hide_book_a_team_member = fields.boolean(src, "hideBookATeamMember")
        self.theme = fields.text_or_null(src, "theme")
        self.brand_color = fields.text_or_null(src, "brandColor")
        self.dark_brand_color = fields.text_or_null(src, "darkBrandColor")
        self.banner_url = fields.text_or_null(src, "bannerUrl")
        self.time_format = fields.integer_or_null(src, "timeFormat")
        self.time_zone = fields.text(src, "timeZone")
        self.week_start = fields.member(src, "weekStart", Weekday)
        self.metadata = fields.mapping(src, "metadata") if "metadata" in src else UNSET
        self.role = fields.member(src, "role", MembershipRole) if "role" in src else UNSET
        self.accepted = fields.boolean(src, "accepted") if "accepted" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "id": self.id,
            "parentId": self.parent_id,
            "name": self.name,
            "slug": self.slug,
            "logoUrl": self.logo_url,
            "calVideoLogo": self.cal_video_logo,
            "appLogo": self.app_logo,
            "appIconLogo": self.app_icon_logo,
            "bio": self.bio,
            "hideBranding": self.hide_branding,
            "isOrganization": self.is_organization,
            "isPrivate": self.is_private,
            "hideBookATeamMember": self.hide_book_a_team_member,
            "theme": self.theme,
            "brandColor": self.brand_color,
            "darkBrandColor": self.dark_brand_color,
            "bannerUrl": self.banner_url,
            "timeFormat": self.time_format,
            "timeZone": self.time_zone,
            "weekStart": codec.encode(self.week_start),
        }
        if self.metadata is not UNSET:
            document["metadata"] = codec.encode(self.metadata)
        if self.role is not UNSET:
            document["role"] = codec.encode(self.role)
        if self.accepted is not UNSET:
            document["accepted"] = self.accepted
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
