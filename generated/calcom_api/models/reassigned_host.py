"""Model ``ReassignedHost``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class ReassignedHost(fields.Model):
    """Who hosts a booking now.

    Attributes:
        id: Number of the user; 0 if there is none.
        name: The name; `unknown` if there is none.
        email: The e-mail address; `unknown` if there is none.
        display_email: The e-mail address without the part that a managed user's has.
    """

    id: int
    name: str | None
    email: str
    display_email: str | Unset = UNSET
    _names_in_json = "id name email displayEmail"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.id = fields.integer(src, "id")
        self.name = fields.text_or_null(src, "name")
        self.email = fields.text(src, "email")
        self.display_email = fields.text(src, "displayEmail") if "displayEmail" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "id": self.id,
            "name": self.name,
            "email": self.email,
        }
        if self.display_email is not UNSET:
            document["displayEmail"] = self.display_email
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
