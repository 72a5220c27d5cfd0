"""A preview of a report's narrative and of answers to a directive is a dry run: what it finds sound comes in,
and is then there as it was shown; what would be refused is told at its cell before. It writes nothing."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import set_clock
from models.core.errors import Invalid, Refusal
from models.definitions.definitions import DefinitionVersion, fill, get_version, new_definition, publish
from models.definitions.formula_text import parse
from models.definitions.kinds import KINDS
from models.definitions.report_forms import in_a_cell, with_reasons
from models.directives.answers import form_of, write_answer, written
from models.directives.closing import close, version_of
from models.directives.tables import Directive
from models.imports.answers import bring_answers, plan_answers
from models.imports.lists import bring_narrative, plan_narrative
from models.imports.plan import CHANGED, NEW, SAME, Plan, Row, differing
from models.meetings.locks import QuarterLock
from models.reports.content import narrative, report_of, write_narrative
from models.reports.tables import Report
from models.units.units import Unit
from tests.make import LONG_AGO, QUARTER, as_, examples, meeting, unit
from tests.models.cast import Cast
from tests.models.letters import issued, on_its_day, passed, row, submit
from tests.statements import counted

RANDOM = settings(
    max_examples=examples(25, 200),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
WAYS = [{"code": c, "label": f"Hình thức {c.upper()}", "points": 0, "low": None, "high": None} for c in "ab"]
FIELDS: list[dict[str, Any]] = [
    {"code": "words", "kind": "long_text", "title": "Hạn chế"},
    {"code": "place", "kind": "text", "title": "Nơi"},
    {"code": "people", "kind": "number", "title": "Số lượt", "low": "0", "high": "500"},
    {"code": "times", "kind": "number", "title": "Số kỳ", "low": "0", "high": "500"},
    {"code": "told", "kind": "pick", "title": "Hình thức", "choices": WAYS},
    {"code": "proof", "kind": "file", "title": "Tệp", "required": False},
]
EVEN = {
    "at": "people",
    "must": parse("[times] <= [people]"),
    "level": "block",
    "message": "Nhiều hơn số lượt",
}
HELD = {
    "at": "times",
    "must": parse("[times] <= {held}"),
    "level": "block",
    "message": "Nhiều hơn số kỳ đã họp",
}
WHY = {"at": "told", "must": parse("[people] <= 100"), "level": "explain", "message": "Đông bất thường"}
TEXTS = {
    "words": ("Nội dung", "", "Dòng một\\r\\ndòng hai ", "x" * 40_000),
    "place": ("Hội trường", "", " Hội  trường "),
    "people": ("12", "012", "", "501", "ba", "200"),
    "times": ("1", "", "0", "40"),
    "told": ("Hình thức A", "hình thức b", "b", "", "không rõ"),
    "told.why": ("", "Vì thế"),
    "proof": ("", "", f"{'0' * 64}:a.pdf"),
    "no_more": ("", "x"),
}


def made(db: Session, where: Unit, kind: str, rules: list[Any]) -> DefinitionVersion:
    version = new_definition(db, SYSTEM, where, kind, "dry", "Mẫu thử", date(2018, 10, 1))
    fill(db, SYSTEM, version, [{"code": "g", "title": "Nhóm", "fields": FIELDS}], {"checks": rules})
    db.flush()
    db.expire(version)
    return publish(db, SYSTEM, version)


@pytest.fixture
def cells(db: Session) -> dict[str, Unit]:
    """Cells of one Bloc: `begun` has a report with words in it, of `fresh` none is begun, `sent` has sent its
    own; that of `filed` is not begun, but its quarter stands in another's; `later` was founded since."""
    bloc = unit(db, "bloc")
    made(db, bloc, "report_form", [EVEN, HELD, WHY])
    names = ("begun", "fresh", "sent", "filed")
    found = {name: unit(db, "grassroots_cell", bloc, members=12) for name in names}
    found["later"] = unit(db, "grassroots_cell", bloc, on=date(2019, 1, 5))
    for cell in found.values():
        if cell.founded_on == LONG_AGO:
            meeting(db, cell, date(2018, 10, 1))
    said = {"words": "Nội dung", "people": "12", "times": "1", "told": "a"}
    begun = report_of(db, SYSTEM, found["begun"], QUARTER)
    write_narrative(db, SYSTEM, begun, begun.row_version, said)
    for name in ("sent", "filed"):
        report = report_of(db, SYSTEM, found["sent"], QUARTER)
        place = {"unit_id": found[name].id, "path": found[name].path}
        db.add(QuarterLock(**place, quarter=QUARTER.first, report_id=report.id))
    db.flush()
    return found


