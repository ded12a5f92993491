"""Model ``EventTypeEmailSettings``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class EventTypeEmailSettings:
    """Which standard mails of an event type are not sent.

    Mails of workflows are sent all the same.

    Attributes:
        disable_emails_to_attendees: Whether those who book get none.
        disable_emails_to_hosts: Whether the hosts get none.
    """

    disable_emails_to_attendees: bool | Unset = UNSET
    disable_emails_to_hosts: bool | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            disable_emails_to_attendees=codec.take_optional(fields, "disableEmailsToAttendees", codec.boolean),
            disable_emails_to_hosts=codec.take_optional(fields, "disableEmailsToHosts", codec.boolean),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "disableEmailsToAttendees": self.disable_emails_to_attendees,
                "disableEmailsToHosts": self.disable_emails_to_hosts,
            },
            self.additional_properties,
        )
