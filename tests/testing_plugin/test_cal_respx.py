"""The fixture ``cal_respx``: an answer or an error of any operation in one line."""

import json
import re
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest

from calcom_api import OPERATIONS, Pagination
from calcom_api.models import Booking, Team
from calcom_client import (
    AuthenticationError,
    BadRequestError,
    CalClient,
    ConflictError,
    ConnectionFailedError,
    NotFoundError,
    OutcomeUnknownError,
    PermissionDeniedError,
    RateLimitedError,
    ServerError,
    TokenExpiredError,
)
from calcom_client.sandbox.document import escape
from calcom_client.testing import CalRouter
from tests.contract.documented import JSON, bundled

unasked = pytest.mark.cal_respx(assert_all_called=False)


@pytest.fixture
def client(cal_respx: CalRouter) -> CalClient:
    return cal_respx.client(max_attempts=1)


class TestAnswers:
    async def test_the_documents_example_unless_told(self, cal_respx: CalRouter, client: CalClient) -> None:
        route = cal_respx.answers("me.get")

        me = await client.me.get()

        assert me.to_dict() == cal_respx.example("me.get")
        assert route.calls.last.request.headers["authorization"] == "Bearer cal_test_fake"

    async def test_another_example_by_its_name(self, cal_respx: CalRouter, client: CalClient) -> None:
        cal_respx.answers("me.get", example="older")

        assert (await client.me.get()).organization_id is None

    async def test_data_as_json(self, cal_respx: CalRouter, client: CalClient) -> None:
        cal_respx.answers("teams.get", data={**cal_respx.example("teams.get"), "name": "Night shift"})

        team = await client.teams.get(43)

        assert isinstance(team, Team)
        assert team.name == "Night shift"

    async def test_models_and_times_as_data(self, cal_respx: CalRouter, client: CalClient) -> None:
        booking = cal_respx.example("bookings.get")
        model = Booking.from_dict(booking)
        cal_respx.answers("bookings.list", data=[model, {**booking, "start": datetime(2050, 1, 1, tzinfo=UTC)}])

        first, second = await client.bookings.list()

        assert first == model
        assert isinstance(second, Booking)
        assert second.start == datetime(2050, 1, 1, tzinfo=UTC)

    async def test_a_list_is_one_page_unless_told(self, cal_respx: CalRouter, client: CalClient) -> None:
        cal_respx.answers("bookings.list")

        page = await client.bookings.list()

        assert page.pagination is not None
        assert (page.pagination.total_items, page.pagination.has_next_page) == (len(page), False)

    async def test_a_list_of_several_pages(self, cal_respx: CalRouter, client: CalClient) -> None:
        [booking] = cal_respx.example("bookings.list")[:1]
        pages = [{**booking, "id": number, "uid": f"uid-{number}"} for number in (1, 2)]
        cal_respx.answers("bookings.list", data=pages[:1], pagination={"totalItems": 2, "hasNextPage": True})
        cal_respx.answers("bookings.list", data=pages[1:])

        assert [item.uid async for item in client.bookings.list() if isinstance(item, Booking)] == ["uid-1", "uid-2"]

    async def test_pagination_as_the_client_gives_it(self, cal_respx: CalRouter, client: CalClient) -> None:
        told = Pagination(
            total_items=9, remaining_items=8, returned_items=1, items_per_page=1, current_page=1, total_pages=9,
            has_next_page=True, has_previous_page=False,
        )  # fmt: skip
        cal_respx.answers("bookings.list", pagination=told)

        assert (await client.bookings.list()).pagination == told

    async def test_headers_are_as_the_servers(self, cal_respx: CalRouter, client: CalClient) -> None:
        cal_respx.answers("me.get")

        first = await client.send(OPERATIONS["me.get"].request())
        second = await client.send(OPERATIONS["me.get"].request())

        assert first.request_id != second.request_id
        assert [answer.rate_limits["default"].remaining for answer in (first, second)] == [119, 118]

    async def test_where_a_redirect_leads(self, cal_respx: CalRouter, client: CalClient) -> None:
        cal_respx.answers("stripe.save", data="https://app.cal.com/done")

        answer = await client.send(OPERATIONS["stripe.save"].request(state="s", code="c"))

        assert answer.data == "https://app.cal.com/done"

    async def test_several_are_given_in_turn(self, cal_respx: CalRouter) -> None:
        cal_respx.proxy_error("me.get")
        cal_respx.answers("me.get")

        await cal_respx.client().me.get()

        assert cal_respx.calls.call_count == 2

    async def test_path_parameters_choose(self, cal_respx: CalRouter, client: CalClient) -> None:
        usual = cal_respx.answers("teams.get")
        special = cal_respx.refuses("teams.get", 404, team_id=43)

        assert isinstance(await client.teams.get(42), Team)
        with pytest.raises(NotFoundError):
            await client.teams.get(43)

        assert (usual.call_count, special.call_count) == (1, 1)

    async def test_a_fixed_path_is_no_parameter(self, cal_respx: CalRouter, client: CalClient) -> None:
        any_of_them = cal_respx.answers("schedules.get")
        default = cal_respx.answers("schedules.getDefault")

        await client.schedules.get_default()
        await client.schedules.get(7)

        assert (any_of_them.call_count, default.call_count) == (1, 1)

    async def test_routes_of_respxs_own_work_beside_them(self, cal_respx: CalRouter) -> None:
        cal_respx.get("/v2/something-new").respond(json={"status": "success"})

        async with httpx.AsyncClient() as http:
            answer = await http.get("https://api.cal.com/v2/something-new")

        assert answer.json() == {"status": "success"}

    async def test_what_nobody_answers_fails(self, cal_respx: CalRouter, client: CalClient) -> None:
        assert cal_respx.calls.call_count == 0
        with pytest.raises(AssertionError, match=r"/v2/me.*not mocked"):
            await client.me.get()

    @pytest.mark.cal_respx(base_url="https://cal.example")
    async def test_a_server_of_your_own(self, cal_respx: CalRouter, client: CalClient) -> None:
        cal_respx.answers("me.get")

        await client.me.get()

        assert cal_respx.calls.last.request.url.host == "cal.example"

    @unasked
    @pytest.mark.parametrize("operation", OPERATIONS)
    def test_every_operation_has_one(self, operation: str, cal_respx: CalRouter) -> None:
        assert cal_respx.answers(operation).call_count == 0


