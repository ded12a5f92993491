"""Model ``TeamInvite``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.types import masked

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class TeamInvite:
    """A link with which anyone who has it can join a team, for seven days.

    Attributes:
        token: What lets its bearer in; part of the link.
        invite_link: The link to hand out. It leads to the signup page for a team of an organization, for others to the
            page of teams in Cal.com's app.
    """

    token: str = attrs.field(repr=masked)
    invite_link: str = attrs.field(repr=masked)
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            token=codec.take(fields, "token", codec.string),
            invite_link=codec.take(fields, "inviteLink", codec.string),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "token": self.token,
                "inviteLink": self.invite_link,
            },
            self.additional_properties,
        )
