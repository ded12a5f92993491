"""The operations of the API as commands: out of the document, from typed words to a request, and its call."""
