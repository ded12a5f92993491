"""Model ``ConfirmationPolicy``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.models.confirmation_policy_type import ConfirmationPolicyType
from calcom_api.models.notice_threshold import NoticeThreshold
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class ConfirmationPolicy:
    """When a host must accept a booking before it counts.

    Not together with seats (400).

    Attributes:
        type_: `always` asks for every booking, `time` only for those at short notice.
        block_unconfirmed_bookings_in_booker: Whether a booking that waits for approval takes its slot already.
        notice_threshold: Needed with `time`: who books later than this before the start needs approval.
    """

    type_: ConfirmationPolicyType
    block_unconfirmed_bookings_in_booker: bool
    notice_threshold: NoticeThreshold | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            type_=codec.take(fields, "type", codec.member(ConfirmationPolicyType)),
            block_unconfirmed_bookings_in_booker=codec.take(fields, "blockUnconfirmedBookingsInBooker", codec.boolean),
            notice_threshold=codec.take_optional(fields, "noticeThreshold", NoticeThreshold.from_dict),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "type": self.type_,
                "blockUnconfirmedBookingsInBooker": self.block_unconfirmed_bookings_in_booker,
                "noticeThreshold": self.notice_threshold,
            },
            self.additional_properties,
        )
