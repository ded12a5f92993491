"""Requests of ``cal.bookings.attendees``."""
