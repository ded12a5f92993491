"""Model ``DestinationCalendar``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, encoding, fields
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

_decode_id = codec.by_kind(number=codec.integer, text=codec.string)


@attrs.define(kw_only=True, eq=False, repr=False)
class DestinationCalendar(fields.Model):
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
    _names_in_json = (
        "id integration externalId primaryEmail userId eventTypeId credentialId delegationCredentialId "
        "domainWideDelegationCredentialId customCalendarReminder createdAt updatedAt name primary readOnly email "
        "integrationName integrationTitle isSelected"
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.id = codec.take(src, "id", _decode_id) if "id" in src else UNSET
        self.integration = fields.text(src, "integration") if "integration" in src else UNSET
        self.external_id = fields.unique_text(src, "externalId") if "externalId" in src else UNSET
        self.primary_email = fields.text_or_null(src, "primaryEmail") if "primaryEmail" in src else UNSET
        self.user_id = fields.integer_or_null(src, "userId") if "userId" in src else UNSET
        self.event_type_id = fields.integer_or_null(src, "eventTypeId") if "eventTypeId" in src else UNSET
        self.credential_id = fields.integer_or_null(src, "credentialId") if "credentialId" in src else UNSET
        self.delegation_credential_id = (
            fields.unique_text_or_null(src, "delegationCredentialId") if "delegationCredentialId" in src else UNSET
        )
        self.domain_wide_delegation_credential_id = (
            fields.unique_text_or_null(src, "domainWideDelegationCredentialId")
            if "domainWideDelegationCredentialId" in src
            else UNSET
        )
        self.custom_calendar_reminder = (
            fields.integer_or_null(src, "customCalendarReminder") if "customCalendarReminder" in src else UNSET
        )
        self.created_at = fields.date_time_or_null(src, "createdAt") if "createdAt" in src else UNSET
        self.updated_at = fields.date_time_or_null(src, "updatedAt") if "updatedAt" in src else UNSET
        self.name = fields.text_or_null(src, "name") if "name" in src else UNSET
        self.primary = fields.take_or_null(src, "primary", codec.boolean) if "primary" in src else UNSET
        self.read_only = fields.boolean(src, "readOnly") if "readOnly" in src else UNSET
        self.email = fields.text_or_null(src, "email") if "email" in src else UNSET
        self.integration_name = fields.text(src, "integrationName") if "integrationName" in src else UNSET
        self.integration_title = fields.text(src, "integrationTitle") if "integrationTitle" in src else UNSET
        self.is_selected = fields.boolean(src, "isSelected") if "isSelected" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {}
        if self.id is not UNSET:
            document["id"] = encoding.encode(self.id)
        if self.integration is not UNSET:
            document["integration"] = self.integration
        if self.external_id is not UNSET:
            document["externalId"] = self.external_id
        if self.primary_email is not UNSET:
            document["primaryEmail"] = self.primary_email
        if self.user_id is not UNSET:
            document["userId"] = self.user_id
        if self.event_type_id is not UNSET:
            document["eventTypeId"] = self.event_type_id
        if self.credential_id is not UNSET:
            document["credentialId"] = self.credential_id
        if self.delegation_credential_id is not UNSET:
            document["delegationCredentialId"] = self.delegation_credential_id
        if self.domain_wide_delegation_credential_id is not UNSET:
            document["domainWideDelegationCredentialId"] = self.domain_wide_delegation_credential_id
        if self.custom_calendar_reminder is not UNSET:
            document["customCalendarReminder"] = self.custom_calendar_reminder
        if self.created_at is not UNSET:
            document["createdAt"] = encoding.encode(self.created_at)
        if self.updated_at is not UNSET:
            document["updatedAt"] = encoding.encode(self.updated_at)
        if self.name is not UNSET:
            document["name"] = self.name
        if self.primary is not UNSET:
            document["primary"] = encoding.encode(self.primary)
        if self.read_only is not UNSET:
            document["readOnly"] = self.read_only
        if self.email is not UNSET:
            document["email"] = self.email
        if self.integration_name is not UNSET:
            document["integrationName"] = self.integration_name
        if self.integration_title is not UNSET:
            document["integrationTitle"] = self.integration_title
        if self.is_selected is not UNSET:
            document["isSelected"] = self.is_selected
        if self._additional_properties:
            document.update(encoding.encode(self._additional_properties))
        return document
