"""Model ``ApiKeyRefresh``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class ApiKeyRefresh:
    """How long the new key lives: for a number of days or for ever, but not both (400).

    Attributes:
        api_key_days_valid: For how many days the new key lives.
        api_key_never_expires: Whether the new key lives for ever, instead.
    """

    api_key_days_valid: int | Unset = UNSET
    api_key_never_expires: bool | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            api_key_days_valid=codec.take_optional(fields, "apiKeyDaysValid", codec.integer),
            api_key_never_expires=codec.take_optional(fields, "apiKeyNeverExpires", codec.boolean),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "apiKeyDaysValid": self.api_key_days_valid,
                "apiKeyNeverExpires": self.api_key_never_expires,
            },
            self.additional_properties,
        )
