"""The site as it is built, in a browser: it is found, it fits a phone, it can be read, and it asks nobody else."""

from __future__ import annotations

import subprocess
import sys
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

import pytest
from attrs import frozen
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped] # it has types, and no py.typed
from playwright.sync_api import expect

from tests.documentation.pages import CHECKOUT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Browser, Locator, Page

LOOKED_AT = (
    "",
    "start/",
    "errors/",
    "retries/",
    "recipes/",
    "coverage/",
    "comparison/",
    "reference/",
    "reference/bookings/",
    "reference/organizations/delegation-credentials/",
    "reference/organizations/teams/verified-resources/emails/verification-code/",
    "reference/models/event-types/",
)


# The boxes into which it puts tables that are too wide, and the button that copies code.
OF_THE_THEME = {"landmark-unique", "scrollable-region-focusable"}
# It takes seconds for a long page.
CHECKED_BY_AXE = ("", "errors/", "comparison/", "reference/organizations/delegation-credentials/")


class Quiet(SimpleHTTPRequestHandler):
    """Serves files and says nothing."""

    def log_message(self, *_: object) -> None:
        """Not a word."""


@frozen
class Reader:
    """Somebody in front of a browser.

    Attributes:
        url: Where the site is.
        page: In the browser; nothing is open yet.
        problems: What the browser complained about so far.
        asked: Where the browser sent requests so far.
    """

    url: str
    page: Page
    problems: list[str]
    asked: list[str]

    def open(self, path: str) -> Page:
        self.page.goto(f"{self.url}/{path}")
        # The script is at work once it has wrapped the tables, or found none.
        expect(self.page.locator("html.js")).to_be_attached()
        return self.page


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("site")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(folder)]
    done = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, check=False, timeout=300)
    assert done.returncode == 0, done.stderr
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder)))
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def reader(browser: Browser, site: str) -> Iterator[Callable[..., Reader]]:
    contexts = []

    def one(*, width: int = 1280, scheme: str = "light") -> Reader:
        context = browser.new_context(
            viewport={"width": width, "height": 800},
            color_scheme="dark" if scheme == "dark" else "light",
            permissions=["clipboard-read", "clipboard-write"],
        )
        contexts.append(context)
        reader = Reader(site, context.new_page(), [], [])
        reader.page.on("console", lambda said: reader.problems.append(said.text) if said.type == "error" else None)
        reader.page.on("pageerror", lambda error: reader.problems.append(str(error)))
        reader.page.on("request", lambda request: reader.asked.append(request.url))
        return reader

    yield one
    for context in contexts:
        context.close()


def search(page: Page, typed: str) -> Locator:
    """The links to what is found. The index is read first, which takes its time on a machine that is busy."""
    page.locator(".md-search__input").press_sequentially(typed)  # it listens to keys
    links = page.locator(".md-search-result__link")
    expect(links.first).to_be_visible(timeout=30_000)
    return links


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("delegation_credentials update", "reference/organizations/delegation-credentials/"),
        ("bookings.cancel", "reference/bookings/"),
        ("BookingCreate", "reference/models/bookings/"),
        ("OutcomeUnknownError", "retries/"),
    ],
)
def test_search_finds(reader: Callable[..., Reader], typed: str, found: str) -> None:
    page = reader().open("")
    links = search(page, typed)

    first = [link.get_attribute("href") or "" for link in links.all()[:8]]

    assert any(f"/{found}" in link for link in first), first


def test_what_was_found_opens(reader: Callable[..., Reader]) -> None:
    page = reader().open("")
    search(page, "delegation_credentials").filter(has_text="delegation_credentials").first.click()

    expect(page.locator("h1")).to_contain_text("delegation_credentials")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_is_wider_than_a_phone(reader: Callable[..., Reader], scheme: str) -> None:
    somebody = reader(width=360, scheme=scheme)
    for path in LOOKED_AT:
        width = somebody.open(path).evaluate("document.documentElement.scrollWidth")
        assert (path, width) == (path, 360)


def test_no_request_leaves_and_nothing_goes_wrong(reader: Callable[..., Reader], site: str) -> None:
    somebody = reader()
    for path in LOOKED_AT:
        somebody.open(path)
    search(somebody.page, "webhook")

    local = (f"{site}/", "data:", "blob:")
    assert [url for url in somebody.asked if not url.startswith(local)] == []
    assert somebody.problems == []


def test_commands_are_copied_without_prompts(reader: Callable[..., Reader]) -> None:
    page = reader().open("start/")
    block = page.locator(".highlight", has_text="calctl sandbox --port")
    block.hover()
    block.locator("button").first.click()
    expect(page.locator(".md-dialog--active")).to_be_visible()

    assert page.evaluate("navigator.clipboard.readText()").strip() == "calctl sandbox --port 8080 --seed demo"


@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (360, "dark")])
def test_axe_finds_nothing_of_ours(reader: Callable[..., Reader], width: int, scheme: str) -> None:
    somebody = reader(width=width, scheme=scheme)
    for path in CHECKED_BY_AXE:
        found = Axe().run(somebody.open(path), context=".md-content").response["violations"]
        ours = [(rule["id"], rule["nodes"][0]["html"]) for rule in found if rule["id"] not in OF_THE_THEME]
        assert (path, ours) == (path, [])
