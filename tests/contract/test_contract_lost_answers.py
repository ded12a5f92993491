"""Calls that must not be made twice: a lost answer is told as such, with what to do about it."""

from typing import Any

import httpx
import pytest

from calcom_api import OPERATIONS, Request
from calcom_client import ApiKey, CalClient, OutcomeUnknownError

REQUESTS: dict[str, tuple[dict[str, Any], str]] = {
    "apiKeys.refresh": ({}, "make a key on Cal.com's website"),
    "oauthClients.users.forceRefresh": ({"client_id": "c", "user_id": 101}, "call it again for another pair"),
    "verifiedResources.phones.verificationCode.request": ({"phone": "+15550100"}, "wait for it before asking"),
    "organizations.teams.verifiedResources.emails.verificationCode.verify": (
        {"org_id": 42, "team_id": 7, "email": "ann@acme.com", "code": "123456"},
        "The code may be spent",
    ),
    "organizations.teams.eventTypes.createPhoneCall": (
        {
            "org_id": 42,
            "team_id": 7,
            "event_type_id": 1,
            "cal_api_key": "cal_test_fake",
            "your_phone_number": "+15550100",
            "number_to_call": "+15550101",
        },
        "sending it again would place another",
    ),
}


@pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")
@pytest.mark.parametrize("id_", REQUESTS)
async def test_a_lost_answer_is_never_asked_for_again_and_says_what_to_do(id_: str) -> None:
    sent: list[str] = []

    def lose(request: httpx.Request) -> httpx.Response:
        sent.append(request.url.path)
        raise httpx.ReadError("the connection broke")

    arguments, advice = REQUESTS[id_]
    request: Request[object] = OPERATIONS[id_].request(**arguments)

    async with CalClient(auth=ApiKey("cal_test_fake"), transport=httpx.MockTransport(lose)) as cal:
        with pytest.raises(OutcomeUnknownError) as caught:
            await cal.send(request)

    assert advice in str(caught.value)
    assert sent == [request.path]
