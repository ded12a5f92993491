"""``make bench-pacing``: how long programs take for many calls under the rate limit, and how often they are refused."""
