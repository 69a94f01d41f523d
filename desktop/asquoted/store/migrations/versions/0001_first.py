"""The first schema."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

ID = sa.Uuid(as_uuid=False).with_variant(sa.String(length=36), "sqlite")


def upgrade() -> None:
    """Make the tables, and set the count of edits to nothing."""
    _make_texts()
    _make_documents()
    _make_quotes()
    _make_marks()
    _make_journal()


def downgrade() -> None:
    """A library never goes back: the backup taken before is the way."""
    raise NotImplementedError


def _make_texts() -> None:
    op.create_table(
        "texts",
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name=op.f("pk_texts")),
        sa.UniqueConstraint("number", name=op.f("uq_texts_number")),
    )
    op.create_table(
        "originals",
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("packed", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name=op.f("pk_originals")),
    )


def _make_documents() -> None:
    op.create_table(
        "documents",
        sa.Column("id", ID, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("outlet", sa.Text(), nullable=False),
        sa.Column("headline", sa.Text(), nullable=False),
        sa.Column("published", sa.Date(), nullable=True),
        sa.Column("agency", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("abridged", sa.Boolean(), nullable=False),
        sa.Column("current", sa.Integer(), nullable=False),
        sa.Column("quotations", sa.Integer(), nullable=False),
        sa.Column("words", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_documents")),
    )
    op.create_table(
        "revisions",
        sa.Column("id", ID, nullable=False),
        sa.Column("document_id", ID, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("text_sha256", sa.String(length=64), nullable=False),
        sa.Column("original_sha256", sa.String(length=64), nullable=True),
        sa.Column("file", sa.Text(), nullable=False),
        sa.Column("extractor", sa.Text(), nullable=False),
        sa.Column("encoding", sa.Text(), nullable=False),
        sa.Column("left_out", sa.Text(), nullable=False),
        sa.Column("made", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["document_id"],
            ["documents.id"],
            name=op.f("fk_revisions_document_id_documents"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["original_sha256"],
            ["originals.sha256"],
            name=op.f("fk_revisions_original_sha256_originals"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["text_sha256"],
            ["texts.sha256"],
            name=op.f("fk_revisions_text_sha256_texts"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_revisions")),
        sa.UniqueConstraint("document_id", "number", name=op.f("uq_revisions_document_id")),
    )
    op.create_index(op.f("ix_revisions_document_id"), "revisions", ["document_id"])
    op.create_index(op.f("ix_revisions_original_sha256"), "revisions", ["original_sha256"])
    op.create_index(op.f("ix_revisions_text_sha256"), "revisions", ["text_sha256"])


def _make_quotes() -> None:
    op.create_table(
        "statements",
        sa.Column("id", ID, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("speaker", sa.Text(), nullable=False),
        sa.Column("spoken", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_statements")),
    )
    op.create_table(
        "quotes",
        sa.Column("id", ID, nullable=False),
        sa.Column("statement_id", ID, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("base_text", sa.Text(), nullable=False),
        sa.Column("base_document_id", ID, nullable=True),
        sa.Column("pieces", sa.JSON(), nullable=False),
        sa.Column("gaps", sa.JSON(), nullable=False),
        sa.Column("chosen_document_id", ID, nullable=True),
        sa.ForeignKeyConstraint(
            ["base_document_id"],
            ["documents.id"],
            name=op.f("fk_quotes_base_document_id_documents"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["chosen_document_id"],
            ["documents.id"],
            name=op.f("fk_quotes_chosen_document_id_documents"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["statement_id"],
            ["statements.id"],
            name=op.f("fk_quotes_statement_id_statements"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_quotes")),
    )
    op.create_index(op.f("ix_quotes_statement_id"), "quotes", ["statement_id"])
    op.create_table(
        "renderings",
        sa.Column("id", ID, nullable=False),
        sa.Column("quote_id", ID, nullable=False),
        sa.Column("document_id", ID, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("form", sa.String(length=20), nullable=False),
        sa.Column("confidence", sa.Double(), nullable=False),
        sa.Column("speaker", sa.Text(), nullable=False),
        sa.Column("cue", sa.Text(), nullable=False),
        sa.Column("cue_class", sa.String(length=20), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["document_id"],
            ["documents.id"],
            name=op.f("fk_renderings_document_id_documents"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["quote_id"],
            ["quotes.id"],
            name=op.f("fk_renderings_quote_id_quotes"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_renderings")),
    )
    op.create_index(op.f("ix_renderings_document_id"), "renderings", ["document_id"])
    op.create_index(op.f("ix_renderings_quote_id"), "renderings", ["quote_id"])
    op.create_table(
        "passages",
        sa.Column("id", ID, nullable=False),
        sa.Column("rendering_id", ID, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("revision_id", ID, nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("exact", sa.Text(), nullable=False),
        sa.Column("prefix", sa.Text(), nullable=False),
        sa.Column("suffix", sa.Text(), nullable=False),
        sa.Column("detached", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["rendering_id"],
            ["renderings.id"],
            name=op.f("fk_passages_rendering_id_renderings"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["revision_id"],
            ["revisions.id"],
            name=op.f("fk_passages_revision_id_revisions"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_passages")),
    )
    op.create_index(op.f("ix_passages_rendering_id"), "passages", ["rendering_id"])
    op.create_index(op.f("ix_passages_revision_id"), "passages", ["revision_id"])


def _make_marks() -> None:
    op.create_table(
        "tags",
        sa.Column("id", ID, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("folded", sa.Text(), nullable=False),
        sa.Column("colour", sa.String(length=7), nullable=False),
        sa.Column("parent_id", ID, nullable=True),
        sa.Column("description", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["parent_id"],
            ["tags.id"],
            name=op.f("fk_tags_parent_id_tags"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tags")),
        sa.UniqueConstraint("folded", name=op.f("uq_tags_folded")),
    )
    op.create_index(op.f("ix_tags_parent_id"), "tags", ["parent_id"])
    op.create_table(
        "taggings",
        sa.Column("id", ID, nullable=False),
        sa.Column("tag_id", ID, nullable=False),
        sa.Column("made", sa.DateTime(timezone=True), nullable=False),
        sa.Column("target", sa.String(length=20), nullable=False),
        sa.Column("document_id", ID, nullable=True),
        sa.Column("rendering_id", ID, nullable=True),
        sa.Column("quote_id", ID, nullable=True),
        sa.Column("revision_id", ID, nullable=True),
        sa.Column("start", sa.Integer(), nullable=True),
        sa.Column("end", sa.Integer(), nullable=True),
        sa.Column("exact", sa.Text(), nullable=False),
        sa.Column("prefix", sa.Text(), nullable=False),
        sa.Column("suffix", sa.Text(), nullable=False),
        sa.Column("detached", sa.Boolean(), nullable=False),
        sa.Column("operation", sa.String(length=20), nullable=False),
        sa.Column("base", sa.Text(), nullable=False),
        sa.Column("reading", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["document_id"],
            ["documents.id"],
            name=op.f("fk_taggings_document_id_documents"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["quote_id"],
            ["quotes.id"],
            name=op.f("fk_taggings_quote_id_quotes"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["rendering_id"],
            ["renderings.id"],
            name=op.f("fk_taggings_rendering_id_renderings"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["revision_id"],
            ["revisions.id"],
            name=op.f("fk_taggings_revision_id_revisions"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["tag_id"],
            ["tags.id"],
            name=op.f("fk_taggings_tag_id_tags"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_taggings")),
    )
    op.create_index(op.f("ix_taggings_document_id"), "taggings", ["document_id"])
    op.create_index(op.f("ix_taggings_quote_id"), "taggings", ["quote_id"])
    op.create_index(op.f("ix_taggings_rendering_id"), "taggings", ["rendering_id"])
    op.create_index(op.f("ix_taggings_revision_id"), "taggings", ["revision_id"])
    op.create_index(op.f("ix_taggings_tag_id"), "taggings", ["tag_id"])
    op.create_table(
        "notes",
        sa.Column("id", ID, nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("written", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed", sa.DateTime(timezone=True), nullable=False),
        sa.Column("target", sa.String(length=20), nullable=False),
        sa.Column("document_id", ID, nullable=True),
        sa.Column("rendering_id", ID, nullable=True),
        sa.Column("quote_id", ID, nullable=True),
        sa.Column("revision_id", ID, nullable=True),
        sa.Column("start", sa.Integer(), nullable=True),
        sa.Column("end", sa.Integer(), nullable=True),
        sa.Column("exact", sa.Text(), nullable=False),
        sa.Column("prefix", sa.Text(), nullable=False),
        sa.Column("suffix", sa.Text(), nullable=False),
        sa.Column("detached", sa.Boolean(), nullable=False),
        sa.Column("operation", sa.String(length=20), nullable=False),
        sa.Column("base", sa.Text(), nullable=False),
        sa.Column("reading", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["document_id"],
            ["documents.id"],
            name=op.f("fk_notes_document_id_documents"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["quote_id"],
            ["quotes.id"],
            name=op.f("fk_notes_quote_id_quotes"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["rendering_id"],
            ["renderings.id"],
            name=op.f("fk_notes_rendering_id_renderings"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["revision_id"],
            ["revisions.id"],
            name=op.f("fk_notes_revision_id_revisions"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notes")),
    )
    op.create_index(op.f("ix_notes_document_id"), "notes", ["document_id"])
    op.create_index(op.f("ix_notes_quote_id"), "notes", ["quote_id"])
    op.create_index(op.f("ix_notes_rendering_id"), "notes", ["rendering_id"])
    op.create_index(op.f("ix_notes_revision_id"), "notes", ["revision_id"])
    op.create_table(
        "senses",
        sa.Column("id", ID, nullable=False),
        sa.Column("sense", sa.String(length=20), nullable=False),
        sa.Column("target", sa.String(length=20), nullable=False),
        sa.Column("document_id", ID, nullable=True),
        sa.Column("rendering_id", ID, nullable=True),
        sa.Column("quote_id", ID, nullable=True),
        sa.Column("revision_id", ID, nullable=True),
        sa.Column("start", sa.Integer(), nullable=True),
        sa.Column("end", sa.Integer(), nullable=True),
        sa.Column("exact", sa.Text(), nullable=False),
        sa.Column("prefix", sa.Text(), nullable=False),
        sa.Column("suffix", sa.Text(), nullable=False),
        sa.Column("detached", sa.Boolean(), nullable=False),
        sa.Column("operation", sa.String(length=20), nullable=False),
        sa.Column("base", sa.Text(), nullable=False),
        sa.Column("reading", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["document_id"],
            ["documents.id"],
            name=op.f("fk_senses_document_id_documents"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["quote_id"],
            ["quotes.id"],
            name=op.f("fk_senses_quote_id_quotes"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["rendering_id"],
            ["renderings.id"],
            name=op.f("fk_senses_rendering_id_renderings"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["revision_id"],
            ["revisions.id"],
            name=op.f("fk_senses_revision_id_revisions"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_senses")),
    )
    op.create_index(op.f("ix_senses_document_id"), "senses", ["document_id"])
    op.create_index(op.f("ix_senses_quote_id"), "senses", ["quote_id"])
    op.create_index(op.f("ix_senses_rendering_id"), "senses", ["rendering_id"])
    op.create_index(op.f("ix_senses_revision_id"), "senses", ["revision_id"])


def _make_journal() -> None:
    op.create_table(
        "meta",
        sa.Column("key", sa.String(length=40), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_meta")),
    )
    op.create_table(
        "edits",
        sa.Column("id", ID, nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("made", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("changes", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_edits")),
        sa.UniqueConstraint("sequence", name=op.f("uq_edits_sequence")),
    )
    meta = sa.table("meta", sa.column("key"), sa.column("value"))
    op.bulk_insert(meta, [{"key": "version", "value": "0"}])
