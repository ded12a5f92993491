"""An example call of each operation, written as a program would, and an example of its answer.

Both are of the document's examples. The calls are those with which the contract tests call every method.
"""

from __future__ import annotations

import re
from enum import Enum
from typing import TYPE_CHECKING, Any, Final

from attrs import evolve, frozen

from calcom_client import ApiKey, CalClient
from scripts.docs.python_source import formatted, import_lines, written
from tests.contract.documented import bundled
from tests.contract.documented_calls import Call, arguments_of, calls, method_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from scripts.generate.views import Operation
    from tests.contract.documented import DocumentedOperation

# None of these is required, but one of several is.
_ONE_OF_SEVERAL: Final = {"slots.list": ("eventTypeId",)}
_CLASS: Final = re.compile(r"[A-Z]\w+")


@frozen
class Example:
    """What a page shows of an operation.

    Attributes:
        code: The call; ``cal`` is the client.
        status: Status of the answer.
        answer: Its JSON, parsed; None if it has none.
    """

    code: str
    status: int
    answer: Any


def examples(operations: Iterable[Operation]) -> dict[str, Example]:
    """An example of each of the operations, by operationId."""
    documented = bundled()
    cal = CalClient(auth=ApiKey("cal_example"))
    found = {}
    for operation in operations:
        raw = documented.operations[operation.id]
        answer = raw.answers[0]
        found[operation.id] = (_code(cal, operation, raw), answer.status, answer.body)
    codes = formatted([code for code, _, _ in found.values()])
    return {
        operation_id: Example(code, status, answer)
        for code, (operation_id, (_, status, answer)) in zip(codes, found.items(), strict=True)
    }


def _code(cal: CalClient, operation: Operation, raw: DocumentedOperation) -> str:
    """The call, not yet formatted."""
    imports: set[tuple[str, str]] = set()
    in_path, by_name = arguments_of(bundled(), raw, method_of(cal, raw), _shown(raw))
    words = [written(value, imports) for value in in_path]
    order = [argument.name for argument in operation.keyword_arguments]
    words += [f"{name}={written(_plain(by_name[name]), imports)}" for name in sorted(by_name, key=order.index)]
    call = f"cal.{operation.dotted}({', '.join(words)})"
    if operation.is_list:
        item = _noun(operation.result_shape.item)
        line = f"async for {item} in {call}:\n    print({item})"
    elif operation.result == "None":
        line = f"await {call}"
    else:
        line = f"{_noun(operation.result_shape)} = await {call}"
    return "\n".join([*import_lines(imports), "", line]) if imports else line


def _shown(raw: DocumentedOperation) -> Call:
    """The call with the first example of its body; without a body, that with what is required."""
    required, everything, *with_bodies = calls(bundled(), raw)
    more = {name: everything.query[name] for name in _ONE_OF_SEVERAL.get(raw.id, ())}
    return with_bodies[0] if with_bodies else evolve(required, query={**required.query, **more})


def _plain(value: Any) -> Any:
    """An argument that is a member of an enum as text, which is shorter; within a model it is the member."""
    return value.value if isinstance(value, Enum) else value


def _noun(shape: Any) -> str:
    """A name for a variable that holds what an operation gives."""
    names = [name for name in shape.types if name not in ("Undecoded", "None")]
    if len(names) != 1 or not _CLASS.fullmatch(names[0]):
        return "answer"
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", names[0]).lower()
