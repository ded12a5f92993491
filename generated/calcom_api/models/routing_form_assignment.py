"""Model ``RoutingFormAssignment``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class RoutingFormAssignment:
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
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            team_member_ids=codec.take(fields, "teamMemberIds", codec.list_of(codec.integer)),
            response_id=codec.take_optional(fields, "responseId", codec.nullable(codec.integer)),
            queued_response_id=codec.take_optional(fields, "queuedResponseId", codec.nullable(codec.string)),
            team_member_email=codec.take_optional(fields, "teamMemberEmail", codec.string),
            skip_contact_owner=codec.take_optional(fields, "skipContactOwner", codec.boolean),
            crm_app_slug=codec.take_optional(fields, "crmAppSlug", codec.string),
            crm_owner_record_type=codec.take_optional(fields, "crmOwnerRecordType", codec.string),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "teamMemberIds": self.team_member_ids,
                "responseId": self.response_id,
                "queuedResponseId": self.queued_response_id,
                "teamMemberEmail": self.team_member_email,
                "skipContactOwner": self.skip_contact_owner,
                "crmAppSlug": self.crm_app_slug,
                "crmOwnerRecordType": self.crm_owner_record_type,
            },
            self.additional_properties,
        )
