"""Requests of ``cal.bookings.conferencing_sessions``."""
