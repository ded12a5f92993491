"""Requests of ``cal.bookings.references``."""
