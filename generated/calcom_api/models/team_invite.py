"""Model ``TeamInvite``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.types import masked

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class TeamInvite(fields.Model):
    """A link with which anyone who has it can join a team, for seven days.

    Attributes:
        token: What lets its bearer in; part of the link.
        invite_link: The link to hand out. It leads to the signup page for a team of an organization, for others to the
            page of teams in Cal.com's app.
    """

    token: str = attrs.field(repr=masked)
    invite_link: str = attrs.field(repr=masked)
    _names_in_json = "token inviteLink"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.token = fields.text(src, "token")
        self.invite_link = fields.text(src, "inviteLink")
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "token": self.token,
            "inviteLink": self.invite_link,
        }
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
