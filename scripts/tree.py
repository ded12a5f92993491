"""``make tree``: the resource tree as a user meets it, each method with its arguments and what it gives.

Arguments that may be left out end in a question mark.
"""

from __future__ import annotations

import inspect
import re
from importlib import import_module
from itertools import groupby

from openapi_python_client.strings import snake_case

from calcom_api import OPERATIONS, Operation

INDENT = "    "


def lines() -> list[str]:
    """The lines of the tree."""
    printed = []
    above: list[str] = []
    for parents, operations in groupby(sorted(OPERATIONS.values(), key=_parents), key=_parents):
        for depth, name in enumerate(parents):
            if above[: depth + 1] != parents[: depth + 1]:
                printed.append(f"{INDENT * depth}{name}")
        printed += [f"{INDENT * len(parents)}{_signature(operation)}" for operation in operations]
        above = parents
    return printed


def _parents(operation: Operation) -> list[str]:
    """The resource of an operation; those of one stay in the order of the document."""
    return [snake_case(name) for name in operation.id.split(".")[:-1]]


def _signature(operation: Operation) -> str:
    signature = inspect.signature(import_module(operation.module).request)
    names = []
    for parameter in signature.parameters.values():
        if parameter.kind is parameter.KEYWORD_ONLY and "*" not in names:
            names.append("*")
        names.append(parameter.name + ("" if parameter.default is parameter.empty else "?"))
    result = str(signature.return_annotation).removeprefix("Request[").removesuffix("]")
    if operation.method == "GET":
        result = re.sub(r"^list\[", "Pages[", result)
    verb = snake_case(operation.id.rpartition(".")[2])
    return f"{verb}({', '.join(names)}) -> {result}"


if __name__ == "__main__":
    print("\n".join(lines()))
