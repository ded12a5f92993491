"""Requests of ``cal.organizations.organizations``."""
