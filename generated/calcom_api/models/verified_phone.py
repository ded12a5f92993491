"""Model ``VerifiedPhone``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class VerifiedPhone:
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
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            id=codec.take(fields, "id", codec.integer),
            phone_number=codec.take(fields, "phoneNumber", codec.string),
            user_id=codec.take_optional(fields, "userId", codec.nullable(codec.integer)),
            team_id=codec.take_optional(fields, "teamId", codec.nullable(codec.integer)),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "id": self.id,
                "phoneNumber": self.phone_number,
                "userId": self.user_id,
                "teamId": self.team_id,
            },
            self.additional_properties,
        )