def lines(draw: st.DrawFn, unit_: Unit, codes: Any) -> list[Row]:
    """Rows of a workbook of a narrative: most say something sound, of each field once."""
    head = {"unit": unit_.code, "quarter": QUARTER}
    chosen = draw(st.lists(st.sampled_from(codes), min_size=1, max_size=6))
    chosen = chosen if draw(st.integers(0, 5)) == 0 else list(dict.fromkeys(chosen))
    said = [(code, draw(st.sampled_from((*TEXTS[code][:1] * 4, *TEXTS[code])))) for code in chosen]
    return [(n, {**head, "code": code, "text": text or None}) for n, (code, text) in enumerate(said, 5)]


def cells_told(plan: Plan) -> set[tuple[int, str, str]]:
    return {(p.row, p.column, p.refusal.code) for p in plan.problems}


@pytest.mark.property
@RANDOM
@given(data=st.data())
def test_a_narrative_that_a_preview_finds_sound_comes_in_as_it_was_shown(
    db: Session, cells: dict[str, Unit], data: st.DataObject
) -> None:
    db.expire_all()
    name = data.draw(st.sampled_from(sorted(cells)))
    cell, by = cells[name], data.draw(st.sampled_from((SYSTEM, as_("cell_secretary", cells[name]))))
    rows: list[Row] = data.draw(st.composite(lines)(cell, sorted(TEXTS)))
    with open_session(db.connection(), by) as session:
        session.connection()
        with counted(db) as sent:
            plan = plan_narrative(session, by, rows)
        assert {each.split()[0] for each in sent} <= {"SELECT", "WITH"} and not session.new
        if plan.problems or not plan.sound:
            return
        probe = session.begin_nested()
        report = report_of(session, by, cell, QUARTER)
        before = narrative(session, report)
        try:
            bring_narrative(session, by, plan.take(False))
        except Refusal as refusal:
            raise AssertionError(f"{refusal} {getattr(refusal, 'fields', '')} of {rows}") from refusal
        now = narrative(session, report)
        fields = {field.code: field for field in with_reasons(get_version(session, report.form_version_id))}
        touched = {row.values["code"] for row in plan.rows}
        for each in plan.rows:
            code, said = each.values["code"], {"text": each.values["text"]} | {**each.shown}
            stands = {"text": in_a_cell(fields[code], now[code]) if now.get(code) else ""}
            assert differing(stands, said, ("text",)) == {} or each.what == SAME
            assert (each.what == SAME) == (not differing({code: now.get(code)}, before, (code,)))
        assert {c: v for c, v in now.items() if c not in touched} == {
            c: v for c, v in before.items() if c not in touched
        }
        probe.rollback()


@pytest.mark.property
@RANDOM
@given(data=st.data())
def test_what_the_screen_refuses_of_a_narrative_stands_at_its_cell(
    db: Session, cells: dict[str, Unit], data: st.DataObject
) -> None:
    db.expire_all()
    cell = cells[data.draw(st.sampled_from(("fresh", "filed", "later")))]
    codes = ("words", "people", "times", "told", "told.why")
    rows = {row[1]["code"]: row for row in data.draw(st.composite(lines)(cell, codes))}
    plan = plan_narrative(db, SYSTEM, list(rows.values()))
    with db.begin_nested() as probe:
        try:
            report = report_of(db, SYSTEM, cell, QUARTER)
            known = {f.code: f for f in get_version(db, report.form_version_id).fields}
            typed = {
                code: KINDS[known[code].kind].read(known[code], values["text"])
                if code in known
                else values["text"]
                for code, (_n, values) in rows.items()
                if values["text"]
            }
            if typed:
                write_narrative(db, SYSTEM, report, report.row_version, typed)
            told = set[tuple[int, str]]()
        except Invalid as invalid:
            first = min(n for n, _values in rows.values())
            told = {
                (rows[code][0] if code in rows else first, refusal.code)
                for code, refusal in invalid.fields.items()
            }
        except Refusal as refusal:
            code = "import.closed" if refusal.code == "report.locked" else refusal.code
            told = {(n, code) for n, values in rows.values() if values["text"]}
        probe.rollback()
    found = {(n, code) for n, _column, code in cells_told(plan)}
    assert found == told


