"""``make conformance``: schemathesis over the bundled document against running sandboxes."""
