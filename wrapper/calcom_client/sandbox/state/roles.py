"""Roles: names for sets of permissions in an organization or team."""

from datetime import datetime
from typing import Final

from attrs import field, frozen

from calcom_client.sandbox.state.moments import BEGINNING


@frozen(kw_only=True)
class Role:
    """A set of permissions with a name.

    Attributes:
        id: A uuid, or the name of a default role.
        team_id: The organization or team that made it; None for a default role.
        permissions: Each `resource.action`; `*.*` allows everything.
    """

    id: str
    team_id: int | None
    name: str
    color: str | None = None
    description: str | None = None
    permissions: list[str] = field(factory=list)
    created_at: datetime = BEGINNING
    updated_at: datetime = BEGINNING

    def allows(self, permission: str) -> bool:
        """Whether those who have it may do this."""
        return permission in self.permissions or "*.*" in self.permissions


def _all_on(*resources: str) -> list[str]:
    return [f"{resource}.{action}" for resource in resources for action in ("create", "read", "update", "delete")]


DEFAULT_ROLES: Final = (
    Role(id="owner_role", team_id=None, name="Owner", description="Full access to all resources", permissions=["*.*"]),
    Role(
        id="admin_role",
        team_id=None,
        name="Admin",
        description="Everything but billing",
        permissions=[
            *_all_on("role", "eventType", "team"),
            *("team.invite", "team.remove", "team.listMembers", "team.changeMemberRole"),
            *("organization.read", "organization.listMembers", "organization.invite", "organization.remove"),
            *("organization.changeMemberRole", "organization.update"),
            *("booking.read", "booking.readTeamBookings", "booking.readOrgBookings", "booking.update", "insights.read"),
            *_all_on("workflow", "organization.attributes", "routingForm", "webhook"),
        ],
    ),
    Role(
        id="member_role",
        team_id=None,
        name="Member",
        description="Reads, and takes bookings",
        permissions=["eventType.read", "team.read", "team.listMembers", "organization.read", "booking.read"],
    ),
)
"""The roles that every organization and team has, besides its own."""
