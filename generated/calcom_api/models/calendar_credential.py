"""Model ``CalendarCredential``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class CalendarCredential:
    """A connection to a calendar service.

    Never carries what it is opened with.

    Attributes:
        id: Number of the connection: the `credential_id` of the list.
        type_: Its kind, such as `google_calendar` or `ics-feed_calendar`.
        user_id: Number of the user whose it is.
        team_id: Number of the team whose it is; null for a user's.
        app_id: Slug of its app, such as `google-calendar`.
        invalid: Whether it was marked as broken, and must be made anew.
    """

    id: int
    type_: str
    user_id: int | None
    team_id: int | None
    app_id: str | None
    invalid: bool | None
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            id=codec.take(fields, "id", codec.integer),
            type_=codec.take(fields, "type", codec.string),
            user_id=codec.take(fields, "userId", codec.nullable(codec.integer)),
            team_id=codec.take(fields, "teamId", codec.nullable(codec.integer)),
            app_id=codec.take(fields, "appId", codec.nullable(codec.string)),
            invalid=codec.take(fields, "invalid", codec.nullable(codec.boolean)),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "id": self.id,
                "type": self.type_,
                "userId": self.user_id,
                "teamId": self.team_id,
                "appId": self.app_id,
                "invalid": self.invalid,
            },
            self.additional_properties,
        )
