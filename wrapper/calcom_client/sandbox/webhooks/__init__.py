"""Whose webhooks hear of an event, what is sent to them, and the sending; the operations are in `operations`."""
