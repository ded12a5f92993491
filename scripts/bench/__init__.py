"""``make bench``: what the client costs beside its peers, as ratios; one module for each thing that is measured."""
