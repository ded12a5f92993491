"""Model ``ConfirmationPolicy``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, encoding, fields
from calcom_api.models.confirmation_policy_type import ConfirmationPolicyType
from calcom_api.models.notice_threshold import NoticeThreshold
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class ConfirmationPolicy(fields.Model):
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
    _names_in_json = "type blockUnconfirmedBookingsInBooker noticeThreshold"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.type_ = fields.member(src, "type", ConfirmationPolicyType)
        self.block_unconfirmed_bookings_in_booker = fields.boolean(src, "blockUnconfirmedBookingsInBooker")
        self.notice_threshold = (
            codec.take(src, "noticeThreshold", NoticeThreshold.from_dict) if "noticeThreshold" in src else UNSET
        )
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "type": encoding.encode(self.type_),
            "blockUnconfirmedBookingsInBooker": self.block_unconfirmed_bookings_in_booker,
        }
        if self.notice_threshold is not UNSET:
            document["noticeThreshold"] = encoding.encode(self.notice_threshold)
        if self._additional_properties:
            document.update(encoding.encode(self._additional_properties))
        return document
