"""Model ``PrivateLinkUpdate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class PrivateLinkUpdate(fields.Model):
    """The limits of a link from now on.

    A limit that is left out is removed.

    Attributes:
        expires_at: When it ends.
        max_usage_count: Bookings that it is good for.
    """

    expires_at: dt.datetime | Unset = UNSET
    max_usage_count: int | Unset = UNSET
    _names_in_json = "expiresAt maxUsageCount"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.expires_at = fields.date_time(src, "expiresAt") if "expiresAt" in src else UNSET
        self.max_usage_count = fields.integer(src, "maxUsageCount") if "maxUsageCount" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {}
        if self.expires_at is not UNSET:
            document["expiresAt"] = codec.encode(self.expires_at)
        if self.max_usage_count is not UNSET:
            document["maxUsageCount"] = self.max_usage_count
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
