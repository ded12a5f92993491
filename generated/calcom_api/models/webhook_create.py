"""Model ``WebhookCreate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.models.webhook_trigger import WebhookTrigger
from calcom_api.types import UNSET, Unset, masked

if TYPE_CHECKING:
    from collections.abc import Mapping

_decode_triggers = codec.member(WebhookTrigger)


@attrs.define(kw_only=True, eq=False, repr=False)
class WebhookCreate(fields.Model):
    """Where to call, and when.

    Attributes:
        active: Whether to call it at all.
        subscriber_url: The URL to call. Newer servers refuse all but `https` URLs of public hosts; older ones take any
            text.
        triggers: What to call it for. An empty list is accepted; the webhook is then never called.
        payload_template: Template of the body to send, with values in double braces, such as `{{title}}` or
            `{{attendees.0.name}}`. Without one, Cal.com sends its own JSON body.
        secret: A key of your own, with which Cal.com signs each call: the header `X-Cal-Signature-256` has the
            HMAC-SHA256 of the body. Without one, calls are not signed.
        version: Version of the bodies that Cal.com sends. It can be set; of all answers only that of `webhooks.get`
            shows it, on newer servers.
    """

    active: bool
    subscriber_url: str
    triggers: list[WebhookTrigger]
    payload_template: str | Unset = UNSET
    secret: str | Unset = attrs.field(default=UNSET, repr=masked)
    version: str | Unset = UNSET
    _names_in_json = "active subscriberUrl triggers payloadTemplate secret version"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.active = fields.boolean(src, "active")
        self.subscriber_url = fields.text(src, "subscriberUrl")
        self.triggers = fields.items(src, "triggers", _decode_triggers)
        self.payload_template = fields.text(src, "payloadTemplate") if "payloadTemplate" in src else UNSET
        self.secret = fields.text(src, "secret") if "secret" in src else UNSET
        self.version = fields.text(src, "version") if "version" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "active": self.active,
            "subscriberUrl": self.subscriber_url,
            "triggers": codec.encode(self.triggers),
        }
        if self.payload_template is not UNSET:
            document["payloadTemplate"] = self.payload_template
        if self.secret is not UNSET:
            document["secret"] = self.secret
        if self.version is not UNSET:
            document["version"] = self.version
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
