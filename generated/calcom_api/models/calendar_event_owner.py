"""Model ``CalendarEventOwner``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class CalendarEventOwner(fields.Model):
    """The account whose calendar an event stands in.

    Attributes:
        email: Its e-mail address.
        name: Its name. Today's server sends `display_name` instead.
        display_name: Its name, as Google shows it.
        self_: Whether it is the account that Cal.com reads the calendar with.
    """

    email: str
    name: str | Unset | None = UNSET
    display_name: str | Unset = UNSET
    self_: bool | Unset = UNSET
    _names_in_json = "email name displayName self"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.email = fields.text(src, "email")
        self.name = fields.text_or_null(src, "name") if "name" in src else UNSET
        self.display_name = fields.text(src, "displayName") if "displayName" in src else UNSET
        self.self_ = fields.boolean(src, "self") if "self" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "email": self.email,
        }
        if self.name is not UNSET:
            document["name"] = self.name
        if self.display_name is not UNSET:
            document["displayName"] = self.display_name
        if self.self_ is not UNSET:
            document["self"] = self.self_
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
