"""The form that is drafted with a directive: the issuer's own alone, published by whoever issues it where
that account may, and never deleted under it."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.core.base import set_clock
from models.core.errors import Invalid, Refusal
from models.definitions.definitions import DefinitionVersion, fill, get_version, new_definition, publish
from models.definitions.drafts import delete_draft
from models.directives.acts import issue, new_directive
from models.directives.own_form import draft_of, drafted, lacking
from models.units.units import Unit
from tests.models.cast import Cast
from tests.models.letters import LETTER, values

FIELDS = [{"code": "told", "kind": "yes_no", "title": "Đã quán triệt"}]


@pytest.fixture
def cast(db: Session) -> Cast:
    set_clock(LETTER)
    return Cast(db)


def form(db: Session, unit: Unit, fields: Any = FIELDS, kind: str = "directive_form") -> DefinitionVersion:
    """A draft form of a unit."""
    made = new_definition(db, SYSTEM, unit, kind, f"f{unit.id}", "Biểu kèm", LETTER.date())
    if fields:
        fill(db, SYSTEM, made, [{"code": "g", "title": "G", "fields": fields}], {})
    db.flush()
    db.expire(made)
    return get_version(db, made.id)


def asking(cast: Cast, version: DefinitionVersion) -> dict[str, Any]:
    return values(cast.db, cast.bloc) | {"form_version_id": version.id}


def test_only_the_issuers_own_drafts_of_such_forms_may_be_asked(cast: Cast, db: Session) -> None:
    own, other = form(db, cast.bloc), form(db, cast.d)
    report = form(db, cast.bloc, kind="report_form", fields=())
    assert drafted(db, cast.bloc.id) == [own] and drafted(db, cast.bloc.id, other.id) == []
    who = cast.who("board_officer", cast.bloc)
    for strange in (other, report):
        with pytest.raises(Invalid) as told:
            new_directive(db, who, cast.bloc, asking(cast, strange))
        assert told.value.fields["form_version_id"].code == "field.choice"
    directive = new_directive(db, who, cast.bloc, asking(cast, own))
    assert draft_of(db, directive) is own


def test_it_is_published_with_the_directive_and_stays_while_one_is_drafted(cast: Cast, db: Session) -> None:
    own, who = form(db, cast.bloc), cast.who("board_officer", cast.bloc)
    directive = new_directive(db, who, cast.bloc, asking(cast, own))
    db.flush()
    with pytest.raises(Refusal, match=r"directive\.form_asked"):
        delete_draft(db, who, own, own.row_version)
    issue(db, who, directive, directive.row_version)
    assert own.state == "published" and draft_of(db, directive) is None


def test_what_is_to_be_mended_in_it_and_who_may_not_publish_it_are_said(cast: Cast, db: Session) -> None:
    empty = form(db, cast.d, fields=())
    who = cast.who("committee_officer", cast.d)
    said = asking(cast, empty) | {"kinds": [], "units": [], "single": [cast.c1.id]}
    directive = new_directive(db, who, cast.d, said)
    db.flush()
    with pytest.raises(Refusal, match=r"directive\.form_draft"):
        issue(db, who, directive, directive.row_version)
    assert lacking(empty).keys() == {"groups"}
    with pytest.raises(Refusal, match=r"directive\.form_wrong"):
        issue(db, SYSTEM, directive, directive.row_version)
    assert directive.state == "draft"


def test_a_published_form_is_no_draft_of_a_directive(cast: Cast, db: Session) -> None:
    own = form(db, cast.bloc)
    publish(db, SYSTEM, own)
    directive = new_directive(db, cast.who("board_officer", cast.bloc), cast.bloc, asking(cast, own))
    assert draft_of(db, directive) is None and drafted(db, cast.bloc.id) == []
