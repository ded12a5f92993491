"""Requests of ``cal.organizations.memberships``."""
