"""Requests of ``cal.bookings.location``."""
