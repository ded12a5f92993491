"""The example of Cal.com's own documentation, sent as it stands there, with the sandbox's key added."""

from __future__ import annotations

import json

import httpx
import pytest

from calcom_api import OPERATIONS

BODY = {
    "workspacePlatformSlug": "<string>",
    "domain": "<string>",
    "serviceAccountKey": [{"private_key": "<string>", "client_email": "<string>", "client_id": "<string>"}],
}


@pytest.mark.parametrize("slug", ["<string>", "google"])
async def test_the_published_example_is_answered_201(base_url: str, slug: str) -> None:
    async with httpx.AsyncClient(base_url=base_url) as http:
        answer = await http.post(
            "/v2/organizations/42/delegation-credentials",
            headers={"Authorization": "Bearer cal_sandbox", "Content-Type": "application/json"},
            content=json.dumps({**BODY, "workspacePlatformSlug": slug}),
        )
    assert answer.status_code == 201
    credential = OPERATIONS["organizations.delegationCredentials.create"].decode(answer.json(), strict=True)
    assert (credential.organization_id, credential.enabled, credential.domain) == (42, False, "<string>")
    assert "400" in answer.headers["X-Sandbox-Warning"]
