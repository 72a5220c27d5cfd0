"""Security keys as a second factor, and what they are asked. The second factor is required of deciding posts,
administrators and auditors from now on; an office that is there keeps it as it was: offered."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0036"
down_revision = "0035"
branch_labels = None
depends_on = None
NEEDED, AS_IT_WAS = "factor_needed", "offered"


def upgrade() -> None:
    moment = sa.DateTime(timezone=True)
    op.create_table(
        "security_key",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column(
            "account_id",
            sa.Integer(),
            sa.ForeignKey("account.id", name="fk_security_key_account_id"),
            nullable=False,
        ),
        sa.Column("name", sa.String(60), nullable=False),
        sa.Column("credential", sa.String(1400), nullable=False),
        sa.Column("public_key", sa.String(2000), nullable=False),
        sa.Column("counter", sa.BigInteger(), nullable=False),
        sa.Column("added_at", moment, nullable=False),
        sa.Column("used_at", moment, nullable=True),
        sa.UniqueConstraint("credential", name="uq_security_key_credential"),
    )
    op.create_index("ix_security_key_account_id", "security_key", ["account_id"])
    op.create_table(
        "key_question",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column(
            "account_id",
            sa.Integer(),
            sa.ForeignKey("account.id", name="fk_key_question_account_id"),
            nullable=False,
        ),
        sa.Column("asker", sa.String(60), nullable=False),
        sa.Column("challenge", sa.String(100), nullable=False),
        sa.Column("name", sa.String(60), nullable=False),
        sa.Column("until", moment, nullable=False),
        sa.UniqueConstraint("challenge", name="uq_key_question_challenge"),
    )
    op.create_index("ix_key_question_asker", "key_question", ["asker"])
    op.create_index("ix_key_question_until", "key_question", ["until"])
    _leave_offered(op.get_bind())


def _leave_offered(bind: sa.Connection) -> None:
    """Where somebody has an account, and nobody said how it is, write down how it was."""
    setting = sa.table("setting", sa.column("name"), sa.column("value"))
    account = sa.table("account", sa.column("id"))
    said = bind.scalar(sa.select(setting.c.value).where(setting.c.name == NEEDED))
    if said is None and bind.scalar(sa.select(account.c.id).limit(1)) is not None:
        bind.execute(sa.insert(setting).values(name=NEEDED, value=AS_IT_WAS))
