"""Every operation, asked of the sandbox through the client as the document shows it."""

from typing import Any

import httpx
import pytest

from calcom_client import ApiKey, ApiStatusError, CalClient
from calcom_client.sandbox import Sandbox, Settings
from tests.contract.documented import DocumentedOperation, bundled
from tests.contract.documented_calls import Call, arguments_of, calls, method_of

DOCUMENTED = bundled()

# What is deprecated warns when it is first used; here it is used on purpose.
pytestmark = pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")


class Watched(httpx.AsyncBaseTransport):
    """Keeps the last answer of a sandbox."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._inner = httpx.ASGITransport(app=sandbox.app)
        self.last: httpx.Response | None = None

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.last = await self._inner.handle_async_request(request)
        await self.last.aread()
        return self.last


@pytest.mark.parametrize(
    ("operation", "call"),
    [
        pytest.param(operation, call, id=f"{operation.id}-{call.name}")
        for operation in DOCUMENTED.operations.values()
        for call in calls(DOCUMENTED, operation)
    ],
)
async def test_answer_is_one_that_the_document_promises(operation: DocumentedOperation, call: Call) -> None:
    sandbox = Sandbox(Settings(limit=10_000))
    transport = Watched(sandbox)
    async with CalClient(auth=ApiKey("cal_sandbox"), transport=transport, strict=True, max_attempts=1) as cal:
        method = method_of(cal, operation)
        in_path, keywords = arguments_of(DOCUMENTED, operation, method, call)
        outcome: Any
        try:
            outcome = await method(*in_path, **keywords)
        except ApiStatusError as refusal:
            # A refusal is an answer of its own kind; the example's numbers need not exist here.
            outcome = refusal.status_code
    sandbox.close()

    assert transport.last is not None
    assert transport.last.headers.get("x-sandbox-error") is None, outcome
    assert outcome not in (405, 501)
    assert "Cannot " not in transport.last.text[:300]
