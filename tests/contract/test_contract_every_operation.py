"""Every operation, called as the document shows and answered as the document shows."""

from collections.abc import Mapping
from typing import Any

import pytest

from calcom_api import OPERATIONS, Pages, Pagination
from calcom_api.encoding import encode
from calcom_client import ApiKey, CalClient
from tests.contract.document_server import DocumentServer
from tests.contract.documented import Answer, DocumentedOperation, bundled
from tests.contract.documented_calls import Call, arguments_of, calls, method_of, misfit_of, python_of
from tests.decoded import undocumented

DOCUMENTED = bundled()

# What is deprecated warns when it is first used; here it is used on purpose.
pytestmark = pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")

each_call = pytest.mark.parametrize(
    ("operation", "call"),
    [
        pytest.param(operation, call, id=f"{operation.id}-{call.name}")
        for operation in DOCUMENTED.operations.values()
        for call in calls(DOCUMENTED, operation)
    ],
)
each_answer = pytest.mark.parametrize(
    ("operation", "answer"),
    [
        pytest.param(operation, answer, id=f"{operation.id}-{answer.name}")
        for operation in DOCUMENTED.operations.values()
        for answer in operation.answers
    ],
)
LISTS = [
    (operation, answer)
    for operation in DOCUMENTED.operations.values()
    for answer in operation.answers
    if operation.method == "GET" and isinstance(DOCUMENTED.returned(answer)[1], list)
]


def client(server: DocumentServer) -> CalClient:
    return CalClient(auth=ApiKey("cal_test_fake"), transport=server, strict=True, max_attempts=1)


def call_of(operation: DocumentedOperation) -> Call:
    """The first call, with only what is required."""
    return next(calls(DOCUMENTED, operation))


def result_of(cal: CalClient, operation: DocumentedOperation, call: Call) -> Any:
    method = method_of(cal, operation)
    in_path, keywords = arguments_of(DOCUMENTED, operation, method, call)
    return method(*in_path, **keywords)


def python_query(operation: DocumentedOperation, query: Mapping[str, Any]) -> dict[str, Any]:
    """A query with its times as times: there are several spellings of the same."""
    parameters = operation.of_place("query")
    return {name: python_of(DOCUMENTED, parameters[name].schema, value) for name, value in query.items()}


def test_the_document_has_every_operation() -> None:
    assert DOCUMENTED.operations.keys() == OPERATIONS.keys()


@each_call
async def test_it_is_sent_as_documented(operation: DocumentedOperation, call: Call) -> None:
    server = DocumentServer(DOCUMENTED)
    async with client(server) as cal:
        await result_of(cal, operation, call)

    assert server.asked == [operation.id]
    assert server.paths == [call.path]
    assert server.bodies == [call.body]
    # A list asks for the size of its page when the caller does not.
    (query,) = server.queries
    added: dict[str, Any] = {
        name: query[name] for name in ("take", "limit") if name in query and name not in call.query
    }
    assert python_query(operation, query) == added | python_query(operation, call.query)


@each_answer
async def test_its_answer_is_read_as_documented(operation: DocumentedOperation, answer: Answer) -> None:
    server = DocumentServer(DOCUMENTED, answer)
    schema, returned = DOCUMENTED.returned(answer)

    async with client(server) as cal:
        result = result_of(cal, operation, call_of(operation))
        data = await result

    assert encode(data) == returned
    assert schema is None or misfit_of(DOCUMENTED, schema, data) is None
    assert undocumented(data) == []
    assert isinstance(result, Pages) == (operation.method == "GET" and isinstance(returned, list))


@pytest.mark.parametrize(("operation", "answer"), LISTS, ids=[f"{operation.id}-{a.name}" for operation, a in LISTS])
async def test_a_list_is_gone_over_to_its_end(operation: DocumentedOperation, answer: Answer) -> None:
    server = DocumentServer(DOCUMENTED, answer)
    async with client(server) as cal:
        pages = result_of(cal, operation, call_of(operation))
        page = await pages
        items = [item async for item in pages]

    # Asked for another page, this server gives the same again, which ends the list.
    assert items == page
    assert page.pagination == (Pagination.from_dict(answer.body["pagination"]) if "pagination" in answer.body else None)
    assert page.response.status_code == answer.status
    assert page.response.request_id == answer.headers["X-Request-Id"]
