"""What we keep: the only SQLAlchemy, the migrations, the search index, the backups."""
