"""Requests of ``cal.organizations.attributes``."""
