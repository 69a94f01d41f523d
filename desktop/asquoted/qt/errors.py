"""The window's words for what a user can mend, and the report of a bug."""
