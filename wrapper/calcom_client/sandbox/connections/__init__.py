"""Calendars, video services and Stripe, connected to users and teams; the operations are in `operations`."""
