"""Requests of ``cal.organizations.delegation_credentials``."""
