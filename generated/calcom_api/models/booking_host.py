"""Model ``BookingHost``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

import attrs

from calcom_api import codec, encoding, fields
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

_decode_id = codec.by_kind(number=codec.integer, text=codec.constant("unknown"))


@attrs.define(kw_only=True, eq=False, repr=False)
class BookingHost(fields.Model):
    """Who hosts a booking.

    Attributes:
        id: Number of the user; `unknown` if there is none, or not yet.
        name: The name.
        email: The e-mail address; `unknown` if there is no user.
        username: The user name; `unknown` if there is none.
        display_email: The e-mail address without the part that a managed user's has.
        time_zone: Time zone, by IANA name; absent if there is no user.
    """

    id: int | Literal["unknown"]
    name: str | None
    email: str
    username: str
    display_email: str | Unset = UNSET
    time_zone: str | Unset = UNSET
    _names_in_json = "id name email username displayEmail timeZone"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.id = codec.take(src, "id", _decode_id)
        self.name = fields.text_or_null(src, "name")
        self.email = fields.text(src, "email")
        self.username = fields.text(src, "username")
        self.display_email = fields.text(src, "displayEmail") if "displayEmail" in src else UNSET
        self.time_zone = fields.text(src, "timeZone") if "timeZone" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "id": encoding.encode(self.id),
            "name": self.name,
            "email": self.email,
            "username": self.username,
        }
        if self.display_email is not UNSET:
            document["displayEmail"] = self.display_email
        if self.time_zone is not UNSET:
            document["timeZone"] = self.time_zone
        if self._additional_properties:
            document.update(encoding.encode(self._additional_properties))
        return document
