"""Triggers that freeze what was decided: journal, report
versions, steps, published definitions (design 3.5, 3.9, 3.12). Those that
keep what names are found by stand in piece_triggers.py; all are put in place here."""

from __future__ import annotations

from sqlalchemy import Connection, text

from models.operations.piece_triggers import body_of, keeping, postgresql_of, sqlite_of

NEVER = "frozen"
APPEND_ONLY: tuple[str, ...] = (
    "journal",
    "report_version",
    "manifest",
    "gap_reason",
    "step_event",
    "issue",
    "issued_document",
    "report_look",
)
APPEND_ONLY += (
    "choice_edition",
    "answer_version",
    "answer_event",
    "supplement",
    "directive_closing",
    "unit_act",
    "succession",
)
ERASED = {"unit_act": "EXISTS (SELECT 1 FROM unit_spell s WHERE s.unit_id = OLD.unit_id)"}
"""Of these tables a row goes after all, with a unit that is erased, after its spells: what refuses it."""
PARTS = {
    "field_group": "{row}.version_id",
    "field": "{row}.version_id",
    "field_choice": "(SELECT f.version_id FROM field f WHERE f.id = {row}.field_id)",
}


ROUTE_KEPT = ("code", "number", "item", "name", "name_en", "holds_from", "unit_id", "path")

SIGNAL_KEPT = (
    "unit_id",
    "issuer",
    "path",
    "code",
    "asked",
    "level",
    "numbers",
    "published_at",
    "published_by",
)


def rules() -> dict[str, tuple[str, str, str]]:
    """Trigger name -> (table, event, condition on OLD/NEW that refuses)."""
    found = {
        f"{table}_{event.lower()}": (table, event, ERASED.get(table, "") if event == "DELETE" else "")
        for table in APPEND_ONLY
        for event in ("UPDATE", "DELETE")
    }
    kept = ("definition_id", "number", "holds_from", "rules", "lower_may", "unit_id", "path")
    same = " OR ".join(f"OLD.{column} IS DISTINCT FROM NEW.{column}" for column in kept)
    found["definition_version_update"] = (
        "definition_version",
        "UPDATE",
        f"OLD.state <> 'draft' AND (NEW.state <> 'retired' OR {same})",
    )
    found["definition_version_delete"] = ("definition_version", "DELETE", "OLD.state <> 'draft'")
    for table, number in PARTS.items():
        for event, row in (("INSERT", "NEW"), ("UPDATE", "OLD"), ("DELETE", "OLD")):
            published = (
                f"(SELECT v.state FROM definition_version v WHERE v.id = {number.format(row=row)}) <> 'draft'"
            )
            found[f"{table}_{event.lower()}"] = (table, event, published)
    return found | _routes() | _directives() | _signals()


def _routes() -> dict[str, tuple[str, str, str]]:
    """A published route is frozen with its states and steps; it can only be retired."""
    same = " OR ".join(f"OLD.{column} IS DISTINCT FROM NEW.{column}" for column in ROUTE_KEPT)
    found = {
        "route_update": ("route", "UPDATE", f"OLD.state <> 'draft' AND (NEW.state <> 'retired' OR {same})")
    }
    found["route_delete"] = ("route", "DELETE", "OLD.state <> 'draft'")
    for table in ("state", "step"):
        for event, row in (("INSERT", "NEW"), ("UPDATE", "OLD"), ("DELETE", "OLD")):
            found[f"{table}_{event.lower()}"] = (
                table,
                event,
                f"(SELECT r.state FROM route r WHERE r.id = {row}.route_id) <> 'draft'",
            )
    return found


def _signals() -> dict[str, tuple[str, str, str]]:
    """How an office set a signal is published as it stands: retired by the next, never changed."""
    same = " OR ".join(f"OLD.{column} IS DISTINCT FROM NEW.{column}" for column in SIGNAL_KEPT)
    refuses = f"OLD.state <> 'published' OR NEW.state <> 'retired' OR {same}"
    return {
        "signal_rule_update": ("signal_rule", "UPDATE", refuses),
        "signal_rule_delete": ("signal_rule", "DELETE", ""),
    }


def _directives() -> dict[str, tuple[str, str, str]]:
    """An issued directive is frozen with its enclosures."""
    found = {
        f"directive_{event.lower()}": ("directive", event, "OLD.state <> 'draft'")
        for event in ("UPDATE", "DELETE")
    }
    for event, row in (("INSERT", "NEW"), ("UPDATE", "OLD"), ("DELETE", "OLD")):
        found[f"enclosure_{event.lower()}"] = (
            "enclosure",
            event,
            f"(SELECT d.state FROM directive d WHERE d.id = {row}.directive_id) <> 'draft'",
        )
    return found


def install(connection: Connection) -> None:
    """Put every trigger in place; run again, it changes nothing."""
    write = _postgresql if connection.dialect.name == "postgresql" else _sqlite
    for name, (table, event, refuses) in rules().items():
        for statement in write(f"keep_{name}", table, event, refuses):
            connection.execute(text(statement))
    put = postgresql_of if connection.dialect.name == "postgresql" else sqlite_of
    for name, rule in keeping(connection.dialect.name).items():
        for statement in put(f"find_{name}", *rule):
            connection.exec_driver_sql(statement)


def missing(connection: Connection) -> set[str]:
    """Names of triggers that should be there and are not, or are there with another text, or switched off."""
    postgresql = connection.dialect.name == "postgresql"
    there = dict(_there_postgresql(connection) if postgresql else _there_sqlite(connection))
    write = _body if postgresql else lambda name, *rule: _sqlite(name, *rule)[-1]
    gone = {name for rule in rules() if there.get(name := f"keep_{rule}") != write(name, *rules()[rule])}
    for rule, (table, event, does) in keeping(connection.dialect.name).items():
        name = f"find_{rule}"
        said = body_of(does) if postgresql else sqlite_of(name, table, event, does)[-1]
        if there.get(name) != said:
            gone.add(name)
    return gone


def _there_sqlite(connection: Connection) -> list[tuple[str, str]]:
    return [
        (name, source)
        for name, source in connection.execute(
            text("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
        )
    ]


def _there_postgresql(connection: Connection) -> list[tuple[str, str]]:
    """Enabled triggers of this schema and the source of their functions."""
    source = (
        "SELECT t.tgname, p.prosrc FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_proc p ON "
        "p.oid = t.tgfoid "
        "WHERE c.relnamespace = current_schema()::regnamespace AND t.tgenabled = 'O'"
    )
    return [(name, body.strip()) for name, body in connection.execute(text(source))]


def _sqlite(name: str, table: str, event: str, refuses: str) -> list[str]:
    when = f"WHEN {refuses} " if refuses else ""
    create = (
        f"CREATE TRIGGER {name} BEFORE {event} ON {table} {when}BEGIN SELECT RAISE(ABORT, '{NEVER}'); END"
    )
    return [f"DROP TRIGGER IF EXISTS {name}", create]


def _postgresql(name: str, table: str, event: str, refuses: str) -> list[str]:
    body = _body(name, table, event, refuses)
    return [
        f"CREATE OR REPLACE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$ {body} $$",
        f"CREATE OR REPLACE TRIGGER {name} BEFORE {event} ON {table} FOR EACH ROW EXECUTE FUNCTION {name}()",
    ]


def _body(_name: str, _table: str, event: str, refuses: str) -> str:
    give = "OLD" if event == "DELETE" else "NEW"
    return f"BEGIN IF {refuses or 'TRUE'} THEN RAISE EXCEPTION '{NEVER}'; END IF; RETURN {give}; END"
