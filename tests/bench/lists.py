"""A list of 50 rows beside stock Flask-Admin's on the same table: CPU of a page, in turns, in one run.

Theirs is `flask_admin.contrib.sqla.ModelView` with its own templates, without a person, rights, totals or a
menu: the same columns of the same rows in the same order from the same file. Run as
`python -m tests.bench.lists [office]` on an office of `tests.bench.scale_build`. Theirs cannot be imported
without Flask-SQLAlchemy, no part of this program: `.venv/bin/pip install Flask-SQLAlchemy==3.1.1` first.
"""

from __future__ import annotations

import re
import statistics
import sys
import time
from pathlib import Path
from typing import Any

from flask import Flask
from flask.testing import FlaskClient
from flask_admin import Admin
from flask_admin.contrib.sqla import ModelView
from flask_babel import Babel
from sqlalchemy import MetaData, create_engine
from sqlalchemy.orm import registry, relationship, scoped_session, sessionmaker

from admin.operations.serving import stand_for_good
from admin.web.request import SIGN_IN
from app import create_app
from models.access.grants import SYSTEM
from models.core.base import make_engine, set_clock
from tests.bench.compare import WORK, machine
from tests.bench.pages import sign_in
from tests.bench.scale_measure import DAY, LOGINS

ROUNDS = 25
OURS = {name: f"/{name}/" for name in ("meetings", "scores", "reports", "units")}


class Stock(ModelView):  # type: ignore[misc]
    """Their list as it comes: fifty rows, newest first."""

    can_create = can_edit = can_delete = False
    page_size = 50


class Meetings(Stock):
    column_list = ("unit.name", "period", "held_on", "kind", "due", "present", "topic_text", "outside_window")
    column_default_sort = ("held_on", True)


class Scores(Stock):
    column_list = (
        "unit.name",
        "stage",
        "total",
        "grade",
        "votes_for",
        "votes_present",
        "voted_at",
        "saved_at",
    )
    column_default_sort = ("voted_at", True)


class Units(Stock):
    column_list = ("name", "code", "kind_code", "parent_id", "founded_on", "dissolved_on", "contact")
    column_default_sort = "sort_key"


class Reports(Stock):
    column_list = (
        "unit.name",
        "quarter",
        "state",
        "first_submitted_at",
        "doc_number",
        "accepted_number",
        "stale",
    )
    column_default_sort = ("quarter", True)


def stock(path: Path) -> FlaskClient:
    """An application with nothing but their lists of four tables."""
    engine = create_engine(f"sqlite:///{path}")
    known, plain = MetaData(), registry()
    tables = ("unit", "meeting", "score_sheet", "report")
    known.reflect(engine, only=tables)
    classes = {name: type(name.title().replace("_", ""), (), {}) for name in tables}
    for name, made in classes.items():
        table = known.tables[name]
        to_unit = (
            {} if name == "unit" else {"unit": relationship(classes["unit"], foreign_keys=table.c.unit_id)}
        )
        plain.map_imperatively(made, table, properties=to_unit)
    app = Flask("stock")
    app.config["SECRET_KEY"] = "of a benchmark"
    Babel(app)
    session: Any = scoped_session(sessionmaker(engine, info={"principal": SYSTEM}))
    admin = Admin(app)
    views = ((Meetings, "meeting"), (Scores, "score_sheet"), (Units, "unit"), (Reports, "report"))
    for view, name in views:
        url = "scores" if name == "score_sheet" else f"{name}s"
        admin.add_view(view(classes[name], session, endpoint=url, url=f"/{url}"))
    app.teardown_request(lambda _error: session.remove())
    return app.test_client()


def rows(page: str) -> int:
    """Rows of tables on a page, headings included."""
    return len(re.findall("<tr", page))


def main() -> None:
    """Ask in turns, print medians and their ratio."""
    name = sys.argv[1] if len(sys.argv) > 1 else "S"
    path = WORK / "scale" / f"{name}.sqlite"
    set_clock(DAY)
    app = create_app(f"sqlite:///{path}", path.parent, TESTING=True, WTF_CSRF_ENABLED=False)
    ours, theirs = app.test_client(), stock(path)
    ours.set_cookie(SIGN_IN, sign_in(make_engine(f"sqlite:///{path}"), LOGINS[0]))
    print(
        f"A list of 50 rows, office {name}, {machine()}\n| list | rows | ours ms | stock ms | stock / ours |"
    )
    print("| --- | --- | --- | --- | --- |")
    stand_for_good()
    for what, url in OURS.items():
        took: dict[bool, list[float]] = {True: [], False: []}
        counts = [rows(client.get(url).get_data(as_text=True)) for client in (ours, theirs)]
        for turn in range(2 * ROUNDS):
            mine = turn % 2 == 0
            began = time.process_time()
            (ours if mine else theirs).get(url, buffered=True)
            took[mine].append((time.process_time() - began) * 1000)
        mine, other = (statistics.median(took[each][2:]) for each in (True, False))
        print(f"| {what} | {counts} | {mine:.1f} | {other:.1f} | {other / mine:.2f} |", flush=True)


if __name__ == "__main__":
    main()
