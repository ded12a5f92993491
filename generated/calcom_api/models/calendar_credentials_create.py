"""Model ``CalendarCredentialsCreate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.types import masked

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class CalendarCredentialsCreate:
    """The name and password of an Apple account.

    Attributes:
        username: The e-mail address of the Apple account.
        password: An app-specific password, made at appleid.apple.com: Apple does not take the account's own one here.
    """

    username: str
    password: str = attrs.field(repr=masked)
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            username=codec.take(fields, "username", codec.string),
            password=codec.take(fields, "password", codec.string),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "username": self.username,
                "password": self.password,
            },
            self.additional_properties,
        )
