"""Directives and their answers; routes become versioned rows and items
remember theirs. What stood is the shipped route's first version."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None
PATH = sa.String(200).with_variant(sa.String(200, collation="C"), "postgresql")
SHIPPED = {
    "code": "quarterly",
    "number": 1,
    "item": "report",
    "name": "Quy trình báo cáo quý",
    "name_en": "The quarterly report",
}


def upgrade() -> None:
    op.create_table(
        "route",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(40), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("item", sa.String(20), nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("name_en", sa.String(200), nullable=False),
        sa.Column("state", sa.String(10), nullable=False),
        sa.Column("holds_from", sa.Date(), nullable=False),
        sa.Column("published_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("row_version", sa.Integer(), nullable=False),
        *_issued("route"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_route")),
        sa.UniqueConstraint("code", "number", "unit_id", name="uq_route_code_number_unit_id"),
    )
    op.create_index(op.f("ix_route_unit_id"), "route", ["unit_id"])
    op.create_index(op.f("ix_route_item"), "route", ["item"])
    route_id = _shipped()
    _rebuild("state", _state_columns(), ("route_id", "code"), route_id)
    _rebuild("step", _step_columns(), ("route_id", "code", "from_state"), route_id)
    op.create_index(op.f("ix_step_from_state"), "step", ["from_state"])
    op.execute(
        "ALTER TABLE report ADD COLUMN route_id INTEGER CONSTRAINT fk_report_route_id REFERENCES route (id)"
    )
    op.create_index(op.f("ix_report_route_id"), "report", ["route_id"])
    if route_id is not None:
        op.execute(sa.text("UPDATE report SET route_id = :number").bindparams(number=route_id))
    _directives()


def _issued(table: str) -> list[Any]:
    unit = sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f(f"fk_{table}_unit_id"))
    return [sa.Column("unit_id", sa.Integer(), nullable=True), sa.Column("path", PATH, nullable=False), unit]


def _shipped() -> int | None:
    """The shipped route, where there are states to belong
    to it; an empty database gets its own by planting."""
    bind = op.get_bind()
    if not bind.scalar(sa.text("SELECT count(*) FROM state")):
        return None
    names = ("code", "number", "item", "name", "name_en", "state", "row_version", "path")
    columns: list[Any] = [sa.column(name) for name in names]
    route = sa.table(
        "route",
        *columns,
        sa.column("holds_from", sa.Date),
        sa.column("published_at", sa.DateTime(timezone=True)),
    )
    dates = {"holds_from": date(2000, 1, 1), "published_at": datetime.now(UTC)}
    bind.execute(
        sa.insert(route).values(SHIPPED | {"state": "published", "row_version": 1, "path": ""} | dates)
    )
    number: int = bind.execute(sa.text("SELECT id FROM route")).scalar_one()
    return number


def _state_columns() -> list[Any]:
    words: list[Any] = [
        sa.Column(name, sa.String(size), nullable=False)
        for name, size in (("code", 20), ("name", 60), ("name_en", 60))
    ]
    flags: list[Any] = [
        sa.Column(name, sa.Boolean(), nullable=False) for name in ("is_open", "is_locked", "is_final")
    ]
    return [*words, *flags, sa.Column("position", sa.Integer(), nullable=False)]


def _step_columns() -> list[Any]:
    sizes = {
        "code": 20,
        "name": 60,
        "name_en": 60,
        "from_state": 20,
        "to_state": 20,
        "actor": 10,
        "grant": 30,
        "guards": 200,
        "effects": 200,
    }
    words: list[Any] = [sa.Column(name, sa.String(size), nullable=False) for name, size in sizes.items()]
    return [
        *words,
        sa.Column("needs_note", sa.Boolean(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
    ]


def _rebuild(name: str, old: list[Any], unique: tuple[str, ...], route_id: int | None) -> None:
    """Make a table anew with its route; nothing refers to these rows by number."""
    bind = op.get_bind()
    kept: list[Any] = [sa.column(column.name, column.type) for column in old]
    before = sa.table(name, sa.column("id"), *kept)
    rows = [
        dict(row)
        for row in bind.execute(sa.select(*kept).select_from(before).order_by(before.c.id)).mappings()
    ]
    op.drop_table(name)
    more: list[Any] = []
    added: dict[str, Any] = {"route_id": route_id, "path": ""}
    if name == "step":
        more = [
            sa.Column("desk_id", sa.Integer(), nullable=True),
            sa.Column("roles", sa.String(400), nullable=False),
        ]
        more.append(sa.ForeignKeyConstraint(["desk_id"], ["unit.id"], name=op.f("fk_step_desk_id")))
        added["roles"] = "[]"
    table = op.create_table(
        name,
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("route_id", sa.Integer(), nullable=False),
        *old,
        *more,
        *_issued(name),
        sa.ForeignKeyConstraint(["route_id"], ["route.id"], name=op.f(f"fk_{name}_route_id")),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{name}")),
        sa.UniqueConstraint(*unique, name=f"uq_{name}_{'_'.join(unique)}"),
    )
    op.create_index(op.f(f"ix_{name}_unit_id"), name, ["unit_id"])
    if rows:
        op.bulk_insert(table, [row | added for row in rows])


def _directives() -> None:
    op.create_table(
        "directive",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("symbol", sa.String(length=60), nullable=False),
        sa.Column("dated", sa.Date(), nullable=False),
        sa.Column("abstract", sa.String(length=500), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("addressed", sa.Text(), nullable=False),
        sa.Column("desk", sa.String(length=200), nullable=False),
        sa.Column("asks_receipt", sa.Boolean(), nullable=False),
        sa.Column("asks_plan", sa.Boolean(), nullable=False),
        sa.Column("plan_on", sa.Date(), nullable=True),
        sa.Column("form_version_id", sa.Integer(), nullable=True),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("due_strict", sa.Boolean(), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("issued_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("row_version", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=True),
        sa.Column("path", PATH, nullable=False),
        sa.ForeignKeyConstraint(
            ["form_version_id"], ["definition_version.id"], name=op.f("fk_directive_form_version_id")
        ),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_directive_unit_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_directive")),
        sa.UniqueConstraint("unit_id", "symbol", "dated", name="uq_directive_unit_id_symbol_dated"),
    )
    op.create_index(op.f("ix_directive_unit_id"), "directive", ["unit_id"], unique=False)
    op.create_table(
        "directive_answer",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("directive_id", sa.Integer(), nullable=False),
        sa.Column("above_id", sa.Integer(), nullable=True),
        sa.Column("asked_by_id", sa.Integer(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("told", sa.String(length=500), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("due_strict", sa.Boolean(), nullable=False),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("plan", sa.Text(), nullable=False),
        sa.Column("plan_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("first_submitted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("accepted_number", sa.Integer(), nullable=True),
        sa.Column("stale", sa.Boolean(), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("route_id", sa.Integer(), nullable=True),
        sa.Column("desk_unit_id", sa.Integer(), nullable=True),
        sa.Column("submitter_id", sa.Integer(), nullable=True),
        sa.Column("row_version", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("path", PATH, nullable=False),
        sa.ForeignKeyConstraint(
            ["above_id"], ["directive_answer.id"], name=op.f("fk_directive_answer_above_id")
        ),
        sa.ForeignKeyConstraint(["asked_by_id"], ["unit.id"], name=op.f("fk_directive_answer_asked_by_id")),
        sa.ForeignKeyConstraint(["desk_unit_id"], ["unit.id"], name=op.f("fk_directive_answer_desk_unit_id")),
        sa.ForeignKeyConstraint(
            ["directive_id"], ["directive.id"], name=op.f("fk_directive_answer_directive_id")
        ),
        sa.ForeignKeyConstraint(["route_id"], ["route.id"], name=op.f("fk_directive_answer_route_id")),
        sa.ForeignKeyConstraint(
            ["submitter_id"], ["person.id"], name=op.f("fk_directive_answer_submitter_id")
        ),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_directive_answer_unit_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_directive_answer")),
        sa.UniqueConstraint("directive_id", "unit_id", name="uq_directive_answer_directive_id_unit_id"),
    )
    op.create_index(op.f("ix_directive_answer_above_id"), "directive_answer", ["above_id"], unique=False)
    op.create_index(
        op.f("ix_directive_answer_asked_by_id"), "directive_answer", ["asked_by_id"], unique=False
    )
    op.create_index(
        op.f("ix_directive_answer_desk_unit_id"), "directive_answer", ["desk_unit_id"], unique=False
    )
    op.create_index(op.f("ix_directive_answer_path"), "directive_answer", ["path"], unique=False)
    op.create_index(op.f("ix_directive_answer_route_id"), "directive_answer", ["route_id"], unique=False)
    op.create_index(op.f("ix_directive_answer_unit_id"), "directive_answer", ["unit_id"], unique=False)
    op.create_table(
        "enclosure",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("directive_id", sa.Integer(), nullable=False),
        sa.Column("symbol", sa.String(length=60), nullable=False),
        sa.Column("dated", sa.Date(), nullable=False),
        sa.Column("title", sa.String(length=500), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("file_name", sa.String(length=200), nullable=True),
        sa.Column("media_type", sa.String(length=100), nullable=True),
        sa.Column("size", sa.Integer(), nullable=True),
        sa.Column("sha256", sa.String(length=64), nullable=True),
        sa.Column("unit_id", sa.Integer(), nullable=True),
        sa.Column("path", PATH, nullable=False),
        sa.ForeignKeyConstraint(["directive_id"], ["directive.id"], name=op.f("fk_enclosure_directive_id")),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_enclosure_unit_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_enclosure")),
    )
    op.create_index(op.f("ix_enclosure_directive_id"), "enclosure", ["directive_id"], unique=False)
    op.create_index(op.f("ix_enclosure_unit_id"), "enclosure", ["unit_id"], unique=False)
    op.create_table(
        "answer_draft",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("answer_id", sa.Integer(), nullable=False),
        sa.Column("values", sa.Text(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("path", PATH, nullable=False),
        sa.ForeignKeyConstraint(
            ["answer_id"], ["directive_answer.id"], name=op.f("fk_answer_draft_answer_id")
        ),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_answer_draft_unit_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_answer_draft")),
        sa.UniqueConstraint("answer_id", name=op.f("uq_answer_draft_answer_id")),
    )
    op.create_index(op.f("ix_answer_draft_unit_id"), "answer_draft", ["unit_id"], unique=False)
    op.create_table(
        "answer_event",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("answer_id", sa.Integer(), nullable=False),
        sa.Column("row_version", sa.Integer(), nullable=False),
        sa.Column("step", sa.String(length=20), nullable=False),
        sa.Column("from_state", sa.String(length=20), nullable=False),
        sa.Column("to_state", sa.String(length=20), nullable=False),
        sa.Column("version_number", sa.Integer(), nullable=True),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("actor", sa.String(length=200), nullable=False),
        sa.Column("note", sa.String(length=2000), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("path", PATH, nullable=False),
        sa.ForeignKeyConstraint(
            ["answer_id"], ["directive_answer.id"], name=op.f("fk_answer_event_answer_id")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_answer_event_person_id")),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_answer_event_unit_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_answer_event")),
        sa.UniqueConstraint("answer_id", "row_version", name="uq_answer_event_answer_id_row_version"),
    )
    op.create_index(op.f("ix_answer_event_path"), "answer_event", ["path"], unique=False)
    op.create_index(op.f("ix_answer_event_unit_id"), "answer_event", ["unit_id"], unique=False)
    op.create_table(
        "answer_version",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("answer_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("submitted_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("path", PATH, nullable=False),
        sa.ForeignKeyConstraint(
            ["answer_id"], ["directive_answer.id"], name=op.f("fk_answer_version_answer_id")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_answer_version_person_id")),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_answer_version_unit_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_answer_version")),
        sa.UniqueConstraint("answer_id", "number", name="uq_answer_version_answer_id_number"),
    )
    op.create_index(op.f("ix_answer_version_path"), "answer_version", ["path"], unique=False)
    op.create_index(op.f("ix_answer_version_unit_id"), "answer_version", ["unit_id"], unique=False)
