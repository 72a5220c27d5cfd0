"""How long a form takes: compile and render one of 60 fields, and of
500. Run as `python -m tests.bench.forms`; prints, asserts nothing."""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from flask import render_template_string

import models.operations.wiring
from app import create_app
from forms.compiler import narrative_form
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import make_engine
from models.definitions.definitions import DefinitionVersion, fill, get_version, new_definition
from models.seed.plant import plant

KINDS = ("yes_no", "number", "decimal", "text", "long_text", "date", "month", "percent", "pick", "several")
PAGE = "{% from 'khoi/web/macros.html' import fields %}{{ fields(form) }}"


def form_of(db: Any, count: int) -> DefinitionVersion:
    """A form of `count` fields of ten kinds."""
    choices = [{"code": "a", "label": "Có"}, {"code": "b", "label": "Chưa"}]
    fields = [
        {
            "code": f"f{n}",
            "kind": KINDS[n % len(KINDS)],
            "title": f"Mục {n}",
            "choices": choices if "e" in KINDS[n % 10] else [],
        }
        for n in range(count)
    ]
    version = new_definition(db, SYSTEM, None, "period_form", f"bench_{count}", "Biểu thử", date(2019, 1, 1))
    fill(db, SYSTEM, version, [{"code": "g", "title": "Nhóm", "fields": fields}], {})
    db.flush()
    db.expire_all()
    return get_version(db, version.id)


def timed(act: Callable[[], Any], times: int = 30) -> tuple[float, float]:
    """Median and worst milliseconds of this process (other work on the machine left out)."""
    taken = []
    for _ in range(times):
        began = time.process_time()
        act()
        taken.append((time.process_time() - began) * 1000)
    return statistics.median(taken), max(taken)


def main() -> None:
    """Measure and print."""
    folder = Path(tempfile.mkdtemp())
    engine = make_engine(f"sqlite:///{folder / 'bench.sqlite'}")
    models.operations.wiring.metadata.create_all(engine)
    app = create_app(f"sqlite:///{folder / 'bench.sqlite'}", folder, WTF_CSRF_ENABLED=False)
    with open_session(engine, SYSTEM) as db, app.test_request_context():
        plant(db)
        for count in (60, 500):
            version = form_of(db, count)
            compiled = timed(lambda: narrative_form(version))  # noqa: B023 (called at once)
            whole = timed(lambda: render_template_string(PAGE, form=narrative_form(version)(formdata=None)))  # noqa: B023
            print(
                f"{count} fields: compile {compiled[0]:.1f} ms, compile and render {whole[0]:.1f} ms (worst "
                f"{whole[1]:.1f})"
            )


if __name__ == "__main__":
    main()
