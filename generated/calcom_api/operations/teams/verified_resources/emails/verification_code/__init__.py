"""Requests of ``cal.teams.verified_resources.emails.verification_code``."""
