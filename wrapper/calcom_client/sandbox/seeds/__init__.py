"""What a sandbox begins with."""
