"""Requests of ``cal.organizations.attributes.options``."""
