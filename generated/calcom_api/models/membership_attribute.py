"""Union ``MembershipAttribute``."""

from typing import TypeAlias

from calcom_api import codec
from calcom_api.models.membership_multi_select_attribute import MembershipMultiSelectAttribute
from calcom_api.models.membership_number_attribute import MembershipNumberAttribute
from calcom_api.models.membership_single_select_attribute import MembershipSingleSelectAttribute
from calcom_api.models.membership_text_attribute import MembershipTextAttribute
from calcom_api.types import Undecoded

MembershipAttribute: TypeAlias = (
    MembershipMultiSelectAttribute
    | MembershipNumberAttribute
    | MembershipSingleSelectAttribute
    | MembershipTextAttribute
    | Undecoded
)
"""One thing that an organization notes about a member; `type_` tells the shape."""

decode_membership_attribute: codec.Decoder[MembershipAttribute] = codec.by_tag(
    "type",
    {
        "multiSelect": MembershipMultiSelectAttribute.from_dict,
        "number": MembershipNumberAttribute.from_dict,
        "singleSelect": MembershipSingleSelectAttribute.from_dict,
        "text": MembershipTextAttribute.from_dict,
    },
)
"""Reads it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
