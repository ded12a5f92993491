"""What an answer to a routing form leads to; the operations are in `operations`."""
