"""Model ``RoutingFormSettings``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class RoutingFormSettings:
    """Who is told of responses.

    Attributes:
        email_owner_on_submission: Whether the owner of a user's form gets an e-mail.
        send_updates_to: Numbers of the members who get an e-mail from a team's form.
        send_to_all: Whether all members of the team get an e-mail.
    """

    email_owner_on_submission: bool | Unset = UNSET
    send_updates_to: list[int] | Unset = UNSET
    send_to_all: bool | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            email_owner_on_submission=codec.take_optional(fields, "emailOwnerOnSubmission", codec.boolean),
            send_updates_to=codec.take_optional(fields, "sendUpdatesTo", codec.list_of(codec.integer)),
            send_to_all=codec.take_optional(fields, "sendToAll", codec.boolean),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "emailOwnerOnSubmission": self.email_owner_on_submission,
                "sendUpdatesTo": self.send_updates_to,
                "sendToAll": self.send_to_all,
            },
            self.additional_properties,
        )
