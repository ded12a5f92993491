"""Model ``BookingRouting``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class BookingRouting:
    """How a routing form led to a booking, as the form answered it.

    Attributes:
        response_id: Number of the response.
        team_member_ids: The users that the form chose to host.
        team_member_email: E-mail address of the member who takes care of the booker.
        skip_contact_owner: Whether the CRM's own choice of a host is passed over.
        crm_app_slug: The CRM, by the slug of its app.
        crm_owner_record_type: Kind of the CRM's record that the choice comes from.
    """

    response_id: int
    team_member_ids: list[int]
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
            response_id=codec.take(fields, "responseId", codec.integer),
            team_member_ids=codec.take(fields, "teamMemberIds", codec.list_of(codec.integer)),
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
                "responseId": self.response_id,
                "teamMemberIds": self.team_member_ids,
                "teamMemberEmail": self.team_member_email,
                "skipContactOwner": self.skip_contact_owner,
                "crmAppSlug": self.crm_app_slug,
                "crmOwnerRecordType": self.crm_owner_record_type,
            },
            self.additional_properties,
        )
