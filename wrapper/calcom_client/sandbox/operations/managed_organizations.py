"""The operations on organizations that a platform customer's organization manages."""

from datetime import datetime, timedelta

from attrs import evolve

from calcom_client.sandbox.access.auth import new_api_key
from calcom_client.sandbox.access.guards import organization_admin
from calcom_client.sandbox.answers import Answer, framework, success, uncaught
from calcom_client.sandbox.calls import Call, Handlers
from calcom_client.sandbox.http.pagination import pagination
from calcom_client.sandbox.operations.metadata import check_metadata
from calcom_client.sandbox.people.belongings import remove
from calcom_client.sandbox.people.slugs import slug_of
from calcom_client.sandbox.state.people import ApiKey, Membership, Team

handlers = Handlers()

_admin_on_scale = organization_admin(plan="SCALE")


@handlers.of("organizations.organizations.list", guard=_admin_on_scale)
def list_all(call: Call) -> Answer:
    """The organizations that the one of the path manages, by number."""
    managed = sorted(call.store.all(Team, manager_id=call.number("orgId")), key=lambda team: team.id)
    query = call.query
    if "slug" in query:
        managed = [team for team in managed if team.slug == query["slug"]]
    if "metadataKey" in query and "metadataValue" in query:
        managed = [team for team in managed if team.metadata.get(query["metadataKey"]) == query["metadataValue"]]
    page = [_shown(team) for team in call.page(managed)]
    told = pagination(total=len(managed), skip=query.get("skip", 0), take=query.get("take", 250))
    return success(page, pagination=told)


@handlers.of("organizations.organizations.create", guard=_admin_on_scale)
def create(call: Call) -> Answer:
    """An organization with the caller as its owner, and an API key for it, shown this one time."""
    check_metadata(call.body)
    manager = call.store.get(Team, call.number("orgId"))
    if manager is None or not (manager.is_platform or call.settings.open_organizations):
        # Without a seed every organization may do everything.
        raise framework(
            403,
            "Manager organization must be a platform organization. Normal organizations can't create managed "
            "organizations yet.",
        )
    slug = call.body.get("slug") or slug_of(call.body["name"])
    if call.store.first(Team, manager_id=manager.id, slug=slug) is not None:
        raise framework(
            409,
            f"Organization with slug '{slug}' already exists. Please, either provide a different slug or change name "
            "so that the automatically generated slug is different.",
        )
    made = Team(
        id=call.store.next_id(Team),
        name=call.body["name"],
        slug=slug,
        is_organization=True,
        is_platform=True,
        plan=manager.plan,
        manager_id=manager.id,
        metadata=call.body.get("metadata", {}),
        created_at=call.now,
    )
    call.store.put(made)
    membership_id = call.store.next_id(Membership)
    user_id = call.actor.user_id
    call.store.put(Membership(id=membership_id, user_id=user_id, team_id=made.id, role="OWNER", created_at=call.now))
    key = ApiKey(id=new_api_key(), user_id=user_id, team_id=made.id, expires_at=_end_of_key(call))
    return success({**_shown(made), "apiKey": call.store.put(key).id})


@handlers.of("organizations.organizations.get", guard=_admin_on_scale)
def get(call: Call) -> Answer:
    """The managed organization."""
    return success(_shown(_managed(call)))


@handlers.of("organizations.organizations.update", guard=_admin_on_scale)
def update(call: Call) -> Answer:
    """Another name, and metadata in place of all there were. The slug stays."""
    check_metadata(call.body)
    changes = {name: call.body[name] for name in ("name", "metadata") if name in call.body}
    return success(_shown(call.store.put(evolve(_managed(call), **changes))))


@handlers.of("organizations.organizations.delete", guard=_admin_on_scale)
def delete(call: Call) -> Answer:
    """Remove it with its teams and all that belongs to them."""
    team = _managed(call)
    remove(call.store, team, call.now)
    return success(_shown(team))


def _end_of_key(call: Call) -> datetime | None:
    if call.body.get("apiKeyNeverExpires"):
        return None
    try:
        return call.now + timedelta(days=call.body["apiKeyDaysValid"])
    except OverflowError:
        # Nobody's calendar goes so far; the real server's does not either.
        raise uncaught() from None


def _managed(call: Call) -> Team:
    organization_id, number = call.number("orgId"), call.number("managedOrganizationId")
    team = call.store.get(Team, number)
    if team is None or team.manager_id != organization_id:
        raise framework(
            404,
            f"IsManagedOrgInManagerOrg - Managed organization with id={number} is not owned by manager organization "
            f"with id={organization_id}.",
        )
    return team


def _shown(team: Team) -> dict[str, object]:
    metadata = {"metadata": team.metadata} if team.metadata else {}
    return {"id": team.id, "name": team.name, "slug": team.slug, **metadata}
