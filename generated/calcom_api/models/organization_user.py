"""Model ``OrganizationUser``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.models.organization_profile import OrganizationProfile
from calcom_api.models.user_theme import UserTheme
from calcom_api.models.user_time_format import UserTimeFormat
from calcom_api.models.weekday import Weekday
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class OrganizationUser:
    """A Cal.com user, with the profile that they have in the organization.

    Attributes:
        id: Number of the user.
        username: Name in links to the user's booking page.
        name: What the user is called.
        email: E-mail address.
        email_verified: When the user proved to own the address; null before that.
        bio: What the user says about themselves.
        avatar_url: The user's picture: a URL, or the picture itself as a `data:` URI.
        time_zone: Time zone, by IANA name.
        week_start: The day that weeks begin with.
        app_theme: Colours of the application; null follows the device.
        theme: Colours of the booking page; null follows the visitor's device.
        default_schedule_id: Number of the schedule that applies where none is chosen.
        locale: Language, such as `en` or `pt-BR`; null if none was chosen.
        time_format: Whether times are shown with 12 or 24 hours.
        hide_branding: Whether Cal.com's own branding is hidden.
        brand_color: Colour of the booking page, as hexadecimal number.
        dark_brand_color: The same for the dark theme.
        created_date: When the account was made.
        profile: Who the user is within the organization.
        allow_dynamic_booking: Whether others can put the user into a booking link for several people.
        verified: Whether Cal.com has marked the account as verified.
        invited_to: Number of the team or organization that the account was invited to.
        metadata: Notes on the account, by name. Cal.com keeps some of its own here, which can be lists or objects.
    """

    id: int
    username: str | None
    name: str | None
    email: str
    email_verified: dt.datetime | None
    bio: str | None
    avatar_url: str | None
    time_zone: str
    week_start: Weekday
    app_theme: UserTheme | None
    theme: UserTheme | None
    default_schedule_id: int | None
    locale: str | None
    time_format: UserTimeFormat | None
    hide_branding: bool
    brand_color: str | None
    dark_brand_color: str | None
    created_date: dt.datetime
    profile: OrganizationProfile
    allow_dynamic_booking: bool | Unset | None = UNSET
    verified: bool | Unset | None = UNSET
    invited_to: int | Unset | None = UNSET
    metadata: dict[str, Any] | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            id=codec.take(fields, "id", codec.integer),
            username=codec.take(fields, "username", codec.nullable(codec.string)),
            name=codec.take(fields, "name", codec.nullable(codec.string)),
            email=codec.take(fields, "email", codec.string),
            email_verified=codec.take(fields, "emailVerified", codec.nullable(codec.date_time)),
            bio=codec.take(fields, "bio", codec.nullable(codec.string)),
            avatar_url=codec.take(fields, "avatarUrl", codec.nullable(codec.string)),
            time_zone=codec.take(fields, "timeZone", codec.string),
            week_start=codec.take(fields, "weekStart", codec.member(Weekday)),
            app_theme=codec.take(fields, "appTheme", codec.nullable(codec.member(UserTheme))),
            theme=codec.take(fields, "theme", codec.nullable(codec.member(UserTheme))),
            default_schedule_id=codec.take(fields, "defaultScheduleId", codec.nullable(codec.integer)),
            locale=codec.take(fields, "locale", codec.nullable(codec.string)),
            time_format=codec.take(fields, "timeFormat", codec.nullable(codec.member(UserTimeFormat))),
            hide_branding=codec.take(fields, "hideBranding", codec.boolean),
            brand_color=codec.take(fields, "brandColor", codec.nullable(codec.string)),
            dark_brand_color=codec.take(fields, "darkBrandColor", codec.nullable(codec.string)),
            created_date=codec.take(fields, "createdDate", codec.date_time),
            profile=codec.take(fields, "profile", OrganizationProfile.from_dict),
            allow_dynamic_booking=codec.take_optional(fields, "allowDynamicBooking", codec.nullable(codec.boolean)),
            verified=codec.take_optional(fields, "verified", codec.nullable(codec.boolean)),
            invited_to=codec.take_optional(fields, "invitedTo", codec.nullable(codec.integer)),
            metadata=codec.take_optional(fields, "metadata", codec.map_of(codec.anything)),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "id": self.id,
                "username": self.username,
                "name": self.name,
                "email": self.email,
                "emailVerified": self.email_verified,
                "bio": self.bio,
                "avatarUrl": self.avatar_url,
                "timeZone": self.time_zone,
                "weekStart": self.week_start,
                "appTheme": self.app_theme,
                "theme": self.theme,
                "defaultScheduleId": self.default_schedule_id,
                "locale": self.locale,
                "timeFormat": self.time_format,
                "hideBranding": self.hide_branding,
                "brandColor": self.brand_color,
                "darkBrandColor": self.dark_brand_color,
                "createdDate": self.created_date,
                "profile": self.profile,
                "allowDynamicBooking": self.allow_dynamic_booking,
                "verified": self.verified,
                "invitedTo": self.invited_to,
                "metadata": self.metadata,
            },
            self.additional_properties,
        )
