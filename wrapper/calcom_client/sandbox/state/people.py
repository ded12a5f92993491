"""Who is there: users, teams and organizations, and who belongs to them."""

from datetime import datetime
from typing import Any

from attrs import field, frozen

from calcom_client.sandbox.state.moments import BEGINNING


@frozen(kw_only=True)
class User:
    """A user. `metadata` and `settings` are JSON in the API's own form.

    Attributes:
        oauth_client_id: The platform's client that manages the user; None for others.
        settings: Whatever else the API shows of the user, by its own names.
    """

    id: int
    email: str
    username: str | None = None
    name: str | None = None
    time_zone: str = "Europe/London"
    week_start: str = "Sunday"
    time_format: int = 12
    locale: str | None = "en"
    default_schedule_id: int | None = None
    avatar_url: str | None = None
    bio: str | None = None
    oauth_client_id: str | None = None
    metadata: dict[str, Any] = field(factory=dict)
    settings: dict[str, Any] = field(factory=dict)
    created_at: datetime = BEGINNING


@frozen(kw_only=True)
class Team:
    """A team, or an organization: both have their ids from one sequence, as on the real server.

    Attributes:
        parent_id: The organization that the team belongs to; None for one that stands alone, and for organizations.
        is_platform: Whether the organization is a platform's.
        plan: Of a platform's organization: `ESSENTIALS` or `SCALE`.
        manager_id: The organization that manages this one, if one does.
        settings: Whatever else the API shows, by its own names.
    """

    id: int
    name: str
    slug: str | None = None
    parent_id: int | None = None
    is_organization: bool = False
    is_platform: bool = False
    plan: str = "SCALE"
    manager_id: int | None = None
    metadata: dict[str, Any] = field(factory=dict)
    settings: dict[str, Any] = field(factory=dict)
    created_at: datetime = BEGINNING


@frozen(kw_only=True)
class Membership:
    """A user's place in a team or organization.

    Attributes:
        role: `MEMBER`, `ADMIN` or `OWNER`.
        username: Of a membership in an organization: the name within it, if it is not that of the account.
        updated_at: None for never changed.
        custom_role_id: A role with permissions of its own, which count besides; None for none.
    """

    id: int
    user_id: int
    team_id: int
    role: str = "MEMBER"
    username: str | None = None
    custom_role_id: str | None = None
    accepted: bool = True
    disable_impersonation: bool = False
    created_at: datetime = BEGINNING
    updated_at: datetime | None = None


@frozen(kw_only=True)
class ApiKey:
    """An API key of a user.

    Attributes:
        id: The key itself, `cal_…`.
        team_id: The organization it is for; None for the user's own.
    """

    id: str = field(repr=False)
    user_id: int
    team_id: int | None = None
    expires_at: datetime | None = None


@frozen(kw_only=True)
class OutOfOffice:
    """A time in which a user takes no bookings."""

    id: int
    uuid: str
    user_id: int
    start: datetime
    end: datetime
    reason: str = "unspecified"
    notes: str | None = None
    to_user_id: int | None = None
