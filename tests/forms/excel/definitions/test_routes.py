"""A route's workbook: out and in is the identity for any sound
route, names that look like formulas or markup stay text."""

from __future__ import annotations

import io
from datetime import date
from random import Random
from typing import Any

import pytest

from admin.web.words import LANGUAGES, catalogue
from forms.excel.definitions.routes import NAMES, read_route, write_route
from models.access.grants import ROLES
from models.workflow.items import ITEMS
from models.workflow.publishing import check_plain

WORDS = {
    language: {(m.context, m.id): str(m.string) for m in catalogue(language) if m.context}
    for language in LANGUAGES
}
HEADINGS = {name: name.replace("_", " ") for name in NAMES}
TEXTS = (
    "=1+1",
    "<b>Duyệt</b>",
    "{{ 7*7 }}",
    "@SUM(A1)",
    "Trình; lên",
    "\"ngoặc\" và 'nháy'",
    "+84",
    "-5",
    "_x0041_",
    "Đã duyệt",
)


def word(kind: str, code: str) -> list[str]:
    return [WORDS[language].get((kind, code), code) for language in LANGUAGES]


def random_route(luck: Random, item: str) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """A chain of states from an open one to an end, with
    random ways back, conditions and roles; always sound."""
    count = luck.randrange(2, 7)
    states = [
        {
            "code": f"s{n}",
            "name": luck.choice(TEXTS),
            "name_en": luck.choice(TEXTS),
            "is_open": n == 0,
            "is_locked": n > 0,
            "is_final": n == count - 1,
        }
        for n in range(count)
    ]
    guards = [g for g in ITEMS[item].guards if g not in ("received", "receiver", "no_drafts")]
    effects = [e for e in ITEMS[item].effects if e not in ("accept", "seen", "receive", "pins", "to_desk")]
    steps = []
    for n in range(count - 1):
        ways = [(f"s{n}", f"s{n + 1}"), *([(f"s{n + 1}", "s0")] if luck.random() < 0.5 else [])]
        for from_, to in ways:
            who = {
                "actor": "own" if from_ == "s0" else luck.choice(("parent", "named")),
                "grant": "report.submit" if from_ == "s0" else "report.receive",
            }
            step = {
                "code": f"t{len(steps)}",
                "name": luck.choice(TEXTS),
                "name_en": luck.choice(TEXTS),
                "from_state": from_,
                "to_state": to,
                **who,
            }
            step |= {"desk": 1 if who["actor"] == "named" else None, "needs_note": luck.random() < 0.3}
            step |= {
                "guards": luck.sample(guards, luck.randrange(0, 3)),
                "effects": luck.sample(effects, luck.randrange(0, 2)),
            }
            roles = (
                ["board_officer", "committee_officer", "bloc_secretary"]
                if from_ != "s0"
                else ["cell_secretary", "committee_secretary"]
            )
            steps.append(step | {"roles": luck.sample(roles, luck.randrange(0, 3))})
    return states, steps


@pytest.mark.parametrize("seed", range(10))
def test_out_and_in_is_the_identity(seed: int) -> None:
    luck = Random(seed)
    item = luck.choice(sorted(ITEMS))
    plain = random_route(luck, item)
    assert check_plain(item, "1.", *plain).fields == {}
    head = {
        "code": "any",
        "name": luck.choice(TEXTS),
        "name_en": "Any",
        "item": item,
        "holds_from": date(2018, 1, 1),
    }
    out = io.BytesIO()
    write_route(out, HEADINGS, word, head, plain, {1: "K"})
    found = read_route(out.getvalue(), HEADINGS, word, "1.", {"K": 1})
    assert found.problems == []
    assert (found.head, (found.states, found.steps)) == (head, plain)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_label_holds_the_sign_that_parts_a_list_and_no_two_labels_of_a_column_are_the_same(
    language: str,
) -> None:
    guards, effects = (
        {name for kind in ITEMS.values() for name in getattr(kind, part)} for part in ("guards", "effects")
    )
    for context, codes in (
        ("guard", guards),
        ("effect", effects),
        ("role", ROLES),
        ("flag", ("is_open", "is_locked", "is_final")),
    ):
        labels = [WORDS[language][context, code] for code in codes]
        assert not [label for label in labels if ";" in label]
        assert len(set(labels)) == len(labels)
