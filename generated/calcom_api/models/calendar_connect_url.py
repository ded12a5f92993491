"""Model ``CalendarConnectUrl``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.types import masked

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class CalendarConnectUrl:
    """Where a person grants Cal.com access to a calendar.

    Attributes:
        auth_url: The page of the service to open in a browser. Handle it as a secret: the credential that you called
            with is part of it.
    """

    auth_url: str = attrs.field(repr=masked)
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            auth_url=codec.take(fields, "authUrl", codec.string),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "authUrl": self.auth_url,
            },
            self.additional_properties,
        )
