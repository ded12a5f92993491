"""What users of each extra do, run where there is nothing but the wheel with that extra; each gets a server's URL."""
