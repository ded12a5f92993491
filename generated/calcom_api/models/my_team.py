"""Model ``MyTeam``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.models.membership_role import MembershipRole
from calcom_api.models.weekday import Weekday
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class MyTeam:
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
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            id=codec.take(fields, "id", codec.integer),
            parent_id=codec.take(fields, "parentId", codec.nullable(codec.integer)),
            name=codec.take(fields, "name", codec.string),
            slug=codec.take(fields, "slug", codec.nullable(codec.string)),
            logo_url=codec.take(fields, "logoUrl", codec.nullable(codec.string)),
            cal_video_logo=codec.take(fields, "calVideoLogo", codec.nullable(codec.string)),
            app_logo=codec.take(fields, "appLogo", codec.nullable(codec.string)),
            app_icon_logo=codec.take(fields, "appIconLogo", codec.nullable(codec.string)),
            bio=codec.take(fields, "bio", codec.nullable(codec.string)),
            hide_branding=codec.take(fields, "hideBranding", codec.boolean),
            is_organization=codec.take(fields, "isOrganization", codec.boolean),
            is_private=codec.take(fields, "isPrivate", codec.boolean),
            hide_book_a_team_member=codec.take(fields, "hideBookATeamMember", codec.boolean),
            theme=codec.take(fields, "theme", codec.nullable(codec.string)),
            brand_color=codec.take(fields, "brandColor", codec.nullable(codec.string)),
            dark_brand_color=codec.take(fields, "darkBrandColor", codec.nullable(codec.string)),
            banner_url=codec.take(fields, "bannerUrl", codec.nullable(codec.string)),
            time_format=codec.take(fields, "timeFormat", codec.nullable(codec.integer)),
            time_zone=codec.take(fields, "timeZone", codec.string),
            week_start=codec.take(fields, "weekStart", codec.member(Weekday)),
            metadata=codec.take_optional(fields, "metadata", codec.map_of(codec.anything)),
            role=codec.take_optional(fields, "role", codec.member(MembershipRole)),
            accepted=codec.take_optional(fields, "accepted", codec.boolean),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
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
                "weekStart": self.week_start,
                "metadata": self.metadata,
                "role": self.role,
                "accepted": self.accepted,
            },
            self.additional_properties,
        )
