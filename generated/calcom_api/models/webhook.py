"""Model ``Webhook``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.models.webhook_trigger import WebhookTrigger
from calcom_api.types import UNSET, Unset, masked

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

_decode_triggers = codec.member(WebhookTrigger)


@attrs.define(kw_only=True, eq=False, repr=False)
class Webhook(fields.Model):
    """A URL that Cal.com calls when something happens.

    It belongs to a user, an event type, a team, an organization or an OAuth client; the id of that one says to which.

    Attributes:
        id: Id of the webhook.
        payload_template: Template of the body that is sent, with `{{…}}` for values; null for Cal.com's own body.
        triggers: What it is called for.
        subscriber_url: The URL that is called.
        active: Whether it is called at all.
        secret: The key that calls are signed with; null if they are not signed.
        user_id: Number of the user, if it is a user's.
        event_type_id: Number of the event type, if it is an event type's.
        team_id: Number of the team or organization, if it is one of theirs.
        oauth_client_id: Id of the OAuth client, if it is a client's.
        app_id: The app that made it, such as `zapier`. Only where one webhook of a user is read.
        created_at: When it was made; comes with `app_id`.
        platform: Whether it is the platform's; comes with `app_id`.
        time: How long after the meeting's start a no-show is reported; comes with `app_id`.
        time_unit: The unit of `time`.
        version: Version of the bodies that are sent; comes with `app_id`, from newer servers.
    """

    id: str
    payload_template: str | None
    triggers: list[WebhookTrigger]
    subscriber_url: str
    active: bool
    secret: str | Unset | None = attrs.field(default=UNSET, repr=masked)
    user_id: int | Unset | None = UNSET
    event_type_id: int | Unset | None = UNSET
    team_id: int | Unset | None = UNSET
    oauth_client_id: str | Unset | None = UNSET
    app_id: str | Unset | None = UNSET
    created_at: dt.datetime | Unset = UNSET
    platform: bool | Unset = UNSET
    time: int | Unset | None = UNSET
    time_unit: str | Unset | None = UNSET
    version: str | Unset = UNSET
    _names_in_json = (
        "id payloadTemplate triggers subscriberUrl active secret userId eventTypeId teamId oAuthClientId appId "
        "createdAt platform time timeUnit version"
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.id = fields.unique_text(src, "id")
        self.payload_template = fields.text_or_null(src, "payloadTemplate")
        self.triggers = fields.items(src, "triggers", _decode_triggers)
        self.subscriber_url = fields.text(src, "subscriberUrl")
        self.active = fields.boolean(src, "active")
        self.secret = fields.text_or_null(src, "secret") if "secret" in src else UNSET
        self.user_id = fields.integer_or_null(src, "userId") if "userId" in src else UNSET
        self.event_type_id = fields.integer_or_null(src, "eventTypeId") if "eventTypeId" in src else UNSET
        self.team_id = fields.integer_or_null(src, "teamId") if "teamId" in src else UNSET
        self.oauth_client_id = fields.unique_text_or_null(src, "oAuthClientId") if "oAuthClientId" in src else UNSET
        self.app_id = fields.unique_text_or_null(src, "appId") if "appId" in src else UNSET
        self.created_at = fields.date_time(src, "createdAt") if "createdAt" in src else UNSET
        self.platform = fields.boolean(src, "platform") if "platform" in src else UNSET
        self.time = fields.integer_or_null(src, "time") if "time" in src else UNSET
        self.time_unit = fields.text_or_null(src, "timeUnit") if "timeUnit" in src else UNSET
        self.version = fields.text(src, "version") if "version" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "id": self.id,
            "payloadTemplate": self.payload_template,
            "triggers": codec.encode(self.triggers),
            "subscriberUrl": self.subscriber_url,
            "active": self.active,
        }
        if self.secret is not UNSET:
            document["secret"] = self.secret
        if self.user_id is not UNSET:
            document["userId"] = self.user_id
        if self.event_type_id is not UNSET:
            document["eventTypeId"] = self.event_type_id
        if self.team_id is not UNSET:
            document["teamId"] = self.team_id
        if self.oauth_client_id is not UNSET:
            document["oAuthClientId"] = self.oauth_client_id
        if self.app_id is not UNSET:
            document["appId"] = self.app_id
        if self.created_at is not UNSET:
            document["createdAt"] = codec.encode(self.created_at)
        if self.platform is not UNSET:
            document["platform"] = self.platform
        if self.time is not UNSET:
            document["time"] = self.time
        if self.time_unit is not UNSET:
            document["timeUnit"] = self.time_unit
        if self.version is not UNSET:
            document["version"] = self.version
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
