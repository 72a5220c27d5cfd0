"""Tries that were refused are rows, with the address they came from, and count by account and address;
browsers from which an account was signed in to are known. What an account had to wait before is forgotten."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0032"
down_revision = "0031"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "sign_in_try",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("door", sa.String(20), nullable=False),
        sa.Column("outcome", sa.String(10), nullable=False),
        sa.Column("who", sa.String(24), nullable=False),
        sa.Column(
            "account_id",
            sa.Integer(),
            sa.ForeignKey("account.id", name="fk_sign_in_try_account_id"),
            nullable=True,
        ),
        sa.Column("address", sa.String(45), nullable=False),
        sa.Column("network", sa.String(45), nullable=False),
        sa.Column("device_id", sa.Integer(), nullable=True),
        sa.Column("counts", sa.Boolean(), nullable=False),
    )
    op.create_index("ix_sign_in_try_at", "sign_in_try", ["at"])
    op.create_index("ix_sign_in_try_who", "sign_in_try", ["who", "at"])
    op.create_index("ix_sign_in_try_network", "sign_in_try", ["network", "at"])
    op.create_table(
        "device",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column(
            "account_id",
            sa.Integer(),
            sa.ForeignKey("account.id", name="fk_device_account_id"),
            nullable=False,
        ),
        sa.Column("token_hash", sa.String(64), nullable=False),
        sa.Column("began_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.UniqueConstraint("token_hash", "account_id", name="uq_device_token_hash_account_id"),
    )
    op.create_index("ix_device_account_id", "device", ["account_id"])
    op.add_column("sign_in", sa.Column("address", sa.String(45), server_default="", nullable=False))
    op.add_column("sign_in", sa.Column("new_device", sa.Boolean(), server_default=sa.false(), nullable=False))
    op.create_index("ix_sign_in_began_at", "sign_in", ["began_at"])
    op.drop_column("secret", "tries")
    op.drop_column("secret", "tried_at")