ANSWERS = tuple(code for code in TEXTS if code != "no_more")


@pytest.fixture
def letter(db: Session) -> tuple[Cast, dict[str, Directive]]:
    """A cast with one open directive, which D passed on and G began to answer, and one that is closed."""
    cast = on_its_day(db)
    version = made(db, cast.bloc, "directive_form", [EVEN, WHY])
    asks = {"form_version_id": version.id, "asks_plan": False, "plan_on": None}
    found = {name: issued(cast, symbol=f"{name}-CV/ĐUK", **asks) for name in ("open", "closed")}
    passed(cast, found["open"], cast.d, cast.c1)
    mine = row(cast, found["open"], cast.g)
    write_answer(
        db, SYSTEM, mine, mine.row_version, {"words": "Cũ", "people": "12", "proof": f"{'0' * 64}:a.pdf"}
    )
    return cast, found


@st.composite
def answered(draw: st.DrawFn, cast: Cast, directive: Directive) -> list[Row]:
    found = []
    for number in range(5, 5 + draw(st.integers(1, 3))):
        where = draw(st.sampled_from((cast.g, cast.g, cast.d, cast.c1, cast.c2, cast.bloc)))
        codes = draw(st.lists(st.sampled_from(ANSWERS), unique=True))
        said = {code: draw(st.sampled_from((*TEXTS[code][:1] * 3, *TEXTS[code]))) or None for code in codes}
        said = {
            code: {"Hình thức A": "a", "hình thức b": "b"}.get(value or "", value)
            for code, value in said.items()
        }
        found.append((number, {"directive": directive.id, "unit": where.code, "fields": said}))
    return found


@pytest.mark.property
@RANDOM
@given(data=st.data())
def test_answers_that_a_preview_finds_sound_come_in_as_they_were_shown(
    db: Session, letter: tuple[Cast, dict[str, Directive]], data: st.DataObject
) -> None:
    db.expire_all()
    cast, directives = letter
    directive = directives["open"]
    rows, per_unit = data.draw(answered(cast, directive)), data.draw(st.booleans())
    by = data.draw(st.sampled_from((SYSTEM, cast.who("cell_secretary", cast.g))))
    answers = {where.code: row(cast, directive, where) for where in (cast.g, cast.d, cast.c1)}
    before = {code: written(db, answer) for code, answer in answers.items()}
    form = form_of(db, directive)
    assert form is not None
    fields = {field.code: field for field in with_reasons(form)}
    with open_session(db.connection(), by) as session:
        session.connection()
        with counted(db) as sent:
            plan = plan_answers(session, by, rows)
        assert {each.split()[0] for each in sent} <= {"SELECT", "WITH"} and not session.new
        if not plan.sound or (plan.problems and not per_unit):
            return
        probe = session.begin_nested()
        try:
            bring_answers(session, by, plan.take(per_unit))
        except Refusal as refusal:
            raise AssertionError(f"{refusal} {getattr(refusal, 'fields', '')} of {rows}") from refusal
        db.expire_all()
        chosen = {each.unit: each for each in plan.take(per_unit)}
        for code, answer in answers.items():
            now = written(db, answer)
            moved = {name for name in fields if (now.get(name) or "") != (before[code].get(name) or "")}
            shown = chosen[code].shown if code in chosen else {}
            assert {f"v_{name}" for name in moved} == set(shown)
            for name in moved:
                said = KINDS[fields[name].kind].show(fields[name], now[name]) if now.get(name) else ""
                assert shown[f"v_{name}"] == said
        probe.rollback()


def said(cell: Unit, **texts: str) -> list[Row]:
    head = {"unit": cell.code, "quarter": QUARTER}
    return [(n, {**head, "code": code, "text": text}) for n, (code, text) in enumerate(texts.items(), 5)]


