"""Results on standard output."""
