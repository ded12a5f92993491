"""Model ``RoutingFormAssignment``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class RoutingFormAssignment(fields.Model):
    """Whom a response was assigned to.

    Its fields go into the `routing` of a booking, all but `queued_response_id`: that asks for a `response_id`, which a
    queued response does not have, and refuses the other (400).

    Attributes:
        team_member_ids: Numbers of the users who can be booked; empty if the route does not choose among the hosts.
        response_id: Number of the response; not if it was queued.
        queued_response_id: Id of the queued response; only if it was queued.
        team_member_email: E-mail address of the member who owns the contact in the CRM.
        skip_contact_owner: Whether to leave aside who owns the contact in the CRM.
        crm_app_slug: The CRM that knows the contact, such as `salesforce`.
        crm_owner_record_type: The kind of the CRM's record that names the owner.
    """

    team_member_ids: list[int]
    response_id: int | Unset | None = UNSET
    queued_response_id: str | Unset | None = UNSET
    team_member_email: str | Unset = UNSET
    skip_contact_owner: bool | Unset = UNSET
    crm_app_slug: str | Unset = UNSET
    crm_owner_record_type: str | Unset = UNSET
    _names_in_json = (
        "teamMemberIds responseId queuedResponseId teamMemberEmail skipContactOwner crmAppSlug crmOwnerRecordType"
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.team_member_ids = fields.items(src, "teamMemberIds", codec.integer)
        self.response_id = fields.integer_or_null(src, "responseId") if "responseId" in src else UNSET
        self.queued_response_id = (
            fields.unique_text_or_null(src, "queuedResponseId") if "queuedResponseId" in src else UNSET
        )
        self.team_member_email = fields.text(src, "teamMemberEmail") if "teamMemberEmail" in src else UNSET
        self.skip_contact_owner = fields.boolean(src, "skipContactOwner") if "skipContactOwner" in src else UNSET
        self.crm_app_slug = fields.text(src, "crmAppSlug") if "crmAppSlug" in src else UNSET
        self.crm_owner_record_type = fields.text(src, "crmOwnerRecordType") if "crmOwnerRecordType" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "teamMemberIds": codec.encode(self.team_member_ids),
        }
        if self.response_id is not UNSET:
            document["responseId"] = self.response_id
        if self.queued_response_id is not UNSET:
            document["queuedResponseId"] = self.queued_response_id
        if self.team_member_email is not UNSET:
            document["teamMemberEmail"] = self.team_member_email
        if self.skip_contact_owner is not UNSET:
            document["skipContactOwner"] = self.skip_contact_owner
        if self.crm_app_slug is not UNSET:
            document["crmAppSlug"] = self.crm_app_slug
        if self.crm_owner_record_type is not UNSET:
            document["crmOwnerRecordType"] = self.crm_owner_record_type
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
