"""Refused bodies: which field is wrong, and nothing of what was sent."""

from typing import Any

import pytest
import respx

from calcom_client import BadRequestError, CalClient

ECHO: dict[str, Any] = {"target": {"private_key": "SENT"}, "value": {"private_key": "SENT"}}


def node(name: str, *sentences: str, children: list[Any] | None = None, **echo: Any) -> dict[str, Any]:
    """A node of the server's validation tree."""
    rules = {f"rule{number}": sentence for number, sentence in enumerate(sentences)}
    return {**echo, "property": name, "children": children or [], **({"constraints": rules} if rules else {})}


async def refusal(server: respx.MockRouter, cal: CalClient, details: Any) -> BadRequestError:
    error = {"code": "BadRequestException", "message": "Bad Request Exception", "details": details}
    server.patch().respond(400, json={"status": "error", "path": "/v2/…", "error": error})
    with pytest.raises(BadRequestError) as caught:
        await cal.organizations.delegation_credentials.update(42, "870ae969")
    return caught.value


async def test_each_field_with_its_sentences(server: respx.MockRouter, cal: CalClient) -> None:
    error = await refusal(
        server,
        cal,
        {"errors": [node("domain", "domain must be a string", "domain is empty", **ECHO), node("slug", "slug is bad")]},
    )

    assert error.fields == {"domain": ["domain must be a string", "domain is empty"], "slug": ["slug is bad"]}
    assert str(error).startswith("domain: domain must be a string, domain is empty; slug: slug is bad (PATCH ")


async def test_a_field_that_comes_twice_keeps_all_its_sentences(server: respx.MockRouter, cal: CalClient) -> None:
    error = await refusal(server, cal, {"errors": [node("domain", "domain is empty"), node("domain", "domain is odd")]})

    assert error.fields == {"domain": ["domain is empty", "domain is odd"]}


async def test_nested_fields_have_paths(server: respx.MockRouter, cal: CalClient) -> None:
    value = node("value", "value should not be empty", **ECHO)
    first = node("0", children=[value], **ECHO)
    options = node("options", children=[first, node("1", "an option is an object")], **ECHO)

    error = await refusal(server, cal, {"errors": [options, node("name", "name must be a string")]})

    assert error.fields == {
        "options.0.value": ["value should not be empty"],
        "options.1": ["an option is an object"],
        "name": ["name must be a string"],
    }


async def test_details_keep_everything_but_the_echo(server: respx.MockRouter, cal: CalClient) -> None:
    child = node("value", "value should not be empty", **ECHO)

    error = await refusal(server, cal, {"errors": [node("options", children=[child], **ECHO)]})

    assert error.details == {
        "errors": [
            {
                "property": "options",
                "children": [
                    {"property": "value", "children": [], "constraints": {"rule0": "value should not be empty"}}
                ],
            }
        ]
    }
    assert "SENT" not in str(error)


async def test_sentences_of_self_hosted_servers(server: respx.MockRouter, cal: CalClient) -> None:
    sentences = [
        "domain must be a string",
        "domain should not be empty",
        "options.0.value should not be empty",
        "each value in tags must be text",
        "That will not do.",
    ]

    error = await refusal(server, cal, {"message": sentences, "error": "Bad Request", "statusCode": 400})

    assert error.fields == {
        "domain": ["domain must be a string", "domain should not be empty"],
        "options.0.value": ["options.0.value should not be empty"],
        "": ["each value in tags must be text", "That will not do."],
    }
    assert "options.0.value should not be empty" in str(error)
    assert error.details == {"message": sentences, "error": "Bad Request", "statusCode": 400}


@pytest.mark.parametrize(
    "details",
    [
        None,
        "text",
        [],
        {"errors": "text"},
        {"errors": [1, None]},
        {"errors": [{"property": "domain", "constraints": "text", "children": None}]},
        {"message": "text"},
        {"message": [1, None]},
    ],
    ids=repr,
)
async def test_details_of_another_shape_name_no_field(server: respx.MockRouter, cal: CalClient, details: Any) -> None:
    error = await refusal(server, cal, details)

    assert error.fields == {}
    assert error.details == details
    assert error.message == "Bad Request Exception"
