"""Requests of ``cal.organizations.teams.verified_resources.phones.verification_code``."""
