"""Model ``PendingTeam``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.models.team import Team

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class PendingTeam:
    """A team that comes into being when it is paid for.

    Attributes:
        message: What to do, in a sentence for people.
        payment_link: Address of the page where the team is paid for.
        pending_team: The team as it will be. Its number stays.
    """

    message: str
    payment_link: str
    pending_team: Team
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            message=codec.take(fields, "message", codec.string),
            payment_link=codec.take(fields, "paymentLink", codec.string),
            pending_team=codec.take(fields, "pendingTeam", Team.from_dict),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "message": self.message,
                "paymentLink": self.payment_link,
                "pendingTeam": self.pending_team,
            },
            self.additional_properties,
        )
