"""The pages of the documentation that are made of the fragments and the generated package, when the site is built."""
