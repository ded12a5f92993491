"""Model ``SelectedCalendarCreate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class SelectedCalendarCreate:
    """A calendar to look for conflicts in, as `calendars.list` names it.

    Attributes:
        integration: The calendar service, such as `google_calendar`: the `type_` of the connected calendar's app.
        external_id: What the service calls the calendar.
        credential_id: Number of the connection through which Cal.com reaches it. It must be yours.
        delegation_credential_id: Id of the delegation credential that opens the calendar, where the list shows one.
    """

    integration: str
    external_id: str
    credential_id: int
    delegation_credential_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            integration=codec.take(fields, "integration", codec.string),
            external_id=codec.take(fields, "externalId", codec.string),
            credential_id=codec.take(fields, "credentialId", codec.integer),
            delegation_credential_id=codec.take_optional(fields, "delegationCredentialId", codec.string),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "integration": self.integration,
                "externalId": self.external_id,
                "credentialId": self.credential_id,
                "delegationCredentialId": self.delegation_credential_id,
            },
            self.additional_properties,
        )
