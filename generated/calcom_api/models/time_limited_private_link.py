"""Model ``TimeLimitedPrivateLink``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class TimeLimitedPrivateLink(fields.Model):
    """A private link that ends at some time.

    A limit of uses besides is not shown.

    Attributes:
        link_id: Id of the link, the secret part of its address.
        event_type_id: Number of the event type.
        is_expired: Whether it can no longer be used.
        booking_url: The whole address, to hand out.
        expires_at: When it ends.
    """

    link_id: str
    event_type_id: int
    is_expired: bool
    booking_url: str
    expires_at: dt.datetime
    _names_in_json = "linkId eventTypeId isExpired bookingUrl expiresAt"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.link_id = fields.unique_text(src, "linkId")
        self.event_type_id = fields.integer(src, "eventTypeId")
        self.is_expired = fields.boolean(src, "isExpired")
        self.booking_url = fields.text(src, "bookingUrl")
        self.expires_at = fields.date_time(src, "expiresAt")
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "linkId": self.link_id,
            "eventTypeId": self.event_type_id,
            "isExpired": self.is_expired,
            "bookingUrl": self.booking_url,
            "expiresAt": codec.encode(self.expires_at),
        }
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
