"""E-mail addresses and phone numbers that somebody has proved to own, and the codes to prove it with."""

from datetime import datetime

from attrs import field, frozen


@frozen(kw_only=True)
class VerifiedResource:
    """An address or number that workflows may send to.

    Attributes:
        user_id: Who verified it.
        team_id: The team that it was verified for; None for the user alone.
        value: The address or number.
    """

    id: int
    user_id: int
    team_id: int | None = None
    value: str


@frozen(kw_only=True)
class VerifiedEmail(VerifiedResource):
    """An e-mail address."""


@frozen(kw_only=True)
class VerifiedPhone(VerifiedResource):
    """A phone number."""


@frozen(kw_only=True)
class VerificationCode:
    """A code that was sent.

    Attributes:
        id: Where to: the address or number.
    """

    id: str
    code: str = field(repr=False)
    expires_at: datetime
