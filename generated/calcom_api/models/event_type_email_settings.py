"""Model ``EventTypeEmailSettings``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class EventTypeEmailSettings(fields.Model):
    """Which standard mails of an event type are not sent.

    Mails of workflows are sent all the same.

    Attributes:
        disable_emails_to_attendees: Whether those who book get none.
        disable_emails_to_hosts: Whether the hosts get none.
    """

    disable_emails_to_attendees: bool | Unset = UNSET
    disable_emails_to_hosts: bool | Unset = UNSET
    _names_in_json = "disableEmailsToAttendees disableEmailsToHosts"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.disable_emails_to_attendees = (
            fields.boolean(src, "disableEmailsToAttendees") if "disableEmailsToAttendees" in src else UNSET
        )
        self.disable_emails_to_hosts = (
            fields.boolean(src, "disableEmailsToHosts") if "disableEmailsToHosts" in src else UNSET
        )
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {}
        if self.disable_emails_to_attendees is not UNSET:
            document["disableEmailsToAttendees"] = self.disable_emails_to_attendees
        if self.disable_emails_to_hosts is not UNSET:
            document["disableEmailsToHosts"] = self.disable_emails_to_hosts
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
