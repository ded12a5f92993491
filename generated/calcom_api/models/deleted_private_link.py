"""Model ``DeletedPrivateLink``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class DeletedPrivateLink(fields.Model):
    """Which private link was deleted.

    Attributes:
        link_id: Id of the link, the secret part of its address.
        message: A fixed sentence.
    """

    link_id: str
    message: str | Unset = UNSET
    _names_in_json = "linkId message"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.link_id = fields.unique_text(src, "linkId")
        self.message = fields.text(src, "message") if "message" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "linkId": self.link_id,
        }
        if self.message is not UNSET:
            document["message"] = self.message
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
