"""The lists of routing forms, and what all operations on forms share."""

from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

from calcom_client.sandbox.access.guards import organization_admin, organization_team
from calcom_client.sandbox.answers import Answer, framework, success
from calcom_client.sandbox.calls import Call, Guard, Handlers
from calcom_client.sandbox.state.forms import moment_of, timestamp
from calcom_client.sandbox.state.people import Team
from calcom_client.sandbox.state.routing_forms import RoutingForm, RoutingFormResponse

handlers = Handlers()

R = TypeVar("R", RoutingForm, RoutingFormResponse)


def form_of_team(role: str) -> Guard:
    """Guard for those with this role in the team, or admins of the organization, if the form is the team's."""

    def guard(call: Call) -> None:
        team = organization_team(call, role=role)
        form_id = call.path_parameters["routingFormId"]
        form = call.store.get(RoutingForm, form_id)
        if form is None or form.team_id != team.id:
            raise framework(
                403, f"IsRoutingFormInTeam - team with id=({team.id}) does not own routing form with id=({form_id})."
            )

    return guard


@handlers.of("organizations.routingForms.list", guard=organization_admin(permission="routingForm.read"))
def list_of_organization(call: Call) -> Answer:
    """The forms of the organization's teams, disabled ones too."""
    wanted = call.query.get("teamIds")
    forms = [
        form
        for form in call.store.all(RoutingForm)
        if is_of_organization(call, form) and (wanted is None or form.team_id in wanted)
    ]
    return _page(call, forms)


@handlers.of("organizations.teams.routingForms.list")
def list_of_team(call: Call) -> Answer:
    """The forms of the team, disabled ones too."""
    return _page(call, call.store.all(RoutingForm, team_id=call.number("teamId")))


def is_of_organization(call: Call, form: RoutingForm) -> bool:
    """Whether a form is one of a team of the organization of the path."""
    team = None if form.team_id is None else call.store.get(Team, form.team_id)
    return team is not None and call.number("orgId") in (team.id, team.parent_id)


def ordered(rows: Sequence[R], query: Mapping[str, Any]) -> list[R]:
    """The rows that the moments of a query select, in its order."""
    found = list(rows)
    for name, moment in (
        *((f"{when}CreatedAt", "created_at") for when in ("after", "before")),
        *((f"{when}UpdatedAt", "updated_at") for when in ("after", "before")),
    ):
        if name in query:
            limit = moment_of(query[name])
            after = name.startswith("after")
            found = [
                row for row in found if (getattr(row, moment) >= limit if after else getattr(row, moment) <= limit)
            ]
    # The second order first: sorting keeps the order of equals.
    if "sortUpdatedAt" in query:
        found.sort(key=lambda row: row.updated_at, reverse=query["sortUpdatedAt"] == "desc")
    if "sortCreatedAt" in query:
        found.sort(key=lambda row: row.created_at, reverse=query["sortCreatedAt"] == "desc")
    return found


def _page(call: Call, forms: Sequence[RoutingForm]) -> Answer:
    return success([_shown(form) for form in call.page(ordered(forms, call.query))])


def _shown(form: RoutingForm) -> dict[str, object]:
    return {
        "id": form.id,
        "name": form.name,
        "description": form.description,
        "position": form.position,
        "routes": form.routes,
        "fields": form.fields,
        "createdAt": timestamp(form.created_at),
        "updatedAt": timestamp(form.updated_at),
        "userId": form.user_id,
        "teamId": form.team_id,
        "updatedById": form.updated_by_id,
        "disabled": form.disabled,
        "settings": form.settings,
    }