@unasked
class TestLies:
    """What the server would not answer is refused where it is written."""

    @pytest.mark.parametrize(
        ("said", "arguments"),
        [
            (r"data\.name: it is not of type \"string\"; teams\.get does not answer", {"name": 5}),
            (r"data\.weekStart: ", {"weekStart": 1}),
        ],
    )
    def test_the_place_is_named(self, cal_respx: CalRouter, said: str, arguments: dict[str, Any]) -> None:
        with pytest.raises(ValueError, match=said):
            cal_respx.answers("teams.get", data={**cal_respx.example("teams.get"), **arguments})

    def test_so_it_is_in_a_list(self, cal_respx: CalRouter) -> None:
        team = cal_respx.example("teams.get")

        with pytest.raises(ValueError, match=r"^data\[1\]\.id: "):
            cal_respx.answers("teams.list", data=[team, {**team, "id": "seven"}])

    def test_so_it_is_in_the_shape_of_a_union_that_was_meant(self, cal_respx: CalRouter) -> None:
        booking = {**cal_respx.example("bookings.get"), "start": "in the morning"}

        with pytest.raises(ValueError, match=r"^data\.start: "):
            cal_respx.answers("bookings.get", data=booking)

    def test_a_missing_field_is_named(self, cal_respx: CalRouter) -> None:
        with pytest.raises(ValueError, match=r'^data: "id" is a required property; organizations\.roles\.get does'):
            cal_respx.answers("organizations.roles.get", data={})

    def test_values_are_not_repeated(self, cal_respx: CalRouter) -> None:
        with pytest.raises(ValueError, match=r"^data") as refused:
            cal_respx.answers("me.get", data={"id": "cal_live_fake_secret"})

        assert "fake_secret" not in str(refused.value)

    @pytest.mark.parametrize(
        ("said", "operation", "arguments"),
        [
            (r"operation: there is no 'booking\.get'; did you mean 'bookings\.get'", "booking.get", {}),
            (r"operation: there is no '\?'; see calcom_api\.OPERATIONS", "?", {}),
            (r"example: me\.get has none called 'newer'; there are 'member', 'older'", "me.get", {"example": "newer"}),
            (r"pagination: teams\.list does not tell", "teams.list", {"pagination": {}}),
            (r"pagination\['total'\]: there is no such field", "bookings.list", {"pagination": {"total": 1}}),
            (r"pagination\.totalItems: ", "bookings.list", {"pagination": {"totalItems": "1"}}),
            (r"teamId: no argument here, .* teams\.get, which has team_id", "teams.get", {"teamId": 1}),
            (r"team: no argument here, .* me\.get, which has none", "me.get", {"team": 1}),
            (r"data: stripe\.save answers with the URL", "stripe.save", {"data": {}}),
            (r"data: \S+ answers without any", "organizations.roles.permissions.delete", {"data": {}}),
            (r"data: \S+ answers without any", "calendars.check", {"data": {}}),
        ],
    )  # fmt: skip
    def test_so_is_what_is_not_known(
        self, cal_respx: CalRouter, said: str, operation: str, arguments: dict[str, Any]
    ) -> None:
        with pytest.raises(ValueError, match=f"^{said}"):
            cal_respx.answers(operation, **arguments)


