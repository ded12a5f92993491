"""What the real server asks before it lets somebody act on an organization."""

import math
import re

from calcom_client.sandbox.answers import database_failure, framework
from calcom_client.sandbox.calls import Call

_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?", re.ASCII)
_LARGEST = 2**31 - 1


def administered_organization(call: Call) -> int:
    """The organization of a call that needs its admin and the SCALE plan. Every number from 1 to 2147483647 exists.

    Raises:
        Refusal: 403 for no such organization, role or plan, in this order; 500 for text that is no 32-bit number, and
            400 for a fraction, as on the real server.
    """
    text = call.path_parameters["orgId"]
    number = float(text) if _NUMBER.fullmatch(text.strip()) else math.nan
    if not -_LARGEST - 1 <= number <= _LARGEST:
        raise database_failure()
    if number < 1:
        raise framework(
            403, f"IsOrgGuard - provided organization id={text} does not represent any existing organization."
        )
    if not call.caller.is_admin:
        raise framework(
            403,
            f"RolesGuard - user with id={call.caller.user_id} does not have the minimum required role=ORG_ADMIN "
            f"within organization with id={text}.",
        )
    if number in call.settings.essentials_organizations:
        raise framework(
            403,
            f"PlatformPlanGuard - organization with id={text} does not have required plan for this operation. "
            "Minimum plan is SCALE while the organization has ESSENTIALS.",
        )
    if not number.is_integer():
        # The real server looks at the number's form last, after it has searched for the organization.
        raise framework(400, "Validation failed (numeric string is expected)")
    return int(number)
