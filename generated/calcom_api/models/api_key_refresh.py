"""Model ``ApiKeyRefresh``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class ApiKeyRefresh(fields.Model):
    """How long the new key lives: for a number of days or for ever, but not both (400).

    Attributes:
        api_key_days_valid: For how many days the new key lives.
        api_key_never_expires: Whether the new key lives for ever, instead.
    """

    api_key_days_valid: int | Unset = UNSET
    api_key_never_expires: bool | Unset = UNSET
    _names_in_json = "apiKeyDaysValid apiKeyNeverExpires"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.api_key_days_valid = fields.integer(src, "apiKeyDaysValid") if "apiKeyDaysValid" in src else UNSET
        self.api_key_never_expires = fields.boolean(src, "apiKeyNeverExpires") if "apiKeyNeverExpires" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {}
        if self.api_key_days_valid is not UNSET:
            document["apiKeyDaysValid"] = self.api_key_days_valid
        if self.api_key_never_expires is not UNSET:
            document["apiKeyNeverExpires"] = self.api_key_never_expires
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
