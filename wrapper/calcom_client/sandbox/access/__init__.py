"""Who asks, and what they may do: credentials, tokens, roles, OAuth clients."""
