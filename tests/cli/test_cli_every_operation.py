"""Every operation from the command line, called as the document shows, sends what the document shows."""

from __future__ import annotations

import json
import shlex
from typing import TYPE_CHECKING, Any

import attrs
import click
import pytest

from calcom_client.cli.operations.catalog import bundled as catalog
from calcom_client.cli.operations.catalog import kebab
from calcom_client.cli.operations.group import command_at
from calcom_client.cli.operations.kinds import kind_of
from tests.contract.document_server import DocumentServer
from tests.contract.documented import DocumentedOperation, bundled
from tests.contract.documented_calls import Call, calls, python_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from calcom_client.cli.operations.catalog import Field
    from tests.cli.conftest import Calctl

DOCUMENTED = bundled()
OPERATIONS = list(DOCUMENTED.operations.values())
CALLS = [
    pytest.param(operation, call, id=f"{operation.id}-{call.name}")
    for operation in OPERATIONS
    for call in calls(DOCUMENTED, operation)
]
WITH_BODY = [case for case in CALLS if case.values[1].body is not None]  # type: ignore[union-attr] # pytest's type


def words_of(operation: DocumentedOperation) -> list[str]:
    return [kebab(part) for part in operation.id.split(".")]


def as_text(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value)


def option_words(field: Field, value: Any, secret_file: Callable[[str], str]) -> list[str]:
    """What is typed to give a field a value."""
    kind = kind_of(catalog(), field.schema)
    if value is None:
        return [field.typed, "null"]
    if kind.secret:
        return [field.typed, secret_file(as_text(value))]
    if isinstance(value, bool) and (kind.name == "boolean" or kind.choices == (True,)) and not kind.nullable:
        return [field.typed if value else f"--no-{field.typed.removeprefix('--')}"]
    if kind.name == "list" and value and not any(isinstance(item, list | dict) for item in value):
        return [word for item in value for word in (field.typed, as_text(item))]
    return [field.typed, as_text(value)]


def parameter_words(operation: DocumentedOperation, call: Call, secret_file: Callable[[str], str]) -> list[str]:
    words = [*words_of(operation)]
    for field in catalog().operation(operation.id).parameters:
        if field.place == "path":
            words.append(as_text(call.path[field.name]))
        elif field.name in call.query:
            words += option_words(field, call.query[field.name], secret_file)
    return words


def python_query(operation: DocumentedOperation, query: Mapping[str, Any]) -> dict[str, Any]:
    """A query with its times as times: there are several spellings of the same."""
    parameters = operation.of_place("query")
    return {name: python_of(DOCUMENTED, parameters[name].schema, value) for name, value in query.items()}


def with_real_key(call: Call, pem: str) -> Call:
    """Files of service accounts' keys are looked into, so that it takes a real one."""
    key = (call.body or {}).get("serviceAccountKey", {})
    if "client_email" not in key:
        return call
    return attrs.evolve(call, body={**call.body, "serviceAccountKey": {**key, "private_key": pem}})


@pytest.fixture
def secret_file(tmp_path: Path) -> Callable[[str], str]:
    def write(text: str) -> str:
        path = tmp_path / f"secret-{len(list(tmp_path.iterdir()))}"
        path.write_text(text, encoding="utf-8")
        return f"@{path}"

    return write


@pytest.mark.parametrize(("operation", "call"), CALLS)
def test_it_sends_what_is_documented(
    calctl: Calctl, secret_file: Callable[[str], str], pem: str, operation: DocumentedOperation, call: Call
) -> None:
    server = DocumentServer(DOCUMENTED)
    call = with_real_key(call, pem)
    words = parameter_words(operation, call, secret_file)
    entry = catalog().operation(operation.id)
    if entry.has_open_body:
        words += ["--body", json.dumps(call.body)]
    else:
        for field in entry.body_fields:
            if field.name in (call.body or {}):
                words += option_words(field, call.body[field.name], secret_file)

    done = calctl(*words, "--output", "json", transport=server)

    assert done.code == 0, f"{shlex.join(words)}\n{done.err}"
    assert server.asked == [operation.id]
    assert server.paths == [call.path]
    assert server.bodies == [call.body]
    (query,) = server.queries
    added = {name: query[name] for name in ("take", "limit") if name in query and name not in call.query}
    assert python_query(operation, query) == added | python_query(operation, call.query)


@pytest.mark.parametrize(("operation", "call"), WITH_BODY)
def test_its_body_from_standard_input(
    calctl: Calctl, secret_file: Callable[[str], str], operation: DocumentedOperation, call: Call
) -> None:
    server = DocumentServer(DOCUMENTED)
    words = parameter_words(operation, call, secret_file)

    done = calctl(*words, "--body", "-", stdin=json.dumps(call.body), transport=server)

    assert done.code == 0, f"{shlex.join(words)}\n{done.err}"
    assert server.bodies == [call.body]


@pytest.mark.parametrize("operation", OPERATIONS, ids=[operation.id for operation in OPERATIONS])
def test_no_two_of_its_options_have_the_same_name(operation: DocumentedOperation) -> None:
    command = command_at(tuple(words_of(operation)))
    assert command is not None

    parameters = command.get_params(click.Context(command))

    options = [option for parameter in parameters for option in (*parameter.opts, *parameter.secondary_opts)]
    assert len(options) == len(set(options))


@pytest.mark.parametrize("operation", OPERATIONS, ids=[operation.id for operation in OPERATIONS])
def test_its_help_and_the_example_in_it(calctl: Calctl, operation: DocumentedOperation, tmp_path: Path) -> None:
    shown = calctl(*words_of(operation), "--help")

    assert (shown.code, shown.err) == (0, "")
    assert "Options of all commands:" in shown.out
    example = shlex.split(shown.out.split("Example:\n")[1])
    assert example[0] == "calctl"
    key = {"private_key": "not-a-key", "tenant_id": "t-1", "client_id": "c-1"}
    for word in example:
        if word.startswith("@"):
            content = json.dumps(key) if word.endswith(".json") else "not-a-secret"
            tmp_path.joinpath(word[1:]).write_text(content, encoding="utf-8")
    tried = [word.replace("google", "office365") if "key.json" in shown.out else word for word in example[1:]]
    done = calctl(*tried, "--dry-run", "--json")
    assert done.code == 0, f"{shlex.join(example)}\n{done.err}"
    assert json.loads(done.out)["method"] == operation.method
