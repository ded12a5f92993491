"""Model ``TimeLimitedPrivateLink``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class TimeLimitedPrivateLink:
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
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            link_id=codec.take(fields, "linkId", codec.string),
            event_type_id=codec.take(fields, "eventTypeId", codec.integer),
            is_expired=codec.take(fields, "isExpired", codec.boolean),
            booking_url=codec.take(fields, "bookingUrl", codec.string),
            expires_at=codec.take(fields, "expiresAt", codec.date_time),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "linkId": self.link_id,
                "eventTypeId": self.event_type_id,
                "isExpired": self.is_expired,
                "bookingUrl": self.booking_url,
                "expiresAt": self.expires_at,
            },
            self.additional_properties,
        )
