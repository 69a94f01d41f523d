"""Show how each outlet rendered the same quote."""

__version__ = "0.1.0"
