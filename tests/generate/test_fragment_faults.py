"""A wrong fragment is refused with the file and line to look at, and in words for whoever wrote it.

Each case makes one edit in the kitchen sink's fragments, which are right as they stand.
"""

import re
import shutil
from pathlib import Path
from typing import NamedTuple

import pytest

from scripts.generate.__main__ import generate
from scripts.generate.source import FragmentError
from tests.generate.project import KITCHEN_SINK, run


class Edit(NamedTuple):
    """A fault: in ``file``, ``old`` becomes ``new``; the error names the line of ``at`` and says ``message``."""

    file: str
    old: str
    new: str
    at: str
    message: str


BOOKINGS, PEOPLE = "bookings.yaml", "people.yaml"
ORGANIZATIONS = "organizations/organizations.yaml"
EVENT_TYPES = "organizations/teams/event_types.yaml"
EMAIL = "email: { type: string, format: email }"

FILES = {
    "broken YAML": Edit(PEOPLE, f"{{ {EMAIL} }}", f"{{ {EMAIL}", at="Webhook:", message="not YAML"),
    "a list": Edit(PEOPLE, "# `cal.me`", "- a\n# `cal.me`", at="paths:", message="not YAML"),
    "a key twice": Edit(PEOPLE, "    Me:", "    Webhook: {}\n    Me:", at="    Webhook:\n", message="not YAML"),
    "a date without quotes": Edit(
        "shared.yaml", 'default: "2024-08-13"', "default: 2024-08-13", at="2024-08-13", message="put it in quotes"
    ),
    "a file that is not there": Edit(
        "cal.yaml", "- people.yaml", "- person.yaml", at="- person.yaml", message="no such file: person.yaml"
    ),
    "a file that is not listed": Edit(
        "cal.yaml", "  - people.yaml\n", "", at="x-fragments:", message="people.yaml is not in the list"
    ),
}

REFERENCES = {
    "to nothing": Edit(
        PEOPLE, 'schemas/Me"', 'schemas/You"', at="schemas/You", message="to #/components/schemas/You, which is not in"
    ),
    "to nothing in another file": Edit(
        EVENT_TYPES,
        "schemas/SuccessStatus",
        "schemas/Success",
        at='schemas/Success"',
        message="which is not in openapi/shared",
    ),
    "to a file that is not there": Edit(
        BOOKINGS,
        'parameters: [{ $ref: "shared.yaml',
        'parameters: [{ $ref: "common.yaml',
        at="common.yaml",
        message="to common.yaml, which is no listed fragment",
    ),
    "of a common response": Edit(
        "cal.yaml",
        "responses/BadRequest",
        "responses/WorseRequest",
        at="responses/WorseRequest",
        message="WorseRequest",
    ),
}

TWICE = {
    "a path": Edit(
        PEOPLE, "  /v2/me:", "  /v2/bookings:", at="  /v2/bookings:", message="already in openapi/bookings.yaml:2"
    ),
    "a schema": Edit(
        PEOPLE, "    Me:", "    Booking: {}\n    Me:", at="    Booking:", message="already in openapi/bookings.yaml:144"
    ),
    "an operationId": Edit(
        PEOPLE,
        "operationId: me.get\n      tags: [me]",
        "operationId: bookings.list\n      tags: [bookings]",
        at="    get:",
        message="'bookings.list' .* is not unique",
    ),
    "a name for an operation and a resource": Edit(
        PEOPLE,
        "operationId: me.get\n",
        "operationId: me.metadata\n",
        at="operationId: me.metadata\n",
        message="me.metadata is also the parent of other operations",
    ),
}

OPENAPI = {
    "a parameter without schema": Edit(
        ORGANIZATIONS, ", schema: { type: boolean } }", " }", at="- { name: isActive", message="isActive"
    ),
    "an unknown type": Edit(PEOPLE, "type: string, format: email", "type: text", at="email: {", message='type: "text"'),
    "an unknown type within an answer": Edit(
        BOOKINGS, "type: array, items: { $ref", "type: list, items: { $ref", at="data: {", message='type: "list"'
    ),
    "an empty operation": Edit(PEOPLE, "  /v2/me:", "  /v2/you:\n    get:\n  /v2/me:", at="    get:\n", message="null"),
    "a path parameter that is not described": Edit(
        BOOKINGS, "/v2/slots/{day}", "/v2/slots/{date}", at="    get:\n      operationId: slots", message="'date'"
    ),
    "no version of the API": Edit(
        "cal.yaml", 'Kitchen sink, version: "1"', "Kitchen sink", at="info:", message="version"
    ),
}

