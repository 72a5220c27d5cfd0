"""Every word a user may read stands in both catalogues; no refusal is left without its sentence."""

from __future__ import annotations

import ast
import re
from collections import Counter

import pytest
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po

from admin.web.words import FOLDER, LANGUAGES, catalogue
from models.access.grants import ROLES
from models.core.counts import COUNTS
from models.duties.opening import SOURCES
from models.duties.standing import REASONS
from models.duties.tables import STATES as DUTY_STATES
from models.meetings.calendars import WINDOWS
from models.overview import questions as unusual
from models.overview import waiting
from models.platform import settings
from models.seed.route import STATES
from tests.paths import ROOT

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
    r'|self\.wrong\([^"\n]+, "[a-z_]+", '
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


def inside(folder: str) -> set[str]:
    """Messages of Python files by their syntax tree: Babel reads tokens, and sees none inside an f-string."""
    return {
        call.args[0].value
        for path in (ROOT / folder).rglob("*.py")
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id in KEYWORDS
        if call.args and isinstance(call.args[0], ast.Constant)
    }


def test_every_message_of_the_screens_is_in_vietnamese() -> None:
    asked = {*WTFORMS, *inside("admin"), *inside("forms")}
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


def said(language: str) -> list[tuple[str, str, str]]:
    """Room, context and words of every message of a language, in the order of the files."""
    found = []
    for path in sorted((FOLDER / language).iterdir()):
        assert path.suffix == ".po"
        with path.open("rb") as file:
            read = [m for m in read_po(file, locale=language) if m.id]
        assert len(read) == len(re.findall("^msgid ", path.read_text(), re.M)), f"twice in {path}"
        for m in read:
            found.append((path.stem, m.context or "", m.id if isinstance(m.id, str) else m.id[0]))
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_message_is_given_twice(language: str) -> None:
    counted = Counter((context, words) for _room, context, words in said(language))
    assert [message for message, n in counted.items() if n > 1] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_catalogue_is_named_after_a_room_and_sorted(language: str) -> None:
    rooms = {path.parent.name for wing in ("admin", "models") for path in (ROOT / wing).glob("*/__init__.py")}
    assert {room for room, *_ in said(language)} <= rooms
    assert said(language) == sorted(said(language))


def test_a_message_stands_in_the_same_room_in_both_languages() -> None:
    assert set(said("en")) - set(said("vi")) == set()


def test_both_languages_fill_in_the_same_values() -> None:
    def holes(language: str) -> dict[tuple[str, str], set[str]]:
        return {
            (m.context or "", str(m.id)): set(re.findall(r"%\((\w+)\)s", str(m.string)))
            for m in catalogue(language)
            if m.id and m.context
        }

    assert holes("vi") == holes("en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_state_and_reason_of_a_duty_has_its_words(language: str) -> None:
    assert set(DUTY_STATES) == known(language, "duty.state")
    assert set(REASONS) == known(language, "duty")
    assert set(SOURCES) <= known(language, "duty.source")
    assert {*unusual.CODES, *unusual.ITEM_CODES} == known(language, "question")
