"""Users, teams and memberships: how the API shows them, and what follows when they come and go."""