OPERATIONS = {
    "an operationId without dots": Edit(
        PEOPLE, "operationId: webhooks.create", "operationId: create", at="    post:", message="is not a dotted path"
    ),
    "an operationId in snake case": Edit(
        PEOPLE, "operationId: me.get", "operationId: me.get_me", at="    get:", message="is not a dotted path"
    ),
    "a tag that is not the parent": Edit(
        PEOPLE, "tags: [webhooks]", "tags: [hooks]", at="    post:", message=r"tags is not \[webhooks\]"
    ),
    "a summary without full stop": Edit(
        PEOPLE, "summary: Make a webhook.", "summary: Make a webhook", at="    post:", message="lacks its full stop"
    ),
    "a long summary": Edit(
        PEOPLE, "summary: Make a webhook.", f"summary: {'Make it ' * 15}.", at="    post:", message="longer than 100"
    ),
    "no success": Edit(PEOPLE, '"201"', '"404"', at="    post:", message="no successful response"),
    "a parameter without description": Edit(
        ORGANIZATIONS,
        "name: format, in: query, description: Named like a builtin.",
        "name: format, in: query",
        at="- { name: format",
        message="a parameter needs a description",
    ),
    "a header without default": Edit(
        PEOPLE,
        "      tags: [me]\n",
        "      tags: [me]\n      parameters: [{ name: x-a, in: header, description: A., schema: { type: string } }]\n",
        at="parameters: [",
        message="a header is the same in every call: its schema needs a default",
    ),
    "something deprecated without what to use instead": Edit(
        BOOKINGS,
        "x-instead: Cancel it.",
        "x-note: Cancel it.",
        at="    post:\n      operationId: bookings.decline",
        message="needs x-instead",
    ),
    "parameters of a whole path": Edit(
        BOOKINGS,
        "  /v2/bookings:\n",
        "  /v2/bookings:\n    parameters: []\n",
        at="    parameters: []",
        message="parameters stand within each operation",
    ),
}

SCHEMAS = {
    f"a schema named {name}": Edit(
        PEOPLE, "    Me:", f"    {name}: {{}}\n    Me:", at=f"    {name}:", message=f"{name} is no plain noun"
    )
    for name in ("MeDto", "MeInput", "MeOutput", "me", "Me_20240813", "Me20240813")
} | {
    "a description without full stop": Edit(
        BOOKINGS,
        "by the slug of the question.",
        "by the slug of the question",
        at="description: What was asked",
        message="lacks its full stop",
    ),
    "a union whose shapes nothing tells apart": Edit(
        EVENT_TYPES, "const: link", "const: phone", at="    Location:", message="no tag, and no required field"
    ),
    "a field that is text or other text": Edit(
        BOOKINGS,
        "oneOf: [{ type: integer }, { type: string, const: unknown }]",
        "oneOf: [{ type: string }, { type: string, const: unknown }]",
        at="        reference:",
        message="several of its shapes are text",
    ),
    "an example of a field": Edit(
        PEOPLE, EMAIL, "email: { type: string, format: email, example: nobody }", at="email: {", message="does not fit"
    ),
    "an example of an answer": Edit(
        PEOPLE,
        'application/json: { schema: { $ref: "#/components/schemas/Me" } }',
        'application/json: { schema: { $ref: "#/components/schemas/Me" }, example: { email: 1 } }',
        at="example: { email: 1 }",
        message="does not fit",
    ),
    "one of several examples": Edit(
        BOOKINGS,
        "schema: { type: integer, maximum: 50 }",
        "schema: { type: integer, maximum: 50 }, examples: { most: { value: 50 }, more: { value: 51 } }",
        at="more: { value: 51 }",
        message="examples/more/value: the example does not fit its schema: 51 is greater than the maximum of 50",
    ),
}


def cases(**groups: dict[str, Edit]) -> list[object]:
    return [
        pytest.param(edit, id=f"{group}: {name}") for group, edits in groups.items() for name, edit in edits.items()
    ]


@pytest.mark.parametrize(
    "edit",
    cases(file=FILES, reference=REFERENCES, twice=TWICE, OpenAPI=OPENAPI, operation=OPERATIONS, schema=SCHEMAS),
)
def test_a_fault_is_told_with_its_file_and_line(edit: Edit, tmp_path: Path) -> None:
    shutil.copytree(KITCHEN_SINK, tmp_path / "openapi")
    file = tmp_path / "openapi" / edit.file
    right = file.read_text(encoding="utf-8")
    file.write_text(right.replace(edit.old, edit.new, 1), encoding="utf-8")
    wrong = file.read_text(encoding="utf-8")
    assert wrong != right

    with pytest.raises(FragmentError) as caught:
        generate(tmp_path / "openapi", tmp_path / "calcom_api")

    line = wrong[: wrong.index(edit.at)].count("\n") + 1
    assert re.search(f"(?m)^openapi/{edit.file}:{line}: .*{edit.message}", str(caught.value)), str(caught.value)


def test_every_fault_is_told_at_once_one_a_line(tmp_path: Path) -> None:
    shutil.copytree(KITCHEN_SINK, tmp_path / "openapi")
    for name in ("bookings.yaml", "people.yaml"):
        file = tmp_path / "openapi" / name
        file.write_text(re.sub(r"(summary: .*)\.", r"\1", file.read_text(encoding="utf-8")), encoding="utf-8")

    with pytest.raises(FragmentError) as caught:
        generate(tmp_path / "openapi", tmp_path / "calcom_api")

    assert [line.partition(":")[0] for line in str(caught.value).splitlines()] == [
        *["openapi/bookings.yaml"] * 7,
        *["openapi/people.yaml"] * 4,
    ]


def test_the_command_prints_faults_and_leaves_the_package_alone(tmp_path: Path) -> None:
    (tmp_path / "calcom_api").mkdir()
    (tmp_path / "calcom_api" / "present.py").touch()

    code, printed = run("scripts.generate", "--openapi", tmp_path / "nowhere", "--out", tmp_path / "calcom_api")

    assert (code, printed) == (1, "nowhere/cal.yaml: no such file\n")
    assert [path.name for path in (tmp_path / "calcom_api").iterdir()] == ["present.py"]
