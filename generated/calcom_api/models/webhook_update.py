"""Model ``WebhookUpdate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.models.webhook_trigger import WebhookTrigger
from calcom_api.types import UNSET, Unset, masked

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class WebhookUpdate:
    """What to change; what is left out stays as it is.

    Attributes:
        active: Whether to call it at all.
        subscriber_url: The URL to call. Newer servers refuse all but `https` URLs of public hosts; older ones take any
            text.
        triggers: What to call it for. An empty list is accepted; the webhook is then never called.
        payload_template: As on creation; null goes back to Cal.com's own body.
        secret: As on creation; null ends the signing.
        version: Version of the bodies that Cal.com sends. It can be set; of all answers only that of `webhooks.get`
            shows it, on newer servers.
    """

    active: bool | Unset = UNSET
    subscriber_url: str | Unset = UNSET
    triggers: list[WebhookTrigger] | Unset = UNSET
    payload_template: str | Unset | None = UNSET
    secret: str | Unset | None = attrs.field(default=UNSET, repr=masked)
    version: str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            active=codec.take_optional(fields, "active", codec.boolean),
            subscriber_url=codec.take_optional(fields, "subscriberUrl", codec.string),
            triggers=codec.take_optional(fields, "triggers", codec.list_of(codec.member(WebhookTrigger))),
            payload_template=codec.take_optional(fields, "payloadTemplate", codec.nullable(codec.string)),
            secret=codec.take_optional(fields, "secret", codec.nullable(codec.string)),
            version=codec.take_optional(fields, "version", codec.string),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "active": self.active,
                "subscriberUrl": self.subscriber_url,
                "triggers": self.triggers,
                "payloadTemplate": self.payload_template,
                "secret": self.secret,
                "version": self.version,
            },
            self.additional_properties,
        )
