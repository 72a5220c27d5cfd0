"""Every word a user may read stands in both catalogues; no refusal is left without its sentence."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po

from admin.web.words import FOLDER, LANGUAGES, catalogue
from models.access.grants import ROLES
from models.core.counts import COUNTS
from models.duties import duties
from models.meetings.calendars import WINDOWS
from models.overview import questions as unusual
from models.overview import waiting
from models.platform import settings
from models.seed.route import STATES
from tests.test_architecture import ROOT

KEYWORDS = {"_": None, "__": None, "gettext": None, "lazy_gettext": None, "ngettext": (1, 2)}
WTFORMS = (
    "This field is required.",
    "Not a valid integer value.",
    "Not a valid choice.",
    "Invalid Choice: could not coerce.",
)
PLACES = (
    r'Refusal\(|checks\.need\([^"\n]+, (?:"[a-z_-]+"|f"[^"]+"|[a-z.]+), '
    r'|yield RowProblem\(number, "[a-z_]+", Refusal\('
)
CODE = re.compile(rf'(?:{PLACES})"([a-z_]+(?:\.[a-z_0-9]+)?)"')


def texts(*folders: str) -> str:
    return "\n".join(
        path.read_text(encoding="utf-8") for folder in folders for path in (ROOT / folder).rglob("*.py")
    )


def known(language: str, context: str | None) -> set[str]:
    found = set()
    for message in catalogue(language):
        if (
            message.id
            and message.context == context
            and all(message.string if isinstance(message.string, tuple) else (message.string,))
        ):
            found.add(message.id if isinstance(message.id, str) else message.id[0])
    return found


def test_every_message_of_the_screens_is_in_vietnamese() -> None:
    asked = set(WTFORMS)
    for folder in ("admin", "forms"):
        methods = [("**.py", "python"), ("**/templates/**.html", "jinja2")]
        options = {"**/templates/**.html": {"newstyle_gettext": "true", "silent": "false"}}
        for _file, _line, message, _comments, _context in extract_from_dir(
            str(ROOT / folder), methods, options, KEYWORDS
        ):
            asked.add(message if isinstance(message, str) else message[0])
    assert asked - known("vi", None) == set()
    assert len(asked) > 300


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_refusal_has_its_sentence(language: str) -> None:
    codes = set(CODE.findall(texts("models", "admin"))) - {"invalid"}
    assert len(codes) > 100
    assert codes - known(language, "refusal") == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_that_is_shown_has_its_label(language: str) -> None:
    assert set(ROLES) <= known(language, "role")
    assert set(WINDOWS) <= known(language, "window")
    assert set(waiting.ORDER) <= known(language, "task") & known(language, "task.button")
    assert {code for code, *_ in STATES} <= known(language, "state")
    assert set(settings.SHIPPED) <= known(language, "setting")
    assert set(COUNTS) - {"good", "fair", "average", "poor", "points_sum"} <= known(language, "figure")


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_message_is_given_twice(language: str) -> None:
    seen: dict[tuple[str | None, str], str] = {}
    twice = []
    for path in sorted((FOLDER / language).glob("*.po")):
        with path.open("rb") as file:
            for message in read_po(file, locale=language):
                key = (message.context, message.id if isinstance(message.id, str) else message.id[0])
                twice += [(key, seen[key], path.name)] if key in seen and key[1] else []
                seen[key] = path.name
    assert twice == []


@pytest.mark.parametrize("name", ["refusals", "codes"])
def test_both_languages_fill_in_the_same_values(name: str) -> None:
    def holes(language: str) -> dict[tuple[str, str], set[str]]:
        return {
            (m.context or "", str(m.id)): set(re.findall(r"%\((\w+)\)s", str(m.string)))
            for m in catalogue(language)
            if m.id and m.context
        }

    vietnamese, english = holes("vi"), holes("en")
    assert vietnamese == english
    assert Path(ROOT / "admin" / "translations" / "en" / f"{name}.po").exists()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_state_and_reason_of_a_duty_has_its_words(language: str) -> None:
    assert set(duties.STATES) == known(language, "duty.state")
    assert set(duties.REASONS) == known(language, "duty")
    assert set(duties.SOURCES) <= known(language, "duty.source")
    assert {*unusual.CODES, *unusual.ITEM_CODES} == known(language, "question")
