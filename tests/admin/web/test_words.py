"""Every word a user may read stands in both catalogues; no refusal is left without its sentence."""

from __future__ import annotations

import ast
import re
from collections import Counter

import pytest
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po
from flask import render_template_string

from admin.duties.counts import COUNTED
from admin.home.draft_kinds import KINDS
from admin.reports.questions import OF_ONE
from admin.web.words import COOKIE, FOLDER, LANGUAGES, catalogue, language, speaking, word
from models.access.grants import ROLES
from models.core.counts import COUNTS
from models.duties.opening import SOURCES
from models.duties.standing import REASONS
from models.duties.tables import STATES as DUTY_STATES
from models.meetings.calendars import WINDOWS
from models.overview import waiting
from models.platform import settings
from models.seed.route import STATES
from models.signals.catalogue import BY_CODE
from models.signals.rules import READS
from models.signals.tables import LEVELS
from tests.admin.web.words import known
from tests.offices import Office
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
    assert set(COUNTED) <= known(language, "count") & known(language, "count.why")
    assert set(KINDS) <= known(language, "draft")
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


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_signal_has_its_name_its_question_and_the_words_of_its_numbers(language: str) -> None:
    assert set(BY_CODE) == known(language, "signal")
    assert {*BY_CODE, *(f"{code}.one" for code in OF_ONE)} == known(language, "question")
    numbers = {f"{rule.code}.{number.name}" for rule in BY_CODE.values() for number in rule.numbers}
    assert numbers == known(language, "signal.number")
    assert set(READS) == known(language, "signal.reads")
    assert set(LEVELS) == known(language, "signal.level")


def test_words_for_other_readers_are_in_their_language_and_the_asking_ones_stay(office: Office) -> None:
    with office.app.test_request_context(headers={"Cookie": f"{COOKIE}=en"}):
        assert (language(), word("grade", "good")) == ("en", "Good")
        with speaking("vi"):
            assert word("grade", "good") == "Tốt"
        assert (language(), word("grade", "good")) == ("en", "Good")
    with office.app.test_request_context(headers={"Cookie": f"{COOKIE}=xx"}):
        assert language() == "vi"
    assert language() == "vi"


def test_a_message_of_a_template_is_escaped_where_it_is_filled_in_and_plain_in_plain_text(
    office: Office,
) -> None:
    told = "{{ _('Kept backups') }}: {{ _('row of %(num)s', num='<b>') }}"
    with office.app.test_request_context():
        assert render_template_string(told) == "Các bản đang giữ: row of &lt;b&gt;"
        assert render_template_string(f"{{% autoescape false %}}{told}{{% endautoescape %}}").endswith("<b>")
