"""Tests of a program that calls Cal.com. Copy this file, and put your own program in the place of the functions.

They run in a second, without network, account or waiting: pip install 'calcom-client[testing]', then pytest.
"""

import httpx
import pytest

from calcom_api.models import Booking, BookingStatus, MicrosoftServiceAccountKey
from calcom_client import BadRequestError, CalClient, OutcomeUnknownError
from calcom_client.testing import CalRouter, CalSandbox

pytestmark = pytest.mark.asyncio


# The program.


async def connect(cal: CalClient, org_id: int, domain: str, key: MicrosoftServiceAccountKey) -> str:
    """Connect a workspace; gives the id of its credential."""
    credential = await cal.organizations.delegation_credentials.create(
        org_id, workspace_platform_slug="office365", domain=domain, service_account_key=key
    )
    await cal.organizations.delegation_credentials.update(org_id, credential.id, enabled=True)
    return credential.id


async def agenda(cal: CalClient) -> list[str]:
    """The titles of the bookings that take place."""
    bookings = [booking async for booking in cal.bookings.list() if isinstance(booking, Booking)]
    return [booking.title for booking in bookings if booking.status is BookingStatus.ACCEPTED]


async def confirm(cal: CalClient, uid: str) -> str:
    """Confirm a booking; gives what to tell the user."""
    try:
        await cal.bookings.confirm(uid)
    except BadRequestError as error:
        return f"Refused: {error.message}"
    except OutcomeUnknownError:
        return "Perhaps confirmed, please look"
    return "Confirmed"


# Its tests against an offline Cal.com, which keeps what it is told and follows the server's rules.


@pytest.fixture
def key() -> MicrosoftServiceAccountKey:
    return MicrosoftServiceAccountKey(tenant_id="fake-tenant", client_id="fake-client", private_key="fake-secret")


async def test_a_workspace_is_connected(cal: CalClient, key: MicrosoftServiceAccountKey) -> None:
    assert await connect(cal, 42, "acme.com", key)


async def test_a_workspace_is_connected_once(cal: CalClient, key: MicrosoftServiceAccountKey) -> None:
    await connect(cal, 42, "acme.com", key)

    with pytest.raises(BadRequestError):
        await connect(cal, 42, "acme.com", key)


async def test_other_programs_take_a_url(cal_sandbox: CalSandbox) -> None:
    async with httpx.AsyncClient(base_url=cal_sandbox.base_url) as http:
        answer = await http.get("/v2/me")

    assert answer.status_code == 401  # without credentials


# Its tests against single answers, of any operation, the rare ones too.


async def test_what_was_cancelled_is_not_on_the_agenda(cal_respx: CalRouter) -> None:
    [booking] = cal_respx.example("bookings.list")[:1]
    cal_respx.answers(
        "bookings.list",
        data=[{**booking, "title": "Lunch"}, {**booking, "title": "Tea", "status": BookingStatus.CANCELLED}],
    )

    assert await agenda(cal_respx.client()) == ["Lunch"]


async def test_a_refusal_is_told(cal_respx: CalRouter) -> None:
    route = cal_respx.refuses("bookings.confirm", 400, booking_uid="abc", message="It is over")

    assert await confirm(cal_respx.client(), "abc") == "Refused: It is over"
    assert route.call_count == 1


async def test_a_lost_answer_is_told_and_nothing_is_sent_twice(cal_respx: CalRouter) -> None:
    route = cal_respx.lost_answer("bookings.confirm")

    assert await confirm(cal_respx.client(), "abc") == "Perhaps confirmed, please look"
    assert route.call_count == 1


async def test_a_moment_of_trouble_is_overcome(cal_respx: CalRouter) -> None:
    cal_respx.rate_limited("bookings.list", reset=30)
    cal_respx.proxy_error("bookings.list", 502)
    cal_respx.answers("bookings.list", data=[])

    assert await agenda(cal_respx.client()) == []
