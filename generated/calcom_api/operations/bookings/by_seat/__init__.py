"""Requests of ``cal.bookings.by_seat``."""
