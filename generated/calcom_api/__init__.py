"""The operations of the Cal.com API v2 as pure functions, and the models they take and give.

Generated from the fragments in ``openapi/``; ``calcom_client`` sends what is made here.
"""

from calcom_api.codec import DecodeError
from calcom_api.operations import OPERATIONS, SECRET_FIELDS, Operation
from calcom_api.pages import Page, Pages
from calcom_api.request import Pagination, Paging, RateLimit, Request, Response
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
