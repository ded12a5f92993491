"""Requests of ``cal.bookings``."""
