"""Requests of ``cal.organizations.users.ooo``."""
