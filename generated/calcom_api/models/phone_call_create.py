"""Model ``PhoneCallCreate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.models.phone_call_template import PhoneCallTemplate
from calcom_api.types import UNSET, Unset, masked

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class PhoneCallCreate(fields.Model):
    """A call by Cal.com's voice agent, and what it should say.

    Attributes:
        your_phone_number: The number that the call comes from, in international form without blanks.
        number_to_call: The number to call, in international form without blanks.
        cal_api_key: An API key, with which the agent looks for slots and books.
        enabled: Whether the agent is on.
        template_type: What the agent talks about, `CUSTOM_TEMPLATE` if left out.
        scheduler_name: Name of the person for whom the agent calls.
        guest_name: Name of the person who is called.
        guest_email: E-mail address of the person who is called.
        guest_company: Company of the person who is called.
        begin_message: What the agent says first.
        general_prompt: What the agent should do, in your words. For `CUSTOM_TEMPLATE` only.
    """

    your_phone_number: str
    number_to_call: str
    cal_api_key: str = attrs.field(repr=masked)
    enabled: bool | Unset = UNSET
    template_type: PhoneCallTemplate | Unset = UNSET
    scheduler_name: str | Unset = UNSET
    guest_name: str | Unset = UNSET
    guest_email: str | Unset = UNSET
    guest_company: str | Unset = UNSET
    begin_message: str | Unset = UNSET
    general_prompt: str | Unset = UNSET
    _names_in_json = (
        "yourPhoneNumber numberToCall calApiKey enabled templateType schedulerName guestName guestEmail guestCompany "
        "beginMessage generalPrompt"
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.your_phone_number = fields.text(src, "yourPhoneNumber")
        self.number_to_call = fields.text(src, "numberToCall")
        self.cal_api_key = fields.text(src, "calApiKey")
        self.enabled = fields.boolean(src, "enabled") if "enabled" in src else UNSET
        self.template_type = fields.member(src, "templateType", PhoneCallTemplate) if "templateType" in src else UNSET
        self.scheduler_name = fields.text(src, "schedulerName") if "schedulerName" in src else UNSET
        self.guest_name = fields.text(src, "guestName") if "guestName" in src else UNSET
        self.guest_email = fields.text(src, "guestEmail") if "guestEmail" in src else UNSET
        self.guest_company = fields.text(src, "guestCompany") if "guestCompany" in src else UNSET
        self.begin_message = fields.text(src, "beginMessage") if "beginMessage" in src else UNSET
        self.general_prompt = fields.text(src, "generalPrompt") if "generalPrompt" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "yourPhoneNumber": self.your_phone_number,
            "numberToCall": self.number_to_call,
            "calApiKey": self.cal_api_key,
        }
        if self.enabled is not UNSET:
            document["enabled"] = self.enabled
        if self.template_type is not UNSET:
            document["templateType"] = codec.encode(self.template_type)
        if self.scheduler_name is not UNSET:
            document["schedulerName"] = self.scheduler_name
        if self.guest_name is not UNSET:
            document["guestName"] = self.guest_name
        if self.guest_email is not UNSET:
            document["guestEmail"] = self.guest_email
        if self.guest_company is not UNSET:
            document["guestCompany"] = self.guest_company
        if self.begin_message is not UNSET:
            document["beginMessage"] = self.begin_message
        if self.general_prompt is not UNSET:
            document["generalPrompt"] = self.general_prompt
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
