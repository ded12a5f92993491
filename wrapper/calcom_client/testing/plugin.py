"""The fixtures and markers that pytest loads by itself wherever the package is installed.

pytest imports this module in every run of everybody who has the package: everything else is imported by the fixture
that needs it.
"""

from __future__ import annotations

from contextlib import closing
from importlib import import_module
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from calcom_client import CalClient
    from calcom_client.testing import CalRouter, CalSandbox


def pytest_configure(config: pytest.Config) -> None:
    """Make the markers known."""
    for line in (
        "cal_sandbox(**settings): settings of the sandbox, over those of the fixture cal_sandbox_settings.",
        "cal_respx(base_url=..., assert_all_called=...): how `cal_respx` is made, as a respx router.",
    ):
        config.addinivalue_line("markers", line)


@pytest.fixture
def cal_no_waiting() -> Iterator[None]:
    """Retries and rate limits as they are, less the waiting. A fixture of this name that does nothing brings it back.

    It is stamina's testing mode, which holds for your own code that uses stamina too.
    """
    import stamina

    if stamina.is_testing():  # somebody has settled it already
        yield
    else:
        with stamina.set_testing(True, attempts=1_000, cap=True):
            yield


@pytest.fixture
def cal_sandbox_settings() -> dict[str, Any]:
    """Settings of every sandbox, by the names of `calcom_client.sandbox.Settings`; yours to override."""
    return {}


@pytest.fixture
def cal_sandbox(
    request: pytest.FixtureRequest,
    cal_sandbox_settings: dict[str, Any],
    cal_no_waiting: None,  # noqa: ARG001 - for what it does
) -> Iterator[CalSandbox]:
    """An offline Cal.com of this test's own, new and empty; `.base_url` serves it over a socket."""
    settings = cal_sandbox_settings | _marked(request, "cal_sandbox")
    module = _needing_extras("cal_sandbox", "sandbox")
    with closing(module.CalSandbox(module.Settings(**settings))) as sandbox:
        yield sandbox


@pytest.fixture
def cal(cal_sandbox: CalSandbox) -> CalClient:
    """A client on `cal_sandbox`, in process, as an admin of every organization; closed after the test."""
    return cal_sandbox.client()


@pytest.fixture
def cal_respx(
    request: pytest.FixtureRequest,
    cal_no_waiting: None,  # noqa: ARG001 - for what it does
) -> Iterator[CalRouter]:
    """A respx router in the place of https://api.cal.com that knows the operations, their answers and errors."""
    options = _marked(request, "cal_respx")
    router: CalRouter = _needing_extras("cal_respx", "router").CalRouter(**options)
    failed_before = request.session.testsfailed
    router.start()
    try:
        yield router
    finally:
        # A test that has failed need not fail again for what it did not come to ask for.
        router.stop(quiet=request.session.testsfailed > failed_before)


def _marked(request: pytest.FixtureRequest, name: str) -> dict[str, Any]:
    """The arguments of the markers of a test, its class and its module: the closest wins."""
    marked: dict[str, Any] = {}
    for marker in request.node.iter_markers(name):
        if marker.args:
            raise ValueError(f"@pytest.mark.{name}: takes named arguments only")
        marked = marker.kwargs | marked
    return marked


def _needing_extras(fixture: str, module: str) -> Any:
    """A module of this package that imports what only the extra `testing` installs."""
    try:
        return import_module(f"calcom_client.testing.{module}")
    except ImportError as missing:
        reason = str(missing)
    pytest.fail(f"{fixture} needs packages of its own: pip install 'calcom-client[testing]' ({reason})", pytrace=False)
