"""Who the server takes the caller for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from calcom_api.operations.me import get as get_me
from calcom_client._errors import PermissionDeniedError
from calcom_client._rate_limits import read_rate_limits

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calcom_api import RateLimit
    from calcom_api.models import MyProfile
    from calcom_client import CalClient


@frozen
class Identity:
    """What the server says of the caller.

    Attributes:
        user: The user; of an OAuth client the one that it acts as. None if the credentials are good, but may not read
            a profile.
        rate_limits: What is left of the rate limits, by name.
    """

    user: MyProfile | None
    rate_limits: Mapping[str, RateLimit] = field(factory=dict)


async def ask_identity(cal: CalClient) -> Identity:
    """Ask the server who the caller is.

    Raises:
        CalError: The credentials are not good, or the server cannot be asked.
    """
    try:
        answer = await cal.send(get_me.request())
    except PermissionDeniedError as refusal:
        # Access tokens and OAuth clients need a permission for it, which says nothing against the rest.
        return Identity(None, read_rate_limits(refusal.response.headers))
    return Identity(answer.data, answer.rate_limits)
