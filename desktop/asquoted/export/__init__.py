"""A comparison out: one module a format."""
