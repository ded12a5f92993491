"""Model ``VerifiedPhone``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class VerifiedPhone(fields.Model):
    """A phone number that workflows may send to.

    Attributes:
        id: Number of the verified phone, by which workflows name it.
        phone_number: The phone number in international form, such as `+12025550100`.
        user_id: Number of the user who verified it.
        team_id: Number of the team that it was verified for; null if for the user alone.
    """

    id: int
    phone_number: str
    user_id: int | Unset | None = UNSET
    team_id: int | Unset | None = UNSET
    _names_in_json = "id phoneNumber userId teamId"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.id = fields.integer(src, "id")
        self.phone_number = fields.text(src, "phoneNumber")
        self.user_id = fields.integer_or_null(src, "userId") if "userId" in src else UNSET
        self.team_id = fields.integer_or_null(src, "teamId") if "teamId" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "id": self.id,
            "phoneNumber": self.phone_number,
        }
        if self.user_id is not UNSET:
            document["userId"] = self.user_id
        if self.team_id is not UNSET:
            document["teamId"] = self.team_id
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
