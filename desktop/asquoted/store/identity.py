"""What tells a library's file from others, for who looks at it without the database layer, too."""

APPLICATION_ID = 0x41735164
"""What marks a SQLite file as ours ("AsQd"), in its header."""

REVISIONS = ("0001", "0002", "0003")
"""The revisions of the schema that this program knows, oldest first."""

PATIENCE = 15
"""Seconds to wait for another program's writing."""
