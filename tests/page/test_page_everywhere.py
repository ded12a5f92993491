"""What holds on every view of the page: no secrets, no other servers, nothing wider than a phone, readable by all."""

import secrets

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped] # it has types, and no py.typed
from playwright.sync_api import Response, expect

from tests.page.conftest import OpenStage, Stage

# What is there once the view is complete.
VIEWS = {
    "requests": "#request-list li:nth-child(4)",
    "requests/1": ".detail article",
    "state": "#kinds li",
    "state/users": "tbody tr",
    "state/delegation_credentials": "tbody tr",
    "limits": ".window",
    "reference": ".group:last-child",
    "reference/bookings.create": ".detail article",
    "reference/organizations.delegationCredentials.create": ".detail article",
}


def fill(stage: Stage, key: str) -> None:
    """Something to see on every view."""
    google = {"private_key": key, "client_email": "svc@project.example", "client_id": "100"}
    body = {"workspacePlatformSlug": "google", "domain": "acme.com", "serviceAccountKey": google}
    assert stage.cal.post("/v2/organizations/42/delegation-credentials", json=body).status_code == 201
    stage.cal.get("/v2/a-path-that-is-so-long-that-it-cannot-fit-a-phone/without-a-break-somewhere" + "x" * 80)
    stage.cal.get("/v2/schedules", headers={"X-Sandbox-Fault": "status=502"})
    stage.cal.get("/v2/schedules")


def show(stage: Stage, view: str) -> None:
    """The view, with all that unfolds unfolded."""
    page = stage.open(view)
    expect(page.locator(VIEWS[view]).first).to_be_visible()
    page.locator("details").evaluate_all("all => all.forEach((one) => { one.open = true; })")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_is_wider_than_a_phone(open_stage: OpenStage, pem: str, scheme: str) -> None:
    stage = open_stage(width=360, scheme=scheme)
    fill(stage, pem)
    for view in VIEWS:
        show(stage, view)
        width = stage.page.evaluate("document.documentElement.scrollWidth")
        assert (view, width) == (view, 360)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
def test_axe_finds_nothing(open_stage: OpenStage, pem: str, scheme: str, width: int) -> None:
    stage = open_stage(width=width, scheme=scheme)
    fill(stage, pem)
    for view in VIEWS:
        show(stage, view)
        found = Axe().run(stage.page)
        assert (view, found.generate_report() if found.violations_count else "") == (view, "")


def test_no_request_leaves_and_nothing_goes_wrong(stage: Stage, pem: str) -> None:
    fill(stage, pem)
    for view in VIEWS:
        show(stage, view)
    assert stage.asked
    assert [url for url in stage.asked if not url.startswith(f"{stage.url}/")] == []
    assert stage.problems == []


def test_secrets_are_nowhere(open_stage: OpenStage, pem: str) -> None:
    key = f"cal_live_{secrets.token_hex(16)}"
    client_secret, code, webhook_secret = (secrets.token_urlsafe(24) for _ in range(3))
    stage = open_stage(api_keys=(key,), oauth_clients=(f"client-1:{client_secret}",))
    fill(stage, pem)
    mine = {"Authorization": f"Bearer {key}", "cal-api-version": "2024-06-11"}
    stage.cal.get("/v2/schedules", headers=mine)
    stage.cal.get(f"/v2/{key}", headers=mine)
    stage.cal.get("/v2/me", headers={"x-cal-client-id": "client-1", "x-cal-secret-key": client_secret})
    stage.cal.get(f"/v2/stripe/save?code={code}&state=%7B%22accessToken%22%3A%22{key}%22%7D")
    stage.cal.post("/v2/webhooks", json={"secret": webhook_secret, "subscriberUrl": "https://x.example"})
    stage.cal.post(
        "/v2/webhooks", content=f'{{"secret": "{webhook_secret}", broken', headers={"content-type": "application/json"}
    )
    planted = [key, client_secret, code, webhook_secret, *pem.splitlines()[1:-1]]

    seen: list[str] = []

    def read(response: Response) -> None:
        if "json" in response.headers.get("content-type", "") and "openapi" not in response.url:
            answered.append(response)

    answered: list[Response] = []
    stage.page.on("response", read)
    count = len(stage.cal.get("/_sandbox/requests").json()["requests"])
    kinds = stage.cal.get("/_sandbox/rows").json()
    for view in (*(f"requests/{number}" for number in range(1, count + 1)), *(f"state/{kind}" for kind in kinds)):
        stage.open(view)
        expect(stage.page.locator(".detail .title")).to_be_visible()
        seen += [stage.page.content(), *(response.text() for response in answered)]
        answered.clear()
    stage.open("limits")
    expect(stage.page.locator(".window").first).to_be_visible()
    seen += [stage.page.content(), stage.cal.get("/_sandbox/limits").text, stage.cal.get("/_sandbox/requests").text]

    assert count >= 10
    assert [secret for secret in planted if any(secret in text for text in seen)] == []
