"""Alembic's scripts: the way from each schema to the next. They never import today's rows."""
