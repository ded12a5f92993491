"""The pytest plugin: fixtures with an offline Cal.com, with clients on it, and with mocked answers.

It comes with the package and needs no import. What is here are the types of its fixtures, for annotations:
`cal_sandbox` is a :class:`CalSandbox`, `cal_respx` a :class:`CalRouter`, `cal` a :class:`calcom_client.CalClient`.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from calcom_client.testing.router import CalRouter
    from calcom_client.testing.sandbox import CalSandbox

__all__ = ["CalRouter", "CalSandbox"]

_MODULES = {
    "CalRouter": "router",
    "CalSandbox": "sandbox",
}


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)


def __dir__() -> list[str]:
    return __all__
