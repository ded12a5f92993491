"""Requests of ``cal.organizations.teams.bookings.references``."""
