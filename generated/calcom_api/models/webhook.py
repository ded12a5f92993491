"""Model ``Webhook``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.models.webhook_trigger import WebhookTrigger
from calcom_api.types import UNSET, Unset, masked

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class Webhook:
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
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            id=codec.take(fields, "id", codec.string),
            payload_template=codec.take(fields, "payloadTemplate", codec.nullable(codec.string)),
            triggers=codec.take(fields, "triggers", codec.list_of(codec.member(WebhookTrigger))),
            subscriber_url=codec.take(fields, "subscriberUrl", codec.string),
            active=codec.take(fields, "active", codec.boolean),
            secret=codec.take_optional(fields, "secret", codec.nullable(codec.string)),
            user_id=codec.take_optional(fields, "userId", codec.nullable(codec.integer)),
            event_type_id=codec.take_optional(fields, "eventTypeId", codec.nullable(codec.integer)),
            team_id=codec.take_optional(fields, "teamId", codec.nullable(codec.integer)),
            oauth_client_id=codec.take_optional(fields, "oAuthClientId", codec.nullable(codec.string)),
            app_id=codec.take_optional(fields, "appId", codec.nullable(codec.string)),
            created_at=codec.take_optional(fields, "createdAt", codec.date_time),
            platform=codec.take_optional(fields, "platform", codec.boolean),
            time=codec.take_optional(fields, "time", codec.nullable(codec.integer)),
            time_unit=codec.take_optional(fields, "timeUnit", codec.nullable(codec.string)),
            version=codec.take_optional(fields, "version", codec.string),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "id": self.id,
                "payloadTemplate": self.payload_template,
                "triggers": self.triggers,
                "subscriberUrl": self.subscriber_url,
                "active": self.active,
                "secret": self.secret,
                "userId": self.user_id,
                "eventTypeId": self.event_type_id,
                "teamId": self.team_id,
                "oAuthClientId": self.oauth_client_id,
                "appId": self.app_id,
                "createdAt": self.created_at,
                "platform": self.platform,
                "time": self.time,
                "timeUnit": self.time_unit,
                "version": self.version,
            },
            self.additional_properties,
        )
