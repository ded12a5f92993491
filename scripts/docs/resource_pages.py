"""The pages of the reference: one a resource, with each of its methods."""

from __future__ import annotations

import json
import re
from textwrap import indent
from typing import TYPE_CHECKING, Any, Final

from calcom_client.sandbox.operations import HANDLED
from scripts.docs.catalogue import REFERENCE, anchor, catalogue, relative, title_of
from scripts.docs.example_calls import Example, examples
from scripts.docs.markdown import described, prose, table
from scripts.docs.python_source import formatted

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from scripts.generate.views import Operation, Resource

ERRORS: Final = "errors.md"
KINDS: Final = {
    400: "BadRequestError",
    401: "AuthenticationError",
    403: "PermissionDeniedError",
    404: "NotFoundError",
    409: "ConflictError",
    413: "ApiStatusError",
    422: "UnprocessableEntityError",
    429: "RateLimitedError",
    498: "TokenExpiredError",
    500: "ServerError",
}
FRONT_PAGE: Final = """\
# Reference

All {count} operations, by resource. The resource tree is the URL: `/v2/organizations/{{orgId}}/teams` is
`cal.organizations.teams`. Path parameters come first, by position or by name; everything else by name. What may be left
out is `UNSET` by default, which is not `None`.

Each method is a coroutine, and gives the `data` of the answer. One that lists gives pages: `async for` goes over all
items, `await` gives the first page; see [lists]({lists}). What a call can raise is told in [errors]({errors}).

These pages are made of the fragments and the generated code. Their example calls are run as tests.
"""


def resource_pages() -> Iterator[tuple[str, str]]:
    """The name and the Markdown of each page."""
    known = catalogue()
    shown = examples(known.operations)
    signatures = dict(
        zip(
            (operation.id for operation in known.operations),
            formatted([_signature(operation) for operation in known.operations]),
            strict=True,
        )
    )
    for resource in known.resources:
        page = known.resource_page(resource)
        # A method is what people look for, rather than one of the many models that name it.
        parts = [
            "---\nsearch: { boost: 2 }\n---",
            f"# cal.{'.<wbr>'.join(resource.path)}",
            resource.doc,
            *_overview(resource, page),
        ]
        for operation in resource.operations:
            parts += _method(operation, page, shown[operation.id], signatures[operation.id])
        yield page, "\n\n".join(parts) + "\n"
    yield f"{REFERENCE}/index.md", _front_page()


def _front_page() -> str:
    known = catalogue()
    page = f"{REFERENCE}/index.md"
    rows = [
        (
            f"[{'.<wbr>'.join(resource.path)}]({relative(known.resource_page(resource), page)})",
            prose(resource.doc),
            ", ".join(_link(operation, page) for operation in resource.operations),
        )
        for resource in sorted(known.resources, key=lambda one: one.path)
        if resource.operations
    ]
    text = FRONT_PAGE.format(
        count=len(known.operations), lists=relative("lists.md", page), errors=relative(ERRORS, page)
    )
    return f"{text}\n{table(('resource', 'what it is', 'methods'), rows)}\n"


def _overview(resource: Resource, page: str) -> Iterator[str]:
    """What is on the page, and below it."""
    known = catalogue()
    if resource.operations:
        methods = [(f"[{one.verb}](#{anchor(one)})", prose(one.summary)) for one in resource.operations]
        yield table(("method", "what it does"), methods)
    if resource.children:
        below = [
            (f"[{child.name}]({relative(known.resource_page(child), page)})", prose(child.doc))
            for child in resource.children
        ]
        yield table(("below it", "what it is"), below)


def _method(operation: Operation, page: str, example: Example, signature: str) -> Iterator[str]:
    known = catalogue()
    yield f"## {operation.verb} {{ #{anchor(operation)} }}"
    version = f", version `{operation.version}`" if operation.version else ", no version header"
    yield f"`{operation.method} {operation.path}`{version}"
    description, result = _prose(operation)
    yield description
    if operation.id not in HANDLED:
        yield "The sandbox does not carry it out: it answers with the example."
    yield _code("python", signature)
    if operation.arguments:
        yield described(operation.arguments, page, called="argument")
    given = operation.result_shape.item.annotation if operation.is_list and operation.result_shape.item else ""
    annotation = f"Pages[{given}]" if given else operation.result
    yield f"**Gives** {known.linked(annotation, page)}: {result}"
    yield f"**Raises** {_errors(operation, page)}"
    yield _code("python", example.code)
    if example.answer is not None:
        answer = json.dumps(example.answer, indent=2, ensure_ascii=False)
        yield f'??? example "The answer, {example.status}"\n\n{indent(_code("json", answer), "    ")}'


def _code(language: str, text: str) -> str:
    """A block of code that the search leaves out: its words are in the tables, or of an example."""
    return f'```{{ .{language} data-search-exclude="" }}\n{text}\n```'


def _prose(operation: Operation) -> tuple[str, str]:
    """The description of a method, and the sentence on what it gives."""
    paragraphs = operation.doc.split("\n\n")
    end = next(at for at, text in enumerate(paragraphs) if text.startswith(("Args:", "Returns:")))
    [result] = [text for text in paragraphs if text.startswith("Returns:")]
    result = re.sub(r" \(\d+\)|``await`` gives the first one.*", "", result.removeprefix("Returns:\n    "))
    return "\n\n".join(paragraphs[:end]), result.removeprefix("None. ").strip()


def _errors(operation: Operation, page: str) -> str:
    """What is told of errors in the description, and what any call can raise."""
    told = sorted({int(status) for status in re.findall(r"\b(?:4\d\d|500)\b", _prose(operation)[0])} & KINDS.keys())
    kinds = ", ".join(f"`{KINDS[status]}` ({status})" for status in told)
    link = f"[any call]({relative(ERRORS, page)})"
    lost = (
        "A lost answer is asked for again."
        if operation.repeatable
        else "A lost answer is `OutcomeUnknownError`, and is not sent again."
    )
    return f"{f'{kinds} as told above, and ' if kinds else ''}what {link} can. {lost}"


def _signature(operation: Operation) -> str:
    words = []
    for argument in operation.arguments:
        if argument in operation.keyword_arguments and "*" not in words:
            words.append("*")
        default = "" if argument.required else " = UNSET"
        words.append(f"{argument.name}: {argument.annotation}{default}")
    kind = "def" if operation.is_list else "async def"
    return f"{kind} {operation.verb}({', '.join(words)}) -> {operation.returned}: ..."


def _link(operation: Operation, page: str) -> str:
    return f"[{operation.verb}]({relative(catalogue().place_of_operation[operation.id], page)})"


def navigation() -> list[Mapping[str, Any]]:
    """The pages of the resources, nested as in the tree."""
    known = catalogue()

    def entry(resource: Resource) -> Mapping[str, Any]:
        page = known.resource_page(resource)
        title = title_of(resource.name)
        return {title: [page, *map(entry, resource.children)]} if resource.children else {title: page}

    return [
        entry(resource) for resource in sorted(known.resources, key=lambda one: one.path) if len(resource.path) == 1
    ]
