"""Union ``NewTeam``."""

from typing import TypeAlias

from calcom_api import codec
from calcom_api.models.pending_team import PendingTeam
from calcom_api.models.team import Team
from calcom_api.types import Undecoded

NewTeam: TypeAlias = PendingTeam | Team | Undecoded
"""A team that was just created, or one that waits for its payment."""

decode_new_team: codec.Decoder[NewTeam] = codec.by_key(
    {"message": PendingTeam.from_dict, "appIconLogo": Team.from_dict}
)
"""Reads it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
