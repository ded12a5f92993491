"""``make wheel``, ``make lowest``, ``make newest``: what would be published, used as its users would."""
