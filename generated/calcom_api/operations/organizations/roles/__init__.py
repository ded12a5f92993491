"""Requests of ``cal.organizations.roles``."""
