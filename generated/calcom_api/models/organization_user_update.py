"""Model ``OrganizationUserUpdate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.models.user_locale import UserLocale
from calcom_api.models.user_theme import UserTheme
from calcom_api.models.user_time_format import UserTimeFormat
from calcom_api.models.weekday import Weekday
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class OrganizationUserUpdate:
    """What to change; what is left out stays as it is.

    Attributes:
        email: New e-mail address; the server writes it in lower case, and asks nobody for a confirmation.
        username: Name in links to the user's booking page; the server writes it in lower case.
        weekday: The day that weeks begin with. Leave it out: servers of 2025 fail on it with 500.
        brand_color: Colour of the booking page, as hexadecimal number such as `#112233`.
        dark_brand_color: The same for the dark theme.
        bio: What the user says about themselves.
        metadata: Notes of your own on the user, by name. At most 50, with names of at most 40 characters and texts of
            at most 500.
        hide_branding: Whether to hide Cal.com's own branding.
        time_zone: Time zone, by IANA name; another text is refused.
        theme: Colours of the booking page; null follows the visitor's device.
        app_theme: Colours of the application; null follows the device.
        time_format: Whether to show times with 12 or 24 hours.
        default_schedule_id: Number of the schedule that applies where none is chosen.
        locale: Language of the application and of mails to the user; null for none.
        avatar_url: The user's picture as base64 `data:` URI, such as `data:image/png;base64,…`. Newer servers take an
            `https` URL too, older ones refuse it with 400.
    """

    email: str | Unset = UNSET
    username: str | Unset = UNSET
    weekday: Weekday | Unset = UNSET
    brand_color: str | Unset = UNSET
    dark_brand_color: str | Unset = UNSET
    bio: str | Unset = UNSET
    metadata: dict[str, str | float | bool] | Unset = UNSET
    hide_branding: bool | Unset = UNSET
    time_zone: str | Unset = UNSET
    theme: UserTheme | Unset | None = UNSET
    app_theme: UserTheme | Unset | None = UNSET
    time_format: UserTimeFormat | Unset = UNSET
    default_schedule_id: int | Unset = UNSET
    locale: UserLocale | Unset | None = UNSET
    avatar_url: str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            email=codec.take_optional(fields, "email", codec.string),
            username=codec.take_optional(fields, "username", codec.string),
            weekday=codec.take_optional(fields, "weekday", codec.member(Weekday)),
            brand_color=codec.take_optional(fields, "brandColor", codec.string),
            dark_brand_color=codec.take_optional(fields, "darkBrandColor", codec.string),
            bio=codec.take_optional(fields, "bio", codec.string),
            metadata=codec.take_optional(
                fields,
                "metadata",
                codec.map_of(codec.by_kind(boolean=codec.boolean, number=codec.number, text=codec.string)),
            ),
            hide_branding=codec.take_optional(fields, "hideBranding", codec.boolean),
            time_zone=codec.take_optional(fields, "timeZone", codec.string),
            theme=codec.take_optional(fields, "theme", codec.nullable(codec.member(UserTheme))),
            app_theme=codec.take_optional(fields, "appTheme", codec.nullable(codec.member(UserTheme))),
            time_format=codec.take_optional(fields, "timeFormat", codec.member(UserTimeFormat)),
            default_schedule_id=codec.take_optional(fields, "defaultScheduleId", codec.integer),
            locale=codec.take_optional(fields, "locale", codec.nullable(codec.member(UserLocale))),
            avatar_url=codec.take_optional(fields, "avatarUrl", codec.string),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "email": self.email,
                "username": self.username,
                "weekday": self.weekday,
                "brandColor": self.brand_color,
                "darkBrandColor": self.dark_brand_color,
                "bio": self.bio,
                "metadata": self.metadata,
                "hideBranding": self.hide_branding,
                "timeZone": self.time_zone,
                "theme": self.theme,
                "appTheme": self.app_theme,
                "timeFormat": self.time_format,
                "defaultScheduleId": self.default_schedule_id,
                "locale": self.locale,
                "avatarUrl": self.avatar_url,
            },
            self.additional_properties,
        )
