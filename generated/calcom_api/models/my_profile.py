"""Model ``MyProfile``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.models.my_organization import MyOrganization
from calcom_api.models.user_time_format import UserTimeFormat
from calcom_api.models.weekday import Weekday
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class MyProfile:
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
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            id=codec.take(fields, "id", codec.integer),
            username=codec.take(fields, "username", codec.nullable(codec.string)),
            email=codec.take(fields, "email", codec.string),
            time_format=codec.take(fields, "timeFormat", codec.nullable(codec.member(UserTimeFormat))),
            default_schedule_id=codec.take(fields, "defaultScheduleId", codec.nullable(codec.integer)),
            week_start=codec.take(fields, "weekStart", codec.member(Weekday)),
            time_zone=codec.take(fields, "timeZone", codec.string),
            organization_id=codec.take(fields, "organizationId", codec.nullable(codec.integer)),
            name=codec.take_optional(fields, "name", codec.nullable(codec.string)),
            avatar_url=codec.take_optional(fields, "avatarUrl", codec.nullable(codec.string)),
            bio=codec.take_optional(fields, "bio", codec.nullable(codec.string)),
            locale=codec.take_optional(fields, "locale", codec.nullable(codec.string)),
            organization=codec.take_optional(fields, "organization", MyOrganization.from_dict),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "id": self.id,
                "username": self.username,
                "email": self.email,
                "timeFormat": self.time_format,
                "defaultScheduleId": self.default_schedule_id,
                "weekStart": self.week_start,
                "timeZone": self.time_zone,
                "organizationId": self.organization_id,
                "name": self.name,
                "avatarUrl": self.avatar_url,
                "bio": self.bio,
                "locale": self.locale,
                "organization": self.organization,
            },
            self.additional_properties,
        )
