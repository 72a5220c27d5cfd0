"""Triggers that freeze what was decided: journal, report versions, steps, published definitions (design 3.5, 3.9, 3.12)."""

from __future__ import annotations

from sqlalchemy import Connection, text

NEVER = "frozen"
APPEND_ONLY = ("journal", "report_version", "manifest", "gap_reason", "step_event")
PARTS = {
    "field_group": "{row}.version_id",
    "field": "{row}.version_id",
    "field_choice": "(SELECT f.version_id FROM field f WHERE f.id = {row}.field_id)",
}


def rules() -> dict[str, tuple[str, str, str]]:
    """Trigger name -> (table, event, condition on OLD/NEW that refuses)."""
    found = {f"{table}_{event.lower()}": (table, event, "") for table in APPEND_ONLY for event in ("UPDATE", "DELETE")}
    kept = ("definition_id", "number", "holds_from", "rules", "lower_may", "unit_id", "path")
    same = " OR ".join(f"OLD.{column} IS DISTINCT FROM NEW.{column}" for column in kept)
    found["definition_version_update"] = ("definition_version", "UPDATE", f"OLD.state <> 'draft' AND (NEW.state <> 'retired' OR {same})")
    found["definition_version_delete"] = ("definition_version", "DELETE", "OLD.state <> 'draft'")
    for table, number in PARTS.items():
        for event, row in (("INSERT", "NEW"), ("UPDATE", "OLD"), ("DELETE", "OLD")):
            published = f"(SELECT v.state FROM definition_version v WHERE v.id = {number.format(row=row)}) <> 'draft'"
            found[f"{table}_{event.lower()}"] = (table, event, published)
    return found


def install(connection: Connection) -> None:
    """Put every trigger in place; run again, it changes nothing."""
    write = _postgresql if connection.dialect.name == "postgresql" else _sqlite
    for name, (table, event, refuses) in rules().items():
        for statement in write(f"keep_{name}", table, event, refuses):
            connection.execute(text(statement))


def missing(connection: Connection) -> set[str]:
    """Names of triggers that should be there and are not."""
    source = "SELECT tgname FROM pg_trigger" if connection.dialect.name == "postgresql" else "SELECT name FROM sqlite_master WHERE type = 'trigger'"
    return {f"keep_{name}" for name in rules()} - set(connection.scalars(text(source)))


def _sqlite(name: str, table: str, event: str, refuses: str) -> list[str]:
    when = f"WHEN {refuses} " if refuses else ""
    create = f"CREATE TRIGGER {name} BEFORE {event} ON {table} {when}BEGIN SELECT RAISE(ABORT, '{NEVER}'); END"
    return [f"DROP TRIGGER IF EXISTS {name}", create]


def _postgresql(name: str, table: str, event: str, refuses: str) -> list[str]:
    condition = refuses or "TRUE"
    give = "OLD" if event == "DELETE" else "NEW"
    body = f"BEGIN IF {condition} THEN RAISE EXCEPTION '{NEVER}'; END IF; RETURN {give}; END"
    return [
        f"CREATE OR REPLACE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$ {body} $$",
        f"CREATE OR REPLACE TRIGGER {name} BEFORE {event} ON {table} FOR EACH ROW EXECUTE FUNCTION {name}()",
    ]
