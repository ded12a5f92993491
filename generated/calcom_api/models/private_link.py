"""Union ``PrivateLink``."""

from typing import TypeAlias

from calcom_api import codec
from calcom_api.models.time_limited_private_link import TimeLimitedPrivateLink
from calcom_api.models.usage_limited_private_link import UsageLimitedPrivateLink
from calcom_api.types import Undecoded

PrivateLink: TypeAlias = TimeLimitedPrivateLink | UsageLimitedPrivateLink | Undecoded
"""A secret address of an event type, limited in time or in uses.

Its fields tell by which.
"""

decode_private_link: codec.Decoder[PrivateLink] = codec.by_key(
    {"expiresAt": TimeLimitedPrivateLink.from_dict, "maxUsageCount": UsageLimitedPrivateLink.from_dict}
)
"""Reads it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
