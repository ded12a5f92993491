"""Requests of ``cal.organizations.teams.verified_resources.emails.verification_code``."""
