"""A report onto pages."""
