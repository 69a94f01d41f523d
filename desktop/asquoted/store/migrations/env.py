"""How Alembic reaches the library: by the connection and in the transaction that it is given."""

from alembic import context
from sqlalchemy import Connection


def run() -> None:
    """Run the steps on the connection that `asquoted.store.schema` holds."""
    connection = context.config.attributes["connection"]
    if not isinstance(connection, Connection):
        raise TypeError("a migration needs a connection")
    context.configure(connection=connection, render_as_batch=True)
    context.run_migrations()


run()
