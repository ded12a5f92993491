"""Model ``OrganizationUser``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, encoding, fields
from calcom_api.models.organization_profile import OrganizationProfile
from calcom_api.models.user_theme import UserTheme
from calcom_api.models.user_time_format import UserTimeFormat
from calcom_api.models.weekday import Weekday
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

_decode_app_theme = codec.member(UserTheme)
_decode_theme = codec.member(UserTheme)
_decode_time_format = codec.member(UserTimeFormat)


@attrs.define(kw_only=True, eq=False, repr=False)
class OrganizationUser(fields.Model):
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
    _names_in_json = (
        "id username name email emailVerified bio avatarUrl timeZone weekStart appTheme theme defaultScheduleId locale "
        "timeFormat hideBranding brandColor darkBrandColor createdDate profile allowDynamicBooking verified invitedTo "
        "metadata"
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.id = fields.integer(src, "id")
        self.username = fields.text_or_null(src, "username")
        self.name = fields.text_or_null(src, "name")
        self.email = fields.text(src, "email")
        self.email_verified = fields.date_time_or_null(src, "emailVerified")
        self.bio = fields.text_or_null(src, "bio")
        self.avatar_url = fields.text_or_null(src, "avatarUrl")
        self.time_zone = fields.text(src, "timeZone")
        self.week_start = fields.member(src, "weekStart", Weekday)
        self.app_theme = fields.take_or_null(src, "appTheme", _decode_app_theme)
        self.theme = fields.take_or_null(src, "theme", _decode_theme)
        self.default_schedule_id = fields.integer_or_null(src, "defaultScheduleId")
        self.locale = fields.text_or_null(src, "locale")
        self.time_format = fields.take_or_null(src, "timeFormat", _decode_time_format)
        self.hide_branding = fields.boolean(src, "hideBranding")
        self.brand_color = fields.text_or_null(src, "brandColor")
        self.dark_brand_color = fields.text_or_null(src, "darkBrandColor")
        self.created_date = fields.date_time(src, "createdDate")
        self.profile = codec.take(src, "profile", OrganizationProfile.from_dict)
        self.allow_dynamic_booking = (
            fields.take_or_null(src, "allowDynamicBooking", codec.boolean) if "allowDynamicBooking" in src else UNSET
        )
        self.verified = fields.take_or_null(src, "verified", codec.boolean) if "verified" in src else UNSET
        self.invited_to = fields.integer_or_null(src, "invitedTo") if "invitedTo" in src else UNSET
        self.metadata = fields.mapping(src, "metadata") if "metadata" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "id": self.id,
            "username": self.username,
            "name": self.name,
            "email": self.email,
            "emailVerified": encoding.encode(self.email_verified),
            "bio": self.bio,
            "avatarUrl": self.avatar_url,
            "timeZone": self.time_zone,
            "weekStart": encoding.encode(self.week_start),
            "appTheme": encoding.encode(self.app_theme),
            "theme": encoding.encode(self.theme),
            "defaultScheduleId": self.default_schedule_id,
            "locale": self.locale,
            "timeFormat": encoding.encode(self.time_format),
            "hideBranding": self.hide_branding,
            "brandColor": self.brand_color,
            "darkBrandColor": self.dark_brand_color,
            "createdDate": encoding.encode(self.created_date),
            "profile": encoding.encode(self.profile),
        }
        if self.allow_dynamic_booking is not UNSET:
            document["allowDynamicBooking"] = encoding.encode(self.allow_dynamic_booking)
        if self.verified is not UNSET:
            document["verified"] = encoding.encode(self.verified)
        if self.invited_to is not UNSET:
            document["invitedTo"] = self.invited_to
        if self.metadata is not UNSET:
            document["metadata"] = encoding.encode(self.metadata)
        if self._additional_properties:
            document.update(encoding.encode(self._additional_properties))
        return document
