"""Model ``DestinationCalendarReplace``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.models.destination_calendar_integration import DestinationCalendarIntegration
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class DestinationCalendarReplace:
    """The calendar to write bookings to, as `calendars.list` names it.

    Attributes:
        integration: The `integration` of the calendar.
        external_id: The `external_id` of the calendar.
        delegation_credential_id: The `delegation_credential_id` of the calendar, where it has one: it is then reached
            through the organization's delegation credential.
    """

    integration: DestinationCalendarIntegration
    external_id: str
    delegation_credential_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            integration=codec.take(fields, "integration", codec.member(DestinationCalendarIntegration)),
            external_id=codec.take(fields, "externalId", codec.string),
            delegation_credential_id=codec.take_optional(fields, "delegationCredentialId", codec.string),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "integration": self.integration,
                "externalId": self.external_id,
                "delegationCredentialId": self.delegation_credential_id,
            },
            self.additional_properties,
        )
