"""Requests of ``cal.organizations.bookings``."""
