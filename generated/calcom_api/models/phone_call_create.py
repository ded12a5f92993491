"""Model ``PhoneCallCreate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.models.phone_call_template import PhoneCallTemplate
from calcom_api.types import UNSET, Unset, masked

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class PhoneCallCreate:
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
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            your_phone_number=codec.take(fields, "yourPhoneNumber", codec.string),
            number_to_call=codec.take(fields, "numberToCall", codec.string),
            cal_api_key=codec.take(fields, "calApiKey", codec.string),
            enabled=codec.take_optional(fields, "enabled", codec.boolean),
            template_type=codec.take_optional(fields, "templateType", codec.member(PhoneCallTemplate)),
            scheduler_name=codec.take_optional(fields, "schedulerName", codec.string),
            guest_name=codec.take_optional(fields, "guestName", codec.string),
            guest_email=codec.take_optional(fields, "guestEmail", codec.string),
            guest_company=codec.take_optional(fields, "guestCompany", codec.string),
            begin_message=codec.take_optional(fields, "beginMessage", codec.string),
            general_prompt=codec.take_optional(fields, "generalPrompt", codec.string),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "yourPhoneNumber": self.your_phone_number,
                "numberToCall": self.number_to_call,
                "calApiKey": self.cal_api_key,
                "enabled": self.enabled,
                "templateType": self.template_type,
                "schedulerName": self.scheduler_name,
                "guestName": self.guest_name,
                "guestEmail": self.guest_email,
                "guestCompany": self.guest_company,
                "beginMessage": self.begin_message,
                "generalPrompt": self.general_prompt,
            },
            self.additional_properties,
        )
