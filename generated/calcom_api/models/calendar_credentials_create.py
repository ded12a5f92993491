"""Model ``CalendarCredentialsCreate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.types import masked

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class CalendarCredentialsCreate(fields.Model):
    """The name and password of an Apple account.

    Attributes:
        username: The e-mail address of the Apple account.
        password: An app-specific password, made at appleid.apple.com: Apple does not take the account's own one here.
    """

    username: str
    password: str = attrs.field(repr=masked)
    _names_in_json = "username password"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.username = fields.text(src, "username")
        self.password = fields.text(src, "password")
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "username": self.username,
            "password": self.password,
        }
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
