"""Changes of schema, in order (Alembic)."""
