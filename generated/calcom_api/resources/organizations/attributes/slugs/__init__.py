"""``cal.organizations.attributes.slugs``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from calcom_api.request import Sender
    from calcom_api.resources.organizations.attributes.slugs.options import OrganizationsAttributesSlugsOptionsResource


class OrganizationsAttributesSlugsResource:
    """Attributes by their slug instead of their id."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def options(self) -> OrganizationsAttributesSlugsOptionsResource:
        """Options of an attribute that is known by its slug."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.organizations.attributes.slugs.options import (
            OrganizationsAttributesSlugsOptionsResource,
        )

        return OrganizationsAttributesSlugsOptionsResource(self._sender)
