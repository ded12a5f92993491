"""An offline Cal.com: a server that answers like the real one, for tests, demonstrations and work without an account.

    with Sandbox().serve() as base_url:
        ...  # send requests with the API key `cal_sandbox`

How it behaves is taken from recorded answers of a real server; what it answers is checked against the same OpenAPI
document that the client is made from.

Where things are, in the order in which a request meets them:

- `server` puts it together. What only a sandbox answers is in `page`, `http.control`, `access.consent` and
  `connections.service_consent`; all else goes by the journal (`page.journal`) and the `faults` to the API.
- `http.app` takes each request through routing (`routes`), the rate limit (`throttle`), credentials, permissions and
  roles (`access`), and the checks of query and body by the `document`. A `Refusal` (`answers`) ends it with an error of
  the real server's; all rows are then as before.
- `operations` has the handlers: functions from a `Call` (`calls`) to an `Answer`. What one module alone needs stands
  beside it; what several need is in the package of its subject: `availability`, `bookings`, `connections`,
  `event_types`, `people`, `routing_forms`.
- `state` keeps the rows, and `seeds` what it begins with; times come from the `clock`, by way of `Call.now`.
- `http.contract` checks the answer; `webhooks` then tells of what happened.

To add an operation, write a handler under its operationId in a module of `operations`, list that in
`operations/__init__.py`, and new kinds of rows in `state/__init__.py`.
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
