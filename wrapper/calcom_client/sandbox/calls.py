"""What a handler of an operation gets and gives."""

import sqlite3
from collections.abc import Callable, Mapping

from attrs import frozen

from calcom_client.sandbox.answers import Answer
from calcom_client.sandbox.auth import Caller
from calcom_client.sandbox.settings import Settings


@frozen
class Call:
    """A request for an operation: routed, counted and authenticated, but neither authorized nor validated.

    Attributes:
        path_parameters: Parameters of the path by name, decoded, still text.
        body: The JSON object or array that was sent; an empty object for none.
        caller: Who acts.
        settings: The sandbox's settings.
        database: The state. Handlers run one at a time.
    """

    path_parameters: Mapping[str, str]
    body: object
    caller: Caller
    settings: Settings
    database: sqlite3.Connection


Handler = Callable[[Call], Answer]
"""Answers a call, or raises a Refusal."""
