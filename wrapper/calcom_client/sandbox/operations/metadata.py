"""Notes of the caller's own on a thing: limits that the document does not tell."""

from collections.abc import Mapping

from calcom_client.sandbox.answers import invalid

_LONGEST_NAME = 40
_LONGEST_TEXT = 500
_SENTENCE = (
    "metadata must be an object with up to 50 keys, each key name up to 40 characters, and values with a maximum "
    "length of 500 characters."
)


def check_metadata(body: Mapping[str, object]) -> None:
    """Refuse a body whose `metadata` has too long a name or text.

    Raises:
        Refusal: 400.
    """
    metadata = body.get("metadata")
    if isinstance(metadata, dict) and any(
        len(name) > _LONGEST_NAME or (isinstance(value, str) and len(value) > _LONGEST_TEXT)
        for name, value in metadata.items()
    ):
        broken = {"ValidateMetadata": _SENTENCE}
        node = {"target": body, "value": metadata, "property": "metadata", "children": [], "constraints": broken}
        raise invalid([node])
