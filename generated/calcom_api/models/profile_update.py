"""Model ``ProfileUpdate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, encoding, fields
from calcom_api.models.locale import Locale
from calcom_api.models.user_time_format import UserTimeFormat
from calcom_api.models.weekday import Weekday
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

_decode_metadata = codec.map_of(codec.by_kind(boolean=codec.boolean, number=codec.number, text=codec.string))


@attrs.define(kw_only=True, eq=False, repr=False)
class ProfileUpdate(fields.Model):
    """What to change of a user; what is left out stays as it is.

    Attributes:
        email: New e-mail address. Not each one counts at once, see the operation.
        name: What the user is called.
        time_format: Whether to show times with 12 or 24 hours.
        default_schedule_id: Number of the schedule that applies where none is chosen.
        week_start: The day that weeks begin with.
        time_zone: Time zone, by IANA name; the server mends upper and lower case, and refuses another text.
        locale: Language of the application and of mails to the user.
        avatar_url: URL of the user's picture.
        bio: What the user says about themselves.
        metadata: Notes of your own on the user, by name. At most 50, with names of at most 40 characters and texts of
            at most 500.
    """

    email: str | Unset = UNSET
    name: str | Unset = UNSET
    time_format: UserTimeFormat | Unset = UNSET
    default_schedule_id: int | Unset = UNSET
    week_start: Weekday | Unset = UNSET
    time_zone: str | Unset = UNSET
    locale: Locale | Unset = UNSET
    avatar_url: str | Unset = UNSET
    bio: str | Unset = UNSET
    metadata: dict[str, str | float | bool] | Unset = UNSET
    _names_in_json = "email name timeFormat defaultScheduleId weekStart timeZone locale avatarUrl bio metadata"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.email = fields.text(src, "email") if "email" in src else UNSET
        self.name = fields.text(src, "name") if "name" in src else UNSET
        self.time_format = fields.member(src, "timeFormat", UserTimeFormat) if "timeFormat" in src else UNSET
        self.default_schedule_id = fields.integer(src, "defaultScheduleId") if "defaultScheduleId" in src else UNSET
        self.week_start = fields.member(src, "weekStart", Weekday) if "weekStart" in src else UNSET
        self.time_zone = fields.text(src, "timeZone") if "timeZone" in src else UNSET
        self.locale = fields.member(src, "locale", Locale) if "locale" in src else UNSET
        self.avatar_url = fields.text(src, "avatarUrl") if "avatarUrl" in src else UNSET
        self.bio = fields.text(src, "bio") if "bio" in src else UNSET
        self.metadata = codec.take(src, "metadata", _decode_metadata) if "metadata" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {}
        if self.email is not UNSET:
            document["email"] = self.email
        if self.name is not UNSET:
            document["name"] = self.name
        if self.time_format is not UNSET:
            document["timeFormat"] = encoding.encode(self.time_format)
        if self.default_schedule_id is not UNSET:
            document["defaultScheduleId"] = self.default_schedule_id
        if self.week_start is not UNSET:
            document["weekStart"] = encoding.encode(self.week_start)
        if self.time_zone is not UNSET:
            document["timeZone"] = self.time_zone
        if self.locale is not UNSET:
            document["locale"] = encoding.encode(self.locale)
        if self.avatar_url is not UNSET:
            document["avatarUrl"] = self.avatar_url
        if self.bio is not UNSET:
            document["bio"] = self.bio
        if self.metadata is not UNSET:
            document["metadata"] = encoding.encode(self.metadata)
        if self._additional_properties:
            document.update(encoding.encode(self._additional_properties))
        return document
