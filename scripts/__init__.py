"""The project's own tools; none of them is part of the distribution."""
