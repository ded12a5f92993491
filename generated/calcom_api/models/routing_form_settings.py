"""Model ``RoutingFormSettings``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class RoutingFormSettings(fields.Model):
    """Who is told of responses.

    Attributes:
        email_owner_on_submission: Whether the owner of a user's form gets an e-mail.
        send_updates_to: Numbers of the members who get an e-mail from a team's form.
        send_to_all: Whether all members of the team get an e-mail.
    """

    email_owner_on_submission: bool | Unset = UNSET
    send_updates_to: list[int] | Unset = UNSET
    send_to_all: bool | Unset = UNSET
    _names_in_json = "emailOwnerOnSubmission sendUpdatesTo sendToAll"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.email_owner_on_submission = (
            fields.boolean(src, "emailOwnerOnSubmission") if "emailOwnerOnSubmission" in src else UNSET
        )
        self.send_updates_to = fields.items(src, "sendUpdatesTo", codec.integer) if "sendUpdatesTo" in src else UNSET
        self.send_to_all = fields.boolean(src, "sendToAll") if "sendToAll" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {}
        if self.email_owner_on_submission is not UNSET:
            document["emailOwnerOnSubmission"] = self.email_owner_on_submission
        if self.send_updates_to is not UNSET:
            document["sendUpdatesTo"] = codec.encode(self.send_updates_to)
        if self.send_to_all is not UNSET:
            document["sendToAll"] = self.send_to_all
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
