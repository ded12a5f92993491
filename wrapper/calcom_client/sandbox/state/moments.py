"""Moments that rows begin with."""

from datetime import UTC, datetime

BEGINNING = datetime(2026, 1, 1, tzinfo=UTC)
"""When what the sandbox starts with was made."""
