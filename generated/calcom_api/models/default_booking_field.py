"""Model ``DefaultBookingField``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

import attrs

from calcom_api import codec, fields
from calcom_api.models.default_booking_field_slug import DefaultBookingFieldSlug
from calcom_api.models.default_booking_field_type import DefaultBookingFieldType
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class DefaultBookingField(fields.Model):
    """A question that event types have from the start, as answered.

    It can be sent back to keep it.

    Attributes:
        is_default: Always true here: that is how these are told apart.
        type_: How a default question is answered.
        slug: Which default question it is, and the key of its answer in bookings.
        required: Whether it must be answered. Absent for a name in two parts.
        label: The question as it is shown; absent for the standard one.
        placeholder: Grey text in the empty field.
        hidden: Whether it is kept off the booking page.
        disable_on_prefill: Whether an answer that the page's URL gives (`?slug=answer`) cannot be changed.
        first_name_label: For a name in two parts: label of the first.
        first_name_placeholder: For a name in two parts: placeholder of the first.
        last_name_label: For a name in two parts: label of the last.
        last_name_placeholder: For a name in two parts: placeholder of the last.
        last_name_required: For a name in two parts: whether the last is needed.
    """

    is_default: Literal[True] = True
    type_: DefaultBookingFieldType
    slug: DefaultBookingFieldSlug
    required: bool | Unset = UNSET
    label: str | Unset = UNSET
    placeholder: str | Unset = UNSET
    hidden: bool | Unset = UNSET
    disable_on_prefill: bool | Unset = UNSET
    first_name_label: str | Unset = UNSET
    first_name_placeholder: str | Unset = UNSET
    last_name_label: str | Unset = UNSET
    last_name_placeholder: str | Unset = UNSET
    last_name_required: bool | Unset = UNSET
    _names_in_json = (
        "isDefault type slug required label placeholder hidden disableOnPrefill firstNameLabel firstNamePlaceholder "
        "lastNameLabel lastNamePlaceholder lastNameRequired"
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.is_default = fields.constant(src, "isDefault", expected=True)
        self.type_ = fields.member(src, "type", DefaultBookingFieldType)
        self.slug = fields.member(src, "slug", DefaultBookingFieldSlug)
        self.required = fields.boolean(src, "required") if "required" in src else UNSET
        self.label = fields.text(src, "label") if "label" in src else UNSET
        self.placeholder = fields.text(src, "placeholder") if "placeholder" in src else UNSET
        self.hidden = fields.boolean(src, "hidden") if "hidden" in src else UNSET
        self.disable_on_prefill = fields.boolean(src, "disableOnPrefill") if "disableOnPrefill" in src else UNSET
        self.first_name_label = fields.text(src, "firstNameLabel") if "firstNameLabel" in src else UNSET
        self.first_name_placeholder = (
            fields.text(src, "firstNamePlaceholder") if "firstNamePlaceholder" in src else UNSET
        )
        self.last_name_label = fields.text(src, "lastNameLabel") if "lastNameLabel" in src else UNSET
        self.last_name_placeholder = fields.text(src, "lastNamePlaceholder") if "lastNamePlaceholder" in src else UNSET
        self.last_name_required = fields.boolean(src, "lastNameRequired") if "lastNameRequired" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "isDefault": codec.encode(self.is_default),
            "type": codec.encode(self.type_),
            "slug": codec.encode(self.slug),
        }
        if self.required is not UNSET:
            document["required"] = self.required
        if self.label is not UNSET:
            document["label"] = self.label
        if self.placeholder is not UNSET:
            document["placeholder"] = self.placeholder
        if self.hidden is not UNSET:
            document["hidden"] = self.hidden
        if self.disable_on_prefill is not UNSET:
            document["disableOnPrefill"] = self.disable_on_prefill
        if self.first_name_label is not UNSET:
            document["firstNameLabel"] = self.first_name_label
        if self.first_name_placeholder is not UNSET:
            document["firstNamePlaceholder"] = self.first_name_placeholder
        if self.last_name_label is not UNSET:
            document["lastNameLabel"] = self.last_name_label
        if self.last_name_placeholder is not UNSET:
            document["lastNamePlaceholder"] = self.last_name_placeholder
        if self.last_name_required is not UNSET:
            document["lastNameRequired"] = self.last_name_required
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
