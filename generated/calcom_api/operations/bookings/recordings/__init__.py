"""Requests of ``cal.bookings.recordings``."""
