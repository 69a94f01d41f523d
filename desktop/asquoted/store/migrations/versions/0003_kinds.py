"""Whether the user said of what kind a document is."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add a column: of the documents that are there, nobody knows who said it."""
    with op.batch_alter_table("documents", recreate="always") as table:
        table.add_column(
            sa.Column("kind_is_told", sa.Boolean(), nullable=False, server_default=sa.false()),
        )


def downgrade() -> None:
    """A library never goes back: the backup taken before is the way."""
    raise NotImplementedError
