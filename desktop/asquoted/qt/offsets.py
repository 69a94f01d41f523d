"""Code points to UTF-16 units and back: the only place that converts."""
