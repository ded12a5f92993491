"""``cal.organizations.attributes.slugs.options``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from calcom_api.request import Sender
    from calcom_api.resources.organizations.attributes.slugs.options.assigned import (
        OrganizationsAttributesSlugsOptionsAssignedResource,
    )


class OrganizationsAttributesSlugsOptionsResource:
    """Options of an attribute that is known by its slug."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def assigned(self) -> OrganizationsAttributesSlugsOptionsAssignedResource:
        """The options that members have, of an attribute that is known by its slug, and who has them."""
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.organizations.attributes.slugs.options.assigned import (
            OrganizationsAttributesSlugsOptionsAssignedResource,
        )

        return OrganizationsAttributesSlugsOptionsAssignedResource(self._sender)
