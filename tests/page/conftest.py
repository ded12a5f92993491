"""A browser without a screen, looking at a sandbox. Skipped without Chromium, unless ``REQUIRE_CHROMIUM`` is set."""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack

import httpx
import pytest
from attrs import frozen
from playwright.sync_api import Browser, Page, sync_playwright

from calcom_client.sandbox import Sandbox, Settings

PROGRAMS = ("chromium", "chromium-browser", "google-chrome")
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@frozen
class Stage:
    """A sandbox, somebody who calls it, and the page.

    Attributes:
        url: The sandbox's.
        cal: A client with the usual API key.
        page: In the browser; nothing is open yet.
        problems: What the browser complained about so far.
        asked: Where the browser sent requests so far.
    """

    sandbox: Sandbox
    url: str
    cal: httpx.Client
    page: Page
    problems: list[str]
    asked: list[str]

    def open(self, view: str) -> Page:
        """The page, with one of its views."""
        self.page.goto(f"{self.url}/#/{view}")
        self.page.locator("#live", has_text="live").wait_for()
        return self.page


OpenStage = Callable[..., Stage]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    program = next(filter(None, map(shutil.which, PROGRAMS)), None)
    if program is None:
        if os.environ.get("REQUIRE_CHROMIUM"):
            raise FileNotFoundError("there is no chromium on this machine; on Debian: apt-get install chromium")
        pytest.skip("there is no chromium on this machine")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def open_stage(browser: Browser) -> Iterator[OpenStage]:
    with ExitStack() as stack:

        def open_one(*, width: int = 1280, scheme: str = "light", **settings: object) -> Stage:
            sandbox = Sandbox(Settings(**settings))  # type: ignore[arg-type] # as the test gives them
            stack.callback(sandbox.close)
            url = stack.enter_context(sandbox.serve())
            headers = {"Authorization": "Bearer cal_sandbox", "cal-api-version": "2024-06-11"}
            cal = stack.enter_context(httpx.Client(base_url=url, headers=headers))
            context = stack.enter_context(
                browser.new_context(
                    viewport={"width": width, "height": 800},
                    color_scheme="dark" if scheme == "dark" else "light",
                    permissions=["clipboard-read", "clipboard-write"],
                )
            )
            page = context.new_page()
            stage = Stage(sandbox, url, cal, page, [], [])
            page.on("console", lambda said: stage.problems.append(said.text) if said.type == "error" else None)
            page.on("pageerror", lambda error: stage.problems.append(str(error)))
            page.on("request", lambda request: stage.asked.append(request.url))
            return stage

        yield open_one


@pytest.fixture
def stage(open_stage: OpenStage) -> Stage:
    return open_stage()
