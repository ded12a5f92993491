"""Model ``EmailBookingField``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

import attrs

from calcom_api import codec, fields
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class EmailBookingField(fields.Model):
    """Changes the default question for the e-mail address.

    It can be hidden and optional only in an organization's team event types, and only with a visible, required field
    `attendeePhoneNumber` of type `phone` (else 400).

    Attributes:
        type_: Always `email`.
        label: The question as it is shown; absent for the standard one.
        placeholder: Grey text in the empty field.
        required: Whether it must be answered.
        hidden: Whether it is kept off the booking page.
        disable_on_prefill: Whether an answer that the page's URL gives (`?slug=answer`) cannot be changed.
    """

    type_: Literal["email"] = "email"
    label: str | Unset = UNSET
    placeholder: str | Unset = UNSET
    required: bool | Unset = UNSET
    hidden: bool | Unset = UNSET
    disable_on_prefill: bool | Unset = UNSET
    _names_in_json = "type label placeholder required hidden disableOnPrefill"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.type_ = fields.constant(src, "type", "email")
        self.label = fields.text(src, "label") if "label" in src else UNSET
        self.placeholder = fields.text(src, "placeholder") if "placeholder" in src else UNSET
        self.required = fields.boolean(src, "required") if "required" in src else UNSET
        self.hidden = fields.boolean(src, "hidden") if "hidden" in src else UNSET
        self.disable_on_prefill = fields.boolean(src, "disableOnPrefill") if "disableOnPrefill" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "type": codec.encode(self.type_),
        }
        if self.label is not UNSET:
            document["label"] = self.label
        if self.placeholder is not UNSET:
            document["placeholder"] = self.placeholder
        if self.required is not UNSET:
            document["required"] = self.required
        if self.hidden is not UNSET:
            document["hidden"] = self.hidden
        if self.disable_on_prefill is not UNSET:
            document["disableOnPrefill"] = self.disable_on_prefill
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
