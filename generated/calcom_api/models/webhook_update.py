"""Model ``WebhookUpdate``."""

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
class WebhookUpdate(fields.Model):
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
    _names_in_json = "active subscriberUrl triggers payloadTemplate secret version"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.active = fields.boolean(src, "active") if "active" in src else UNSET
        self.subscriber_url = fields.text(src, "subscriberUrl") if "subscriberUrl" in src else UNSET
        self.triggers = fields.items(src, "triggers", _decode_triggers) if "triggers" in src else UNSET
        self.payload_template = fields.text_or_null(src, "payloadTemplate") if "payloadTemplate" in src else UNSET
        self.secret = fields.text_or_null(src, "secret") if "secret" in src else UNSET
        self.version = fields.text(src, "version") if "version" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {}
        if self.active is not UNSET:
            document["active"] = self.active
        if self.subscriber_url is not UNSET:
            document["subscriberUrl"] = self.subscriber_url
        if self.triggers is not UNSET:
            document["triggers"] = codec.encode(self.triggers)
        if self.payload_template is not UNSET:
            document["payloadTemplate"] = self.payload_template
        if self.secret is not UNSET:
            document["secret"] = self.secret
        if self.version is not UNSET:
            document["version"] = self.version
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
