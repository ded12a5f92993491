"""Requests of ``cal.bookings.calendar_links``."""
