"""The root of the resource tree."""

from __future__ import annotations

from abc import ABC, abstractmethod
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from calcom_api.request import Request, Response
    from calcom_api.resources.organizations import OrganizationsResource

T = TypeVar("T")


class ResourceTree(ABC):
    """Everything that the API has, as attributes."""

    @abstractmethod
    async def send(self, request: Request[T]) -> Response[T]:
        """Send ``request`` and give its answer."""

    @cached_property
    def organizations(self) -> OrganizationsResource:
        """What belongs to an organization.

        One that is not a platform customer's needs access to Cal.com's admin API for nearly all of it (else 403). Where
        an operation names the permission of a role besides admins, that counts only in organizations for which Cal.com
        has switched roles on, and on newer servers.
        """
        # Loaded when first used: most programs use few of the resources.
        from calcom_api.resources.organizations import OrganizationsResource

        return OrganizationsResource(self)
