"""Requests of ``cal.organizations.attributes.slugs.options.assigned``."""
