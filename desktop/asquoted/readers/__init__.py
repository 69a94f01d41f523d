"""A format in, a document out: one module a format, none of them trusted input."""
