#!/usr/bin/env bash
# joinedload() of one related row makes SQLite read the whole related table, where that one has a joined relation of its own.
#
# Versions: SQLAlchemy 2.1.9 on Python 3.11.7, SQLite of the standard library (seen with 3.40 and 3.53).
# Guess:    twenty rows loaded with joinedload() of the one row each points at, by its primary key, cost twenty look-ups more,
#           also where the related class has lazy="joined", innerjoin=True for a small table of kinds of its own: SQLAlchemy
#           writes "a LEFT OUTER JOIN (b JOIN c)" so that the inner join stays one.
# Seen:     SQLite does not look up in brackets: it makes the join of b and c ready whole, with an index of its own, before the
#           first row, once for every execution. With 100,000 rows in b the twenty take some hundred times as long as
#           selectinload(), which asks a second statement; the cost follows the related table, so small offices show nothing.
#           PostgreSQL takes the brackets apart. The same without the inner relation, or with lazy="selectin", looks up.
# Output:   joinedload: MATERIALIZE, SCAN unit; over 10 times selectinload: True; without the inner relation: SEARCH unit
# Exit:     0 as seen, 1 when it behaves otherwise, 2 when a tool is missing.
set -u
command -v python3 >/dev/null || exit 2
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv" >/dev/null 2>&1 || exit 2
"$work/venv/bin/pip" install --quiet --disable-pip-version-check sqlalchemy==2.1.9 >/dev/null 2>&1 || exit 2

cat >"$work/asks.py" <<'PY'
import sys
import time

from sqlalchemy import ForeignKey, create_engine, event, insert, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, joinedload, lazyload, mapped_column, relationship, selectinload


class Base(DeclarativeBase):
    pass


class Kind(Base):
    __tablename__ = "kind"
    id: Mapped[int] = mapped_column(primary_key=True)


class Unit(Base):
    __tablename__ = "unit"
    id: Mapped[int] = mapped_column(primary_key=True)
    kind_id: Mapped[int] = mapped_column(ForeignKey("kind.id"))
    kind: Mapped[Kind] = relationship(lazy="joined", innerjoin=True)


class Report(Base):
    __tablename__ = "report"
    id: Mapped[int] = mapped_column(primary_key=True)
    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"))
    unit: Mapped[Unit] = relationship()


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
with engine.begin() as connection:
    connection.execute(insert(Kind), [{"id": n} for n in range(8)])
    connection.execute(insert(Unit), [{"id": n, "kind_id": n % 8} for n in range(100_000)])
    connection.execute(insert(Report), [{"id": n, "unit_id": n * 1000} for n in range(20)])
    connection.exec_driver_sql("ANALYZE")
sent = []
event.listen(engine, "before_cursor_execute", lambda _c, _k, statement, values, *_: sent.append((statement, values)))


def asked(option):
    """Seconds of the second execution, and the ways SQLite takes for its first statement."""
    for _time in range(2):
        with Session(engine) as db:
            sent.clear()
            began = time.perf_counter()
            assert len(db.scalars(select(Report).options(option)).all()) == 20
            took = time.perf_counter() - began
    statement, values = sent[0]
    with engine.connect() as connection:
        plan = [row[3] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)]
    return took, plan


joined, ways = asked(joinedload(Report.unit))
beside, _plan = asked(selectinload(Report.unit))
_took, plain = asked(joinedload(Report.unit).options(lazyload(Unit.kind)))
made = [way.split()[0] for way in ways if way.startswith("MATERIALIZE")] + [way[:9] for way in ways if "SCAN unit" in way]
looked = [way[:11] for way in plain if "SEARCH unit" in way]
much = joined > 10 * beside
print(f"joinedload: {', '.join(made)}; over 10 times selectinload: {much}; without the inner relation: {', '.join(looked)}")
sys.exit(not (made == ["MATERIALIZE", "SCAN unit"] and much and looked == ["SEARCH unit"]))
PY
"$work/venv/bin/python" "$work/asks.py" || exit 1
