"""Enum ``ConfirmationPolicyType``."""

from calcom_api.types import OpenEnum


class ConfirmationPolicyType(OpenEnum):
    """`always` asks for every booking, `time` only for those at short notice."""

    ALWAYS = "always"
    TIME = "time"