def test_a_report_that_cannot_be_begun_is_told_before(db: Session, cells: dict[str, Unit]) -> None:
    """It is not owed; its quarter stands in another's report; its form's rules weigh the figures."""
    plan = plan_narrative(
        db, SYSTEM, [*said(cells["later"], words="Có"), (9, {"code": "place", "text": None})]
    )
    assert cells_told(plan) == {(5, "text", "report.not_owed")} and [each.what for each in plan.rows] == [
        SAME
    ]
    for name in ("sent", "filed"):
        plan = plan_narrative(db, SYSTEM, said(cells[name], words="Có"))
        assert cells_told(plan) == {(5, "text", "import.closed")}
    plan = plan_narrative(db, SYSTEM, said(cells["fresh"], people="12", times="3"))
    assert cells_told(plan) == {(6, "text", "rule.broken")}, "three of one meeting held"
    sound = plan_narrative(db, SYSTEM, said(cells["fresh"], people="12", times="1"))
    assert sound.count(NEW) == 2
    assert db.query(Report).filter(Report.unit_id == cells["fresh"].id).count() == 0, "nothing is begun"
    bring_narrative(db, SYSTEM, sound.take(False))


def test_a_committees_report_is_previewed_before_it_is_begun(db: Session) -> None:
    bloc = unit(db, "bloc")
    made(db, bloc, "report_form", [HELD])
    committee = unit(db, "grassroots_committee", bloc)
    meeting(db, unit(db, "subordinate_cell", committee), date(2018, 10, 1))
    assert cells_told(plan_narrative(db, SYSTEM, said(committee, times="1"))) == {(5, "text", "rule.broken")}
    plan = plan_narrative(db, SYSTEM, said(committee, times="0"))
    assert plan.problems == [] and bring_narrative(db, SYSTEM, plan.take(False))


def test_a_field_in_two_rows_is_told_at_the_second(db: Session, cells: dict[str, Unit]) -> None:
    rows = [*said(cells["begun"], words="Một"), *((6, v) for _n, v in said(cells["begun"], words="Hai"))]
    assert cells_told(plan_narrative(db, SYSTEM, rows)) == {(6, "code", "import.twice")}


def test_a_preview_shows_what_a_text_is_read_as(db: Session, cells: dict[str, Unit]) -> None:
    (each,) = plan_narrative(db, SYSTEM, said(cells["begun"], people="0200")).rows
    assert (each.what, each.was, each.shown) == (CHANGED, {"text": "12"}, {"text": "200"})


def test_a_closed_directive_is_told_at_what_would_change(
    db: Session, letter: tuple[Cast, dict[str, Directive]]
) -> None:
    cast, directives = letter
    set_clock(datetime(2018, 12, 1, 3, tzinfo=UTC))
    for_good = directives["closed"]
    boss = cast.who("bloc_secretary", cast.bloc)
    close(db, boss, for_good, version_of(db, for_good), date(2018, 12, 1), "Hết đợt")
    line: Row = (
        5,
        {"directive": for_good.id, "unit": cast.g.code, "fields": {"words": "Mới", "place": None}},
    )
    by = cast.who("cell_secretary", cast.g)
    with open_session(db.connection(), by) as session:
        assert cells_told(plan_answers(session, by, [line])) == {(5, "v_words", "directive.closed")}
        answer = row(cast, for_good, cast.g)
        with pytest.raises(Refusal, match=r"directive\.closed"):
            write_answer(session, by, answer, answer.row_version, {"words": "Mới"})


def test_what_bars_an_answer_is_told_at_what_would_change(
    db: Session, letter: tuple[Cast, dict[str, Directive]]
) -> None:
    cast, directives = letter
    fields = {"words": "Mới", "people": "12"}
    line: Row = (5, {"directive": directives["open"].id, "unit": cast.g.code, "fields": fields})
    (each,) = plan_answers(db, SYSTEM, [line]).rows
    assert (each.was, each.shown) == ({"v_words": "Cũ"}, {"v_words": "Mới"})
    whole = {"words": "Cũ", "people": "12", "place": "Nơi", "times": "1", "told": "a"}
    submit(cast, directives["open"], cast.g, "cell_secretary", whole | {"proof": f"{'0' * 64}:a.pdf"})
    assert cells_told(plan_answers(db, SYSTEM, [line])) == {(5, "v_words", "answer.closed")}
