"""A page is drawn, and a form refused, while somebody else writes."""

from __future__ import annotations

from threading import Thread

from sqlalchemy import text

from models.access.grants import SYSTEM
from models.access.late import Late
from tests.offices import Office


def test_a_page_is_drawn_and_refused_while_somebody_writes(office: Office) -> None:
    answers, engine = list[int](), office.app.extensions["khoi.engine"]
    with Late(engine, SYSTEM) as writer:
        writer.execute(text("UPDATE account SET row_version = row_version + 1 WHERE id = 0"))
        form = {"member_count": "abc"}
        click = Thread(
            target=lambda: answers.append(
                office.send("D1.cell_secretary", "/meetings/new/", **form).status_code
            )
        )
        click.start()
        click.join(20)
        assert answers == [422]
