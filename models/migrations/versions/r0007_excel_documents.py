"""Files sent in, numbered documents with their archive copies, terms, an office's own Word templates."""

from __future__ import annotations

import hashlib
from datetime import UTC, date, datetime

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None
PATH = sa.String(200).with_variant(sa.String(200, collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "upload",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_upload_account_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_upload")),
    )
    op.create_index(op.f("ix_upload_account_id"), "upload", ["account_id"], unique=False)
    op.create_table(
        "signed_document",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("doc_type", sa.String(length=10), nullable=False),
        sa.Column("term", sa.String(length=20), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("dated_on", sa.Date(), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("subject_id", sa.Integer(), nullable=True),
        sa.Column("abstract", sa.String(length=400), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("signed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("path", PATH, nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_signed_document_person_id")),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_signed_document_unit_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_signed_document")),
        sa.UniqueConstraint(
            "unit_id", "doc_type", "term", "number", name="uq_signed_document_unit_id_doc_type_term_number"
        ),
    )
    for column in ("path", "subject_id", "unit_id"):
        op.create_index(op.f(f"ix_signed_document_{column}"), "signed_document", [column], unique=False)
    op.create_table(
        "committee_term",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=20), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("path", PATH, nullable=False),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_committee_term_unit_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_committee_term")),
        sa.UniqueConstraint("unit_id", "starts_on", name="uq_committee_term_unit_id_starts_on"),
    )
    for column in ("path", "unit_id"):
        op.create_index(op.f(f"ix_committee_term_{column}"), "committee_term", [column], unique=False)
    op.create_table(
        "word_template",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=True),
        sa.Column("path", PATH, nullable=False),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_word_template_unit_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_word_template")),
        sa.UniqueConstraint("unit_id", "kind", name="uq_word_template_unit_id_kind"),
    )
    op.create_index(op.f("ix_word_template_unit_id"), "word_template", ["unit_id"], unique=False)
    with op.batch_alter_table("issue") as batch:
        batch.drop_constraint(
            "uq_issue_unit_id_doc_number", type_="unique"
        )  # numbers begin again with a term; signed_document keeps them
    _number_what_was_issued()


def _number_what_was_issued() -> None:
    """Reports that were issued before keep their numbers, in the shipped term of their day."""
    report = sa.table(
        "report",
        *(sa.column(name) for name in ("id", "unit_id", "path", "doc_number")),
        sa.column("issued_on", sa.Date()),
    )
    names = (
        "doc_type",
        "term",
        "number",
        "kind",
        "subject_id",
        "abstract",
        "content",
        "sha256",
        "unit_id",
        "path",
    )
    document = sa.table(
        "signed_document",
        *(sa.column(name) for name in names),
        sa.column("dated_on", sa.Date()),
        sa.column("signed_at", sa.DateTime(timezone=True)),
    )
    columns = (report.c.id, report.c.unit_id, report.c.path, report.c.doc_number, report.c.issued_on)
    for number, unit_id, path, doc_number, day in (
        op.get_bind().execute(sa.select(*columns).where(report.c.doc_number.is_not(None))).all()
    ):
        on = day or date(2018, 1, 1)
        year = on.year if on.month >= 7 else on.year - 1
        first = 2015 + (year - 2015) // 5 * 5
        said = {
            "doc_type": "BC",
            "term": f"{first}-{first + 5}",
            "number": doc_number,
            "kind": "report",
            "subject_id": number,
            "abstract": "",
        }
        said |= {
            "content": "{}",
            "sha256": hashlib.sha256(b"{}").hexdigest(),
            "unit_id": unit_id,
            "path": path,
            "dated_on": on,
        }
        op.execute(
            document.insert().values(**said, signed_at=datetime(on.year, on.month, on.day, tzinfo=UTC))
        )
