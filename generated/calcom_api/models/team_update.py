"""Model ``TeamUpdate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.models.weekday import Weekday
from calcom_api.types import UNSET, Unset, warn_deprecated

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class TeamUpdate:
    """What a team shall be; what is left out stays as it is, except that the name must be repeated.

    Attributes:
        name: What it is called. The server asks for it in every update.
        slug: Its part of the addresses of its booking pages.
        logo_url: Address of its logo, beginning with `https`.
        cal_video_logo: Address of the logo in Cal Video, beginning with `https`.
        app_logo: Address of the logo that the app shows, beginning with `https`.
        app_icon_logo: Address of the app's icon, beginning with `https`.
        bio: What it says about itself.
        hide_branding: Leave Cal.com's name out of its booking pages.
        is_private: Hide its members from outsiders and from plain members.
        hide_book_a_team_member: Leave out the button that books one of the members.
        metadata: Notes of your own on the team. They replace all that was there, Cal.com's own included, such as
            `defaultConferencingApp`.
        theme: Colours of its booking pages, `light` or `dark`.
        brand_color: Its colour in the light theme, such as `#112233`.
        dark_brand_color: Its colour in the dark theme, such as `#ddeeff`.
        banner_url: Address of its booking pages' banner, beginning with `https`.
        time_format: Cannot be set: the server answers a number with 400 and a text with 500. Deprecated. Leave it out;
            choose the time format on Cal.com's website.
        time_zone: Its time zone, by IANA name, such as `Europe/Berlin`.
        week_start: The first day of its weeks.
        booking_limits: Limits on the bookings of the whole team. The server stores the text unread and answers it
            nowhere.
        include_managed_events_in_limits: Count managed event types towards `booking_limits`.
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
    booking_limits: str | Unset = UNSET
    include_managed_events_in_limits: bool | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @property
    def time_format(self) -> int | Unset:
        """Deprecated. Leave it out; choose the time format on Cal.com's website."""
        warn_deprecated("TeamUpdate.time_format", "Leave it out; choose the time format on Cal.com's website.", depth=3)
        return self._time_format

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            name=codec.take(fields, "name", codec.string),
            slug=codec.take_optional(fields, "slug", codec.string),
            logo_url=codec.take_optional(fields, "logoUrl", codec.string),
            cal_video_logo=codec.take_optional(fields, "calVideoLogo", codec.string),
            app_logo=codec.take_optional(fields, "appLogo", codec.string),
            app_icon_logo=codec.take_optional(fields, "appIconLogo", codec.string),
            bio=codec.take_optional(fields, "bio", codec.string),
            hide_branding=codec.take_optional(fields, "hideBranding", codec.boolean),
            is_private=codec.take_optional(fields, "isPrivate", codec.boolean),
            hide_book_a_team_member=codec.take_optional(fields, "hideBookATeamMember", codec.boolean),
            metadata=codec.take_optional(
                fields,
                "metadata",
                codec.map_of(codec.by_kind(boolean=codec.boolean, number=codec.number, text=codec.string)),
            ),
            theme=codec.take_optional(fields, "theme", codec.string),
            brand_color=codec.take_optional(fields, "brandColor", codec.string),
            dark_brand_color=codec.take_optional(fields, "darkBrandColor", codec.string),
            banner_url=codec.take_optional(fields, "bannerUrl", codec.string),
            time_format=codec.take_optional(fields, "timeFormat", codec.integer),
            time_zone=codec.take_optional(fields, "timeZone", codec.string),
            week_start=codec.take_optional(fields, "weekStart", codec.member(Weekday)),
            booking_limits=codec.take_optional(fields, "bookingLimits", codec.string),
            include_managed_events_in_limits=codec.take_optional(fields, "includeManagedEventsInLimits", codec.boolean),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "name": self.name,
                "slug": self.slug,
                "logoUrl": self.logo_url,
                "calVideoLogo": self.cal_video_logo,
                "appLogo": self.app_logo,
                "appIconLogo": self.app_icon_logo,
                "bio": self.bio,
                "hideBranding": self.hide_branding,
                "isPrivate": self.is_private,
                "hideBookATeamMember": self.hide_book_a_team_member,
                "metadata": self.metadata,
                "theme": self.theme,
                "brandColor": self.brand_color,
                "darkBrandColor": self.dark_brand_color,
                "bannerUrl": self.banner_url,
                "timeFormat": self._time_format,
                "timeZone": self.time_zone,
                "weekStart": self.week_start,
                "bookingLimits": self.booking_limits,
                "includeManagedEventsInLimits": self.include_managed_events_in_limits,
            },
            self.additional_properties,
        )
