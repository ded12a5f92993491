"""The page at `/`, as somebody sees it who opens it in a browser."""

import pytest
from playwright.sync_api import Locator, expect

from tests.page.conftest import OpenStage, Stage


def requests_of(stage: Stage) -> Locator:
    return stage.page.locator("#request-list li:visible")


def test_without_requests_it_says_how_to_send_one(stage: Stage) -> None:
    page = stage.open("requests")
    expect(page.get_by_text("No requests yet")).to_be_visible()
    expect(page.get_by_text(f'curl -H "Authorization: Bearer cal_sandbox" {stage.url}/v2/me')).to_be_visible()


def test_it_says_how_to_connect(stage: Stage) -> None:
    page = stage.open("requests")
    expect(page.locator("#connect")).to_contain_text(f"{stage.url}/v2")
    expect(page.locator("#connect")).to_contain_text("cal_sandbox")


def test_requests_appear_as_they_come(stage: Stage) -> None:
    stage.open("requests")
    stage.cal.get("/v2/schedules")
    expect(requests_of(stage)).to_have_count(1)
    stage.cal.get("/v2/nowhere")
    expect(requests_of(stage).first).to_contain_text("/v2/nowhere")
    expect(requests_of(stage).first).to_contain_text("404")
    expect(requests_of(stage).last).to_contain_text("schedules.list")
    expect(requests_of(stage).last).to_contain_text("Sandbox Admin")


def test_requests_from_before_are_there(stage: Stage) -> None:
    stage.cal.get("/v2/schedules")
    stage.open("requests")
    expect(requests_of(stage)).to_have_count(1)


def test_requests_are_filtered_by_text_and_status(stage: Stage) -> None:
    for path in ("/v2/schedules", "/v2/nowhere", "/v2/teams"):
        stage.cal.get(path)
    page = stage.open("requests")
    page.get_by_label("Filter requests").fill("sched")
    expect(requests_of(stage)).to_have_count(1)
    expect(requests_of(stage)).to_contain_text("/v2/schedules")
    page.get_by_label("Filter requests").fill("")
    page.get_by_label("Status", exact=True).select_option("4xx")
    expect(requests_of(stage)).to_have_count(1)
    expect(requests_of(stage)).to_contain_text("/v2/nowhere")
    page.get_by_label("Filter requests").fill("sched")
    expect(page.get_by_text("No request fits the filter.")).to_be_visible()


def test_a_request_shows_both_bodies(stage: Stage) -> None:
    stage.cal.post("/v2/schedules", json={"name": "Evenings", "timeZone": "Europe/Oslo", "isDefault": False})
    page = stage.open("requests")
    requests_of(stage).first.click()
    detail = page.get_by_label("Details")
    expect(detail.locator("pre").first).to_contain_text('"name": "Evenings"')
    expect(detail.locator("pre").last).to_contain_text('"status": "success"')
    detail.get_by_role("link", name="schedules.create").click()
    expect(page.get_by_role("heading", name="schedules.create")).to_be_visible()


def test_a_request_is_copied_as_a_command_without_its_key(stage: Stage) -> None:
    stage.cal.get("/v2/schedules")
    page = stage.open("requests")
    requests_of(stage).first.click()
    page.get_by_role("button", name="Copy as curl").click()
    command = page.evaluate("navigator.clipboard.readText()")
    assert f"curl -X GET '{stage.url}/v2/schedules'" in command
    assert '"authorization: Bearer $CAL_API_KEY"' in command
    assert "cal-api-version: 2024-06-11" in command


def test_faults_and_examples_are_marked(stage: Stage) -> None:
    stage.cal.get("/v2/schedules", headers={"X-Sandbox-Fault": "status=502"})
    stage.open("requests")
    expect(requests_of(stage).first.locator(".badge")).to_have_text(["fault"])