class TestErrors:
    @pytest.mark.parametrize(
        ("status", "kind", "code"),
        [
            (400, BadRequestError, "TRPCError"),
            (401, AuthenticationError, "UnauthorizedException"),
            (403, PermissionDeniedError, "ForbiddenException"),
            (404, NotFoundError, "NotFoundException"),
            (409, ConflictError, "CONFLICT"),
            (498, TokenExpiredError, "CustomTokenExpiredException"),
            (500, ServerError, "INTERNAL_SERVER_ERROR"),
        ],
    )
    async def test_a_refusal_has_the_form_of_its_status(
        self, cal_respx: CalRouter, client: CalClient, status: int, kind: type[Exception], code: str
    ) -> None:
        cal_respx.refuses("teams.get", status)

        with pytest.raises(kind) as caught:
            await client.teams.get(43)

        assert isinstance(caught.value, kind)
        error: Any = caught.value
        assert (error.status_code, error.code, error.path) == (status, code, "/v2/teams/43")
        assert error.request_id is not None
        assert bundled().misfit("/components/schemas/Error", error.response.json()) is None

    @pytest.mark.parametrize("status", [413, 415])
    async def test_those_without_envelope_have_none(self, cal_respx: CalRouter, client: CalClient, status: int) -> None:
        cal_respx.refuses("teams.get", status, message="too much")

        with pytest.raises(Exception, match="too much") as caught:
            await client.teams.get(43)

        error: Any = caught.value
        assert error.response.json() == {"statusCode": status, "message": "too much"}
        assert error.request_id is None

    @pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 413, 415, 422, 498, 500])
    async def test_every_operation_is_refused_as_it_is_documented(self, cal_respx: CalRouter, status: int) -> None:
        document = bundled()
        misfits = {}

        async with httpx.AsyncClient() as http:
            for operation in OPERATIONS.values():
                responses = f"/paths/{escape(operation.path)}/{operation.method.lower()}/responses"
                if str(status) not in document.at(responses)[1]:
                    continue
                cal_respx.refuses(operation.id, status)
                url = f"https://api.cal.com{re.sub('{.*?}', '7', operation.path)}"
                answer = await http.request(operation.method, url)
                place, _ = document.at(f"{responses}/{status}")
                misfits[operation.id] = document.misfit(f"{place}/content/{escape(JSON)}/schema", answer.json())

        assert misfits
        assert {name: misfit for name, misfit in misfits.items() if misfit} == {}

    async def test_one_of_oauth2_has_the_form_of_its_own(self, cal_respx: CalRouter) -> None:
        cal_respx.refuses("auth.oauth2.token", 400, code="invalid_request", message="no_code")

        async with httpx.AsyncClient() as http:
            answer = await http.post("https://api.cal.com/v2/auth/oauth2/token")

        assert answer.json() == {"error": "invalid_request", "error_description": "no_code"}

    async def test_with_a_reason_of_its_own(self, cal_respx: CalRouter, client: CalClient) -> None:
        cal_respx.refuses("bookings.confirm", 400, message="It is over")
        cal_respx.refuses("bookings.confirm", 400, message="It is over", code="TRPCError")

        errors = []
        for _ in range(2):
            with pytest.raises(BadRequestError, match="It is over") as caught:
                await client.bookings.confirm("abc")
            errors.append(caught.value)

        assert [error.code for error in errors] == ["BadRequestException", "TRPCError"]
        assert errors[0].details == {"message": "It is over", "error": "Bad Request", "statusCode": 400}
        assert errors[1].details is None

    async def test_with_the_fields_at_fault(self, cal_respx: CalRouter) -> None:
        cal_respx.refuses("bookings.create", 400, fields={"start": ["must be a date"], "guests.0": ["no", "never"]})

        async with httpx.AsyncClient() as http:
            answer = await http.post("https://api.cal.com/v2/bookings", json={"start": "now", "guests": ["me"]})

        assert answer.json()["error"]["details"]["errors"] == [
            {
                "target": {"start": "now", "guests": ["me"]},
                "property": "start",
                "children": [],
                "value": "now",
                "constraints": {"rule1": "must be a date"},
            },
            {
                "target": {"start": "now", "guests": ["me"]},
                "property": "guests",
                "value": ["me"],
                "children": [
                    {
                        "target": ["me"],
                        "property": "0",
                        "value": "me",
                        "children": [],
                        "constraints": {"rule1": "no", "rule2": "never"},
                    }
                ],
            },
        ]
        assert bundled().misfit("/components/schemas/Error", answer.json()) is None

    async def test_the_client_tells_those_fields(self, cal_respx: CalRouter, client: CalClient) -> None:
        cal_respx.refuses("bookings.confirm", 400, fields={"a.b": ["is wrong"]})

        with pytest.raises(BadRequestError) as caught:
            await client.bookings.confirm("abc")

        assert caught.value.fields == {"a.b": ["is wrong"]}

    async def test_a_block_of_the_rate_limit(self, cal_respx: CalRouter, client: CalClient) -> None:
        cal_respx.rate_limited("me.get", reset=30)

        with pytest.raises(RateLimitedError) as caught:
            await client.me.get()

        assert caught.value.retry_after == 30
        assert "retry-after" not in caught.value.response.headers

    async def test_a_failure_without_envelope(self, cal_respx: CalRouter, client: CalClient) -> None:
        cal_respx.bare_500("me.get")

        with pytest.raises(ServerError) as caught:
            await client.me.get()

        assert caught.value.response.json() == {"statusCode": 500, "message": "Internal server error"}

    async def test_a_proxy_says_nothing(self, cal_respx: CalRouter, client: CalClient) -> None:
        cal_respx.proxy_error("bookings.confirm", 504)

        with pytest.raises(OutcomeUnknownError) as caught:
            await client.bookings.confirm("abc")

        assert caught.value.request_id is None

    async def test_a_lost_answer(self, cal_respx: CalRouter, client: CalClient) -> None:
        route = cal_respx.lost_answer("bookings.confirm")

        with pytest.raises(OutcomeUnknownError):
            await client.bookings.confirm("abc")

        assert json.loads(route.calls.last.request.content or "null") is None

    async def test_no_connection(self, cal_respx: CalRouter) -> None:
        route = cal_respx.unreachable("bookings.confirm")

        with pytest.raises(ConnectionFailedError):
            await cal_respx.client().bookings.confirm("abc")

        assert route.call_count == 3

    @unasked
    @pytest.mark.parametrize(
        ("said", "status", "arguments"),
        [
            (r"status: me\.get is not documented to refuse with 418, but with 400, 401", 418, {}),
            (r"status: for 429 use rate_limited", 429, {}),
            ("fields: only a 400", 404, {"fields": {"a": ["b"]}}),
            ("fields: only a 400", 400, {"fields": {"a": ["b"]}, "message": "c"}),
            ("code: this error comes without one", 413, {"code": "TooLarge"}),
            (r"fields\['a'\]: expected a list", 400, {"fields": {"a": "bad"}}),
        ],
    )
    def test_those_that_the_server_does_not_have_are_refused(
        self, cal_respx: CalRouter, said: str, status: int, arguments: dict[str, Any]
    ) -> None:
        with pytest.raises(ValueError, match=f"^{said}"):
            cal_respx.refuses("me.get", status, **arguments)

    @unasked
    def test_so_are_those_that_no_proxy_has(self, cal_respx: CalRouter) -> None:
        with pytest.raises(ValueError, match=r"^status: expected one of a proxy's"):
            cal_respx.proxy_error("me.get", 500)


def test_a_base_url_has_no_path() -> None:
    with pytest.raises(ValueError, match=r"^base_url: expected one without a path"):
        CalRouter(base_url="https://cal.example/api")
