"""Requests of ``cal.organizations.roles.permissions``."""
