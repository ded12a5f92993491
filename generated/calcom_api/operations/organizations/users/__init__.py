"""Requests of ``cal.organizations.users``."""
