"""Model ``DestinationCalendar``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class DestinationCalendar:
    """The calendar that bookings are written to.

    Without `id`, there is none; `name` and what follows it in the list of fields come from the service, and are absent
    when that did not show the calendar.

    Attributes:
        id: Number of this choice.
        integration: The service, such as `google_calendar`; empty where the server did not know it.
        external_id: What the service calls the calendar.
        primary_email: The account's main e-mail address.
        user_id: Number of the user who chose it.
        event_type_id: Number of the event type that it was chosen for; null here, where it is for all.
        credential_id: Number of the connection that it is reached through.
        delegation_credential_id: Id of the delegation credential that it is reached through.
        domain_wide_delegation_credential_id: An older form of the same.
        custom_calendar_reminder: Minutes before a booking at which the calendar reminds.
        created_at: When it was chosen.
        updated_at: When the choice last changed.
        name: What its owner calls it.
        primary: True for the account's main calendar.
        read_only: Whether no bookings can be written to it.
        email: The account that it belongs to.
        integration_name: The service of an ICS feed.
        integration_title: Name of the service for people.
        is_selected: Whether Cal.com looks for conflicts in it.
    """

    id: int | str | Unset = UNSET
    integration: str | Unset = UNSET
    external_id: str | Unset = UNSET
    primary_email: str | Unset | None = UNSET
    user_id: int | Unset | None = UNSET
    event_type_id: int | Unset | None = UNSET
    credential_id: int | Unset | None = UNSET
    delegation_credential_id: str | Unset | None = UNSET
    domain_wide_delegation_credential_id: str | Unset | None = UNSET
    custom_calendar_reminder: int | Unset | None = UNSET
    created_at: dt.datetime | Unset | None = UNSET
    updated_at: dt.datetime | Unset | None = UNSET
    name: str | Unset | None = UNSET
    primary: bool | Unset | None = UNSET
    read_only: bool | Unset = UNSET
    email: str | Unset | None = UNSET
    integration_name: str | Unset = UNSET
    integration_title: str | Unset = UNSET
    is_selected: bool | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            id=codec.take_optional(fields, "id", codec.by_kind(number=codec.integer, text=codec.string)),
            integration=codec.take_optional(fields, "integration", codec.string),
            external_id=codec.take_optional(fields, "externalId", codec.string),
            primary_email=codec.take_optional(fields, "primaryEmail", codec.nullable(codec.string)),
            user_id=codec.take_optional(fields, "userId", codec.nullable(codec.integer)),
            event_type_id=codec.take_optional(fields, "eventTypeId", codec.nullable(codec.integer)),
            credential_id=codec.take_optional(fields, "credentialId", codec.nullable(codec.integer)),
            delegation_credential_id=codec.take_optional(
                fields, "delegationCredentialId", codec.nullable(codec.string)
            ),
            domain_wide_delegation_credential_id=codec.take_optional(
                fields, "domainWideDelegationCredentialId", codec.nullable(codec.string)
            ),
            custom_calendar_reminder=codec.take_optional(
                fields, "customCalendarReminder", codec.nullable(codec.integer)
            ),
            created_at=codec.take_optional(fields, "createdAt", codec.nullable(codec.date_time)),
            updated_at=codec.take_optional(fields, "updatedAt", codec.nullable(codec.date_time)),
            name=codec.take_optional(fields, "name", codec.nullable(codec.string)),
            primary=codec.take_optional(fields, "primary", codec.nullable(codec.boolean)),
            read_only=codec.take_optional(fields, "readOnly", codec.boolean),
            email=codec.take_optional(fields, "email", codec.nullable(codec.string)),
            integration_name=codec.take_optional(fields, "integrationName", codec.string),
            integration_title=codec.take_optional(fields, "integrationTitle", codec.string),
            is_selected=codec.take_optional(fields, "isSelected", codec.boolean),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "id": self.id,
                "integration": self.integration,
                "externalId": self.external_id,
                "primaryEmail": self.primary_email,
                "userId": self.user_id,
                "eventTypeId": self.event_type_id,
                "credentialId": self.credential_id,
                "delegationCredentialId": self.delegation_credential_id,
                "domainWideDelegationCredentialId": self.domain_wide_delegation_credential_id,
                "customCalendarReminder": self.custom_calendar_reminder,
                "createdAt": self.created_at,
                "updatedAt": self.updated_at,
                "name": self.name,
                "primary": self.primary,
                "readOnly": self.read_only,
                "email": self.email,
                "integrationName": self.integration_name,
                "integrationTitle": self.integration_title,
                "isSelected": self.is_selected,
            },
            self.additional_properties,
        )
