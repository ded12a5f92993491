"""Model ``OrganizationUserUpdate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, encoding, fields
from calcom_api.models.user_locale import UserLocale
from calcom_api.models.user_theme import UserTheme
from calcom_api.models.user_time_format import UserTimeFormat
from calcom_api.models.weekday import Weekday
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

_decode_metadata = codec.map_of(codec.by_kind(boolean=codec.boolean, number=codec.number, text=codec.string))
_decode_theme = codec.member(UserTheme)
_decode_app_theme = codec.member(UserTheme)
_decode_locale = codec.member(UserLocale)


@attrs.define(kw_only=True, eq=False, repr=False)
class OrganizationUserUpdate(fields.Model):
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
    _names_in_json = (
        "email username weekday brandColor darkBrandColor bio metadata hideBranding timeZone theme appTheme timeFormat "
        "defaultScheduleId locale avatarUrl"
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.email = fields.text(src, "email") if "email" in src else UNSET
        self.username = fields.text(src, "username") if "username" in src else UNSET
        self.weekday = fields.member(src, "weekday", Weekday) if "weekday" in src else UNSET
        self.brand_color = fields.text(src, "brandColor") if "brandColor" in src else UNSET
        self.dark_brand_color = fields.text(src, "darkBrandColor") if "darkBrandColor" in src else UNSET
        self.bio = fields.text(src, "bio") if "bio" in src else UNSET
        self.metadata = codec.take(src, "metadata", _decode_metadata) if "metadata" in src else UNSET
        self.hide_branding = fields.boolean(src, "hideBranding") if "hideBranding" in src else UNSET
        self.time_zone = fields.text(src, "timeZone") if "timeZone" in src else UNSET
        self.theme = fields.take_or_null(src, "theme", _decode_theme) if "theme" in src else UNSET
        self.app_theme = fields.take_or_null(src, "appTheme", _decode_app_theme) if "appTheme" in src else UNSET
        self.time_format = fields.member(src, "timeFormat", UserTimeFormat) if "timeFormat" in src else UNSET
        self.default_schedule_id = fields.integer(src, "defaultScheduleId") if "defaultScheduleId" in src else UNSET
        self.locale = fields.take_or_null(src, "locale", _decode_locale) if "locale" in src else UNSET
        self.avatar_url = fields.text(src, "avatarUrl") if "avatarUrl" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {}
        if self.email is not UNSET:
            document["email"] = self.email
        if self.username is not UNSET:
            document["username"] = self.username
        if self.weekday is not UNSET:
            document["weekday"] = encoding.encode(self.weekday)
        if self.brand_color is not UNSET:
            document["brandColor"] = self.brand_color
        if self.dark_brand_color is not UNSET:
            document["darkBrandColor"] = self.dark_brand_color
        if self.bio is not UNSET:
            document["bio"] = self.bio
        if self.metadata is not UNSET:
            document["metadata"] = encoding.encode(self.metadata)
        if self.hide_branding is not UNSET:
            document["hideBranding"] = self.hide_branding
        if self.time_zone is not UNSET:
            document["timeZone"] = self.time_zone
        if self.theme is not UNSET:
            document["theme"] = encoding.encode(self.theme)
        if self.app_theme is not UNSET:
            document["appTheme"] = encoding.encode(self.app_theme)
        if self.time_format is not UNSET:
            document["timeFormat"] = encoding.encode(self.time_format)
        if self.default_schedule_id is not UNSET:
            document["defaultScheduleId"] = self.default_schedule_id
        if self.locale is not UNSET:
            document["locale"] = encoding.encode(self.locale)
        if self.avatar_url is not UNSET:
            document["avatarUrl"] = self.avatar_url
        if self._additional_properties:
            document.update(encoding.encode(self._additional_properties))
        return document
