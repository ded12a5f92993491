"""What bookings are made of, and who may do what with them; the operations themselves are in `operations`."""
