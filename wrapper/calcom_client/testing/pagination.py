"""Where a page stands in its list, as the lists tell that do."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from attrs import asdict

from calcom_api import Pagination

if TYPE_CHECKING:
    from collections.abc import Mapping


def pagination_of(items: Any, differing: Pagination | Mapping[str, object] | None) -> dict[str, object]:
    """The `pagination` of a page.

    Args:
        items: Its items.
        differing: What differs from a list of which this is the only page.

    Raises:
        ValueError: There is no such field.
    """
    count = len(items) if isinstance(items, list) else 0
    usual: dict[str, object] = {
        "totalItems": count,
        "remainingItems": 0,
        "returnedItems": count,
        "itemsPerPage": 100,
        "currentPage": 1 if count else 0,
        "totalPages": 1 if count else 0,
        "hasNextPage": False,
        "hasPreviousPage": False,
    }
    if isinstance(differing, Pagination):
        differing = {_camel(name): value for name, value in asdict(differing).items()}
    for name in differing or ():
        if name not in usual:
            raise ValueError(f"pagination[{name!r}]: there is no such field; there are {', '.join(usual)}")
    return usual | dict(differing or {})


def _camel(name: str) -> str:
    return re.sub(r"_([a-z])", lambda part: part[1].upper(), name)
