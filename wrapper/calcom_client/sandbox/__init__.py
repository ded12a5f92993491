"""An offline Cal.com: a server that answers like the real one, for tests, demonstrations and work without an account.

    with Sandbox().serve() as base_url:
        ...  # send requests with the API key `cal_sandbox`

How it behaves is taken from recorded answers of a real server; what it answers is checked against the same OpenAPI
document that the client is made from.
"""

try:
    import jsonschema_rs  # noqa: F401 - only looked for: a missing extra must say what to install
    import starlette  # noqa: F401 - likewise
    import uvicorn  # noqa: F401 - likewise
except ImportError as missing:
    raise ImportError("The sandbox needs packages of its own: pip install 'calcom-client[sandbox]'") from missing

from calcom_client.sandbox.server import Sandbox
from calcom_client.sandbox.settings import Settings

__all__ = ["Sandbox", "Settings"]
