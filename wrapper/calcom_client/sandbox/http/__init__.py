"""A request on its way in and an answer on its way out: reading, checks by the document, complaints."""
