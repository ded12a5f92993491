"""``cal.verified_resources``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from calcom_api.request import Sender
    from calcom_api.resources.verified_resources.emails import VerifiedResourcesEmailsResource
    from calcom_api.resources.verified_resources.phones import VerifiedResourcesPhonesResource


class VerifiedResourcesResource:
    """E-mail addresses and phone numbers that have proved to be the caller's."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def emails(self) -> VerifiedResourcesEmailsResource:
        """E-mail addresses that the caller has verified."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.verified_resources.emails import VerifiedResourcesEmailsResource

        return VerifiedResourcesEmailsResource(self._sender)

    @cached_property
    def phones(self) -> VerifiedResourcesPhonesResource:
        """Phone numbers that the caller has verified."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.verified_resources.phones import VerifiedResourcesPhonesResource

        return VerifiedResourcesPhonesResource(self._sender)
