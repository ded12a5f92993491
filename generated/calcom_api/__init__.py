"""The operations of the Cal.com API v2 as pure functions, and the models they take and give.

Generated from the fragments in ``openapi/``; ``calcom_client`` sends what is made here. Names are loaded when they are
first used.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from calcom_api.codec import DecodeError
    from calcom_api.operations import OPERATIONS, Operation
    from calcom_api.pages import Page, Pages
    from calcom_api.request import Pagination, Paging, RateLimit, Request, Response
    from calcom_api.secret_fields import SECRET_FIELDS
    from calcom_api.types import UNSET, Undecoded, Unset

__all__ = [
    "OPERATIONS",
    "SECRET_FIELDS",
    "UNSET",
    "DecodeError",
    "Operation",
    "Page",
    "Pages",
    "Pagination",
    "Paging",
    "RateLimit",
    "Request",
    "Response",
    "Undecoded",
    "Unset",
]

_MODULES = {
    "OPERATIONS": "operations",
    "SECRET_FIELDS": "secret_fields",
    "UNSET": "types",
    "DecodeError": "codec",
    "Operation": "operations",
    "Page": "pages",
    "Pages": "pages",
    "Pagination": "request",
    "Paging": "request",
    "RateLimit": "request",
    "Request": "request",
    "Response": "request",
    "Undecoded": "types",
    "Unset": "types",
}


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