def test_state_shows_rows_and_what_changes(stage: Stage) -> None:
    page = stage.open("state/schedules")
    expect(page.locator("tbody tr")).to_have_count(1)
    stage.cal.post("/v2/schedules", json={"name": "Evenings", "timeZone": "Europe/Oslo", "isDefault": False})
    expect(page.locator("tbody tr")).to_have_count(2)
    expect(page.locator("tbody")).to_contain_text("Evenings")
    expect(page.locator("#kinds a[aria-current]")).to_contain_text("2")


def test_rate_limit_windows_count(open_stage: OpenStage) -> None:
    stage = open_stage(limit=3)
    page = stage.open("limits")
    expect(page.get_by_text("No window is open.")).to_be_visible()
    stage.cal.get("/v2/schedules")
    expect(page.get_by_text("2 of 3 left")).to_be_visible()
    for _ in range(3):
        stage.cal.get("/v2/schedules")
    expect(page.get_by_text("Blocked")).to_be_visible()


def test_the_clock_is_moved_and_stopped(stage: Stage) -> None:
    page = stage.open("requests")
    page.locator("#controls summary").click()
    page.get_by_label("Stop it at").fill("2027-03-01T09:00")
    page.locator("form", has_text="Clock").get_by_role("button", name="Set").click()
    expect(page.locator("#clock-now")).to_have_text("2027-03-01 09:00:00 UTC, stopped")
    page.get_by_role("button", name="+1 day").click()
    expect(page.locator("#clock-now")).to_have_text("2027-03-02 09:00:00 UTC, stopped")
    page.get_by_role("button", name="Run", exact=True).click()
    expect(page.locator("#clock-now")).not_to_contain_text("stopped")


def test_faults_are_set_and_ended(stage: Stage) -> None:
    page = stage.open("requests")
    page.locator("#controls summary").click()
    page.get_by_label("Faults in force").fill("status=503")
    page.get_by_label("Faults in force").press("Enter")
    expect(page.locator("#faults-now")).to_have_text("Faults: status 503")
    assert stage.cal.get("/v2/schedules").status_code == 503
    page.get_by_label("Faults in force").fill("nonsense")
    page.get_by_label("Faults in force").press("Enter")
    expect(page.get_by_role("alert")).to_contain_text("nonsense")
    page.get_by_role("button", name="None").click()
    expect(page.locator("#faults-now")).to_have_text("No faults")


def test_the_reference_finds_an_operation_and_shows_it(stage: Stage) -> None:
    page = stage.open("reference")
    page.get_by_label("Search operations").fill("create booking")
    page.get_by_role("link", name="Book a time of an event type.").click()
    detail = page.get_by_label("Details")
    expect(detail).to_contain_text("/v2/bookings")
    expect(detail.get_by_text("cal-api-version", exact=True)).to_be_visible()
    detail.get_by_text("BookingCreate", exact=True).click()
    expect(detail.get_by_text("eventTypeSlug", exact=True)).to_be_visible()
    detail.get_by_text("Fields of attendee", exact=True).click()
    expect(detail.get_by_text("phoneNumber", exact=True)).to_be_visible()


def test_every_operation_of_the_reference_can_be_shown(stage: Stage) -> None:
    page = stage.open("reference")
    expect(page.locator(".toolbar output")).to_have_text("272")
    names = page.locator("a.operation").evaluate_all("links => links.map((link) => link.hash.split('/').pop())")
    for name in names:
        page.evaluate("hash => { location.hash = hash; }", f"#/reference/{name}")
        expect(page.locator(".detail .title")).to_have_text(name)
    assert stage.problems == []


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_colours_can_be_chosen_and_stay(stage: Stage, theme: str) -> None:
    page = stage.open("requests")
    while page.locator("#theme").text_content() != f"Theme: {theme}":
        page.locator("#theme").click()
    page.reload()
    assert page.evaluate("getComputedStyle(document.documentElement).colorScheme") == theme


def test_it_says_when_the_sandbox_is_gone(stage: Stage) -> None:
    with stage.sandbox.serve() as url:
        stage.page.goto(url)
        expect(stage.page.locator("#live")).to_have_text("live")
    expect(stage.page.locator("#live")).to_have_text("not reachable")
