"""Model ``CalendarCredential``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class CalendarCredential(fields.Model):
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
    _names_in_json = "id type userId teamId appId invalid"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.id = fields.integer(src, "id")
        self.type_ = fields.text(src, "type")
        self.user_id = fields.integer_or_null(src, "userId")
        self.team_id = fields.integer_or_null(src, "teamId")
        self.app_id = fields.unique_text_or_null(src, "appId")
        self.invalid = fields.take_or_null(src, "invalid", codec.boolean)
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "id": self.id,
            "type": self.type_,
            "userId": self.user_id,
            "teamId": self.team_id,
            "appId": self.app_id,
            "invalid": codec.encode(self.invalid),
        }
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
