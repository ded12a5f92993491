"""What is a secret, by the name of its field."""

SECRET_FIELDS: frozenset[str] = frozenset(
    (
        "accessToken",
        "access_token",
        "apiKey",
        "authUrl",
        "calApiKey",
        "clientSecret",
        "client_secret",
        "code",
        "code_verifier",
        "inviteLink",
        "password",
        "private_key",
        "refreshToken",
        "refresh_token",
        "secret",
        "shareToken",
        "token",
    )
)
"""Names of the JSON fields whose values are secrets."""
