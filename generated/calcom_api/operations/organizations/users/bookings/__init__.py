"""Requests of ``cal.organizations.users.bookings``."""
