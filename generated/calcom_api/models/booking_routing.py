"""Model ``BookingRouting``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class BookingRouting(fields.Model):
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
    _names_in_json = "responseId teamMemberIds teamMemberEmail skipContactOwner crmAppSlug crmOwnerRecordType"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.response_id = fields.integer(src, "responseId")
        self.team_member_ids = fields.items(src, "teamMemberIds", codec.integer)
        self.team_member_email = fields.text(src, "teamMemberEmail") if "teamMemberEmail" in src else UNSET
        self.skip_contact_owner = fields.boolean(src, "skipContactOwner") if "skipContactOwner" in src else UNSET
        self.crm_app_slug = fields.text(src, "crmAppSlug") if "crmAppSlug" in src else UNSET
        self.crm_owner_record_type = fields.text(src, "crmOwnerRecordType") if "crmOwnerRecordType" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "responseId": self.response_id,
            "teamMemberIds": codec.encode(self.team_member_ids),
        }
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
