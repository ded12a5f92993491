"""What is set of event types, how requests change it and how the API shows it; the operations are in `operations`."""
