"""How Alembic runs here: on the connection that models/operations/migrate.py hands over, never on its own."""

from __future__ import annotations

from alembic import context

import models.operations.wiring

connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=models.operations.wiring.metadata,
    render_as_batch=connection.dialect.name == "sqlite",
    compare_type=True,
)
with context.begin_transaction():
    context.run_migrations()
