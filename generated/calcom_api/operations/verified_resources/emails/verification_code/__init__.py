"""Requests of ``cal.verified_resources.emails.verification_code``."""
