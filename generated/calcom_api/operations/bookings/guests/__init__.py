"""Requests of ``cal.bookings.guests``."""
