"""What there is to copy from: the newest published version of what is shipped, own, or superiors'."""

from __future__ import annotations

from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.definitions.definitions import new_draft, publish
from models.definitions.drafts import set_head
from models.library.shelf import looked_up, on_shelf
from tests.make import as_, unit
from tests.models.definitions.drafting import DAY, draft, form, one
from tests.statements import counted


def test_forms_of_the_program_of_the_own_office_and_of_those_above_and_no_other(db: Session) -> None:
    province = unit(db, "bloc")
    bloc, other = (unit(db, "grassroots_committee", province) for _ in range(2))
    below = unit(db, "subordinate_cell", bloc)
    made = {
        name: publish(db, SYSTEM, draft(db, unit=place)).id
        for name, place in {"above": province, "own": bloc, "beside": other, "below": below}.items()
    }
    draft(db, unit=bloc)  # not published
    db.flush()
    found = {v.id for v in on_shelf(db, as_("committee_officer", bloc), "rubric")}
    assert {made["above"], made["own"]} <= found
    assert not {made["beside"], made["below"]} & found
    assert any(v.unit_id is None for v in on_shelf(db, as_("committee_officer", bloc), "rubric"))
    assert on_shelf(db, as_("committee_officer", bloc), "period_form") == []


def test_of_a_form_the_newest_published_version_and_a_retired_one_never(db: Session) -> None:
    bloc = unit(db, "bloc")
    first = publish(db, SYSTEM, draft(db, unit=bloc))
    second = publish(db, SYSTEM, new_draft(db, SYSTEM, first, DAY))
    new_draft(db, SYSTEM, second, DAY)
    db.flush()
    own = [v for v in on_shelf(db, as_("board_officer", bloc), "rubric") if v.unit_id == bloc.id]
    assert [v.id for v in own] == [second.id]


def test_words_find_a_form_a_group_or_a_question(db: Session) -> None:
    version = form(db, one("a", "text", title="Chi bộ họp"), one("b", "text", title="Đảng viên"))
    set_head(db, SYSTEM, version, version.row_version, {"name": "Biểu kiểm điểm"})

    def found(words: str) -> list[list[str]]:
        groups = [each for form_ in looked_up([version], words) for each in form_.groups]
        return [[field.code for field in fields] for _group, fields in groups]

    assert found("") == found("kiem diem") == found("nhóm") == [["a", "b"]]
    assert found("dang vien") == [["b"]] and found("không có") == []


def test_the_shelf_is_one_statement_however_many_forms_there_are(db: Session) -> None:
    bloc = unit(db, "bloc")
    for _ in range(3):
        publish(db, SYSTEM, draft(db, unit=bloc))
    db.flush()
    counts = []
    for more in (0, 4):
        for _ in range(more):
            publish(db, SYSTEM, draft(db, unit=bloc))
        db.flush()
        with open_session(db.connection(), SYSTEM) as looking, counted(looking) as sent:
            shelf = on_shelf(looking, as_("board_officer", bloc), "rubric")
            assert [f.title for v in shelf for g in v.groups for f in g.fields if f.choices]
        counts.append(len(sent))
    assert counts[0] == counts[1] <= 2
