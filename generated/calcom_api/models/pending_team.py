"""Model ``PendingTeam``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, encoding, fields
from calcom_api.models.team import Team

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class PendingTeam(fields.Model):
    """A team that comes into being when it is paid for.

    Attributes:
        message: What to do, in a sentence for people.
        payment_link: Address of the page where the team is paid for.
        pending_team: The team as it will be. Its number stays.
    """

    message: str
    payment_link: str
    pending_team: Team
    _names_in_json = "message paymentLink pendingTeam"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.message = fields.text(src, "message")
        self.payment_link = fields.text(src, "paymentLink")
        self.pending_team = codec.take(src, "pendingTeam", Team.from_dict)
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "message": self.message,
            "paymentLink": self.payment_link,
            "pendingTeam": encoding.encode(self.pending_team),
        }
        if self._additional_properties:
            document.update(encoding.encode(self._additional_properties))
        return document
