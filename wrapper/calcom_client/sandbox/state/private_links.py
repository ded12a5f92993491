"""Private links: secret addresses of event types."""

from datetime import datetime

from attrs import frozen

from calcom_client.sandbox.state.moments import BEGINNING


@frozen(kw_only=True)
class PrivateLink:
    """A secret address at which an event type can be booked, for some time or some times.

    Attributes:
        id: The secret part of the address.
        expires_at: When it ends; None for never.
        max_usage_count: Bookings that it is good for; None for any number.
        usage_count: Bookings made with it.
    """

    id: str
    event_type_id: int
    expires_at: datetime | None = None
    max_usage_count: int | None = None
    usage_count: int = 0
    created_at: datetime = BEGINNING

    def is_used_up(self, now: datetime) -> bool:
        """Whether it can no longer be used."""
        ended = self.expires_at is not None and self.expires_at <= now
        return ended or (self.max_usage_count is not None and self.usage_count >= self.max_usage_count)
