"""Model ``MyProfile``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, encoding, fields
from calcom_api.models.my_organization import MyOrganization
from calcom_api.models.user_time_format import UserTimeFormat
from calcom_api.models.weekday import Weekday
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

_decode_time_format = codec.member(UserTimeFormat)


@attrs.define(kw_only=True, eq=False, repr=False)
class MyProfile(fields.Model):
    """Who the caller is, and how times are shown to them.

    Attributes:
        id: Number of the user.
        username: Name in links to the user's booking page; null if the user has none yet.
        email: E-mail address.
        time_format: Whether times are shown with 12 or 24 hours; null if that was never set.
        default_schedule_id: Number of the schedule that applies where none is chosen.
        week_start: The day that weeks begin with.
        time_zone: Time zone, by IANA name.
        organization_id: Number of the organization. Null outside of one; an update may answer null to a member too, so
            read it with `get`.
        name: What the user is called; absent on servers of 2025.
        avatar_url: The user's picture: a URL, or the picture itself as a `data:` URI; absent on servers of 2025.
        bio: What the user says about themselves; absent on servers of 2025.
        locale: Language, such as `en` or `pt-BR`, on servers that tell it; null if none was chosen.
        organization: The organization; absent outside of one, and in the answer to an update.
    """

    id: int
    username: str | None
    email: str
    time_format: UserTimeFormat | None
    default_schedule_id: int | None
    week_start: Weekday
    time_zone: str
    organization_id: int | None
    name: str | Unset | None = UNSET
    avatar_url: str | Unset | None = UNSET
    bio: str | Unset | None = UNSET
    locale: str | Unset | None = UNSET
    organization: MyOrganization | Unset = UNSET
    _names_in_json = (
        "id username email timeFormat defaultScheduleId weekStart timeZone organizationId name avatarUrl bio locale "
        "organization"
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.id = fields.integer(src, "id")
        self.username = fields.text_or_null(src, "username")
        self.email = fields.text(src, "email")
        self.time_format = fields.take_or_null(src, "timeFormat", _decode_time_format)
        self.default_schedule_id = fields.integer_or_null(src, "defaultScheduleId")
        self.week_start = fields.member(src, "weekStart", Weekday)
        self.time_zone = fields.text(src, "timeZone")
        self.organization_id = fields.integer_or_null(src, "organizationId")
        self.name = fields.text_or_null(src, "name") if "name" in src else UNSET
        self.avatar_url = fields.text_or_null(src, "avatarUrl") if "avatarUrl" in src else UNSET
        self.bio = fields.text_or_null(src, "bio") if "bio" in src else UNSET
        self.locale = fields.text_or_null(src, "locale") if "locale" in src else UNSET
        self.organization = (
            codec.take(src, "organization", MyOrganization.from_dict) if "organization" in src else UNSET
        )
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "id": self.id,
            "username": self.username,
            "email": self.email,
            "timeFormat": encoding.encode(self.time_format),
            "defaultScheduleId": self.default_schedule_id,
            "weekStart": encoding.encode(self.week_start),
            "timeZone": self.time_zone,
            "organizationId": self.organization_id,
        }
        if self.name is not UNSET:
            document["name"] = self.name
        if self.avatar_url is not UNSET:
            document["avatarUrl"] = self.avatar_url
        if self.bio is not UNSET:
            document["bio"] = self.bio
        if self.locale is not UNSET:
            document["locale"] = self.locale
        if self.organization is not UNSET:
            document["organization"] = encoding.encode(self.organization)
        if self._additional_properties:
            document.update(encoding.encode(self._additional_properties))
        return document
