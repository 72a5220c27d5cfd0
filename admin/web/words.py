"""Words for users: catalogues read from translations/, labels of
codes, sentences of refusals, how dates and months are written.

A message stands in the catalogue of the lowest room that says it. A sentence of the screens:
the admin room (what forms/ says goes to the room it serves, workbooks to imports); where
two rooms of one floor are the lowest, web. A refusal: the models room that raises it (two
of one floor: core), else the admin room. Labels of codes that the whole house shows (roles,
states, kinds, grades, steps): web. English files hold only what is not its own English.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import date, datetime
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.support import Translations
from flask import Flask, g, has_request_context, request, send_file
from flask.templating import Environment
from flask_babel import Babel, Domain, gettext, ngettext, pgettext
from jinja2 import pass_eval_context
from jinja2.ext import Extension
from jinja2.nodes import EvalContext
from markupsafe import Markup

from admin.web.address import cookie
from forms.excel.mark.mark import Mark, MarkWords, mark
from forms.said import group_title, in_words, name_of
from models.access.grants import SYSTEM
from models.core.base import ZONE
from models.core.errors import Refusal
from models.core.periods import ROMAN, Quarter, Term
from models.core.spelling import fold
from models.definitions.formula_write import write
from models.definitions.formulas import facts_in
from models.definitions.judging import Message
from models.definitions.kinds.base import show_points
from models.definitions.kinds.table import WrongRows
from models.definitions.vocabulary import Vocabulary

FOLDER = Path(__file__).parents[1] / "translations"
LANGUAGES = ("vi", "en")
COOKIE = "khoi_language"
INDENT = re.compile(r"\n[ \t]+")


@cache
def catalogue(language: str) -> Catalog:
    """Every message of a language, from all its files; read once, never changed."""
    whole = Catalog(locale=language)
    for path in sorted((FOLDER / language).glob("*.po")):
        with path.open("rb") as file:
            for message in read_po(file, locale=language):
                if message.id:
                    whole.add(message.id, message.string, context=message.context)
    return whole


@cache
def spoken(language: str) -> Translations:
    """The messages of a language as they are looked up."""
    out = BytesIO()
    write_mo(out, catalogue(language))
    out.seek(0)
    return Translations(out)


class Words(Domain):
    """The product's one domain of messages, made at start from the files people edit."""

    def get_translations(self) -> Translations:
        return spoken(language())

    def gettext(self, string: str, **variables: Any) -> str:
        """A message, looked up at once: a page says a hundred of them."""
        said = spoken(language()).gettext(string)
        return said % variables if variables else said

    @pass_eval_context
    def template(self, context: EvalContext, text: str, /, **values: Any) -> str:
        """A message of a template, as Jinja's own `_` says it but on a third of the way: a page says
        a hundred of them."""
        found = spoken(language()).gettext(text)
        said = Markup(found) if context.autoescape else found
        return said % values if "%" in found else said


def language() -> str:
    """The reader's language: the one that `speaking` says, else the one the browser asked for by the switch
    (read once a request), Vietnamese where nobody reads."""
    try:
        found: str = g._get_current_object().language  # past the proxy's own way, which is twice as long
        return found
    except AttributeError:
        g.language = tongue = chosen()
        return tongue
    except RuntimeError:
        return "vi"


def chosen() -> str:
    """The language a browser asked for by the switch; Vietnamese first."""
    wanted = request.cookies.get(cookie(COOKIE), "vi") if has_request_context() else "vi"
    return wanted if wanted in LANGUAGES else "vi"


@contextmanager
def speaking(tongue: str) -> Iterator[None]:
    """Words in a language for readers other than the one who asks."""
    before, g.language = language(), tongue
    try:
        yield
    finally:
        g.language = before


class Narrow(Extension):
    """Templates are indented for whoever reads them; pages leave without it."""

    def preprocess(self, source: str, name: str | None, filename: str | None = None) -> str:
        """The source without indentation; lines stay, so that a mistake names its line."""
        return INDENT.sub("\n", source)


class Plain(Environment):
    """Templates that share one set of words and helpers: with a set of its own over it, as Jinja gives each,
    it was gone through anew for whatever a page extends or takes parts from."""

    def make_globals(self, d: Any) -> Any:
        """The shared ones, unless a template has others."""
        return super().make_globals(d) if d else self.globals


def mount(app: Flask) -> None:
    """Give the application its words, and templates their one rule of white space: a
    line's indentation is nothing, a line break after `%}` or `#}` is nothing, any other a space."""
    app.jinja_environment = Plain
    app.jinja_env.trim_blocks = True
    app.jinja_env.add_extension(Narrow)
    babel = Babel(app, default_locale="vi", default_timezone="Asia/Ho_Chi_Minh", locale_selector=language)
    babel.domain_instance = words = Words()
    app.jinja_env.globals |= {"_": words.template, "gettext": words.template, "language": language}
    app.jinja_env.globals |= {"name_of": name_of, "group_title": group_title, "in_words": in_words}
    app.jinja_env.globals |= {"day_drawn": day_drawn, "moment_drawn": moment_drawn, "points_drawn": points}


def word(kind: str, code: str | None) -> str:
    """The label of a code: word("grade", "good") is `Tốt`. Said in every cell of a list: looked up at once,
    not by way of the application's domain of messages."""
    return str(spoken(language()).pgettext(kind, code)) if code else ""


def choices(kind: str, codes: Any) -> list[tuple[str, str]]:
    """Codes with their labels, for a drop-down."""
    return [(code, word(kind, code)) for code in codes]


def named(row: Any) -> str:
    """A row's name in the reader's language, where it has two."""
    return str(row.name_en if language() == "en" else row.name)


def doer(name: str, person: int | None) -> str:
    """Who did something, by the name kept with it; what the program did by itself is told so."""
    return str(gettext("the program")) if person is None and name == SYSTEM.name else name


def say(refusal: Refusal) -> str:
    """A refusal as a sentence that says what to mend."""
    values = {name: shown(value) for name, value in refusal.values.items()}
    for name in ("case", "stage", "role", "verb"):
        if name in values:
            values[name] = word(name, str(refusal.values[name]))
    sentence = str(pgettext("refusal", refusal.code))
    with suppress(KeyError, ValueError, TypeError):
        sentence = sentence % values
    return (
        f"{sentence} {gettext('Perhaps: %(near)s?', near=values['near'])}" if values.get("near") else sentence
    )


MOST_CELLS = 50
"""Mistakes in the rows of a table that are told at once."""


def said(refusal: Refusal) -> list[str]:
    """A refusal as sentences: of the rows of a table one for each cell."""
    if not isinstance(refusal, WrongRows):
        return [say(refusal)]
    found = [say(each) for each in list(refusal.cells.values())[:MOST_CELLS]]
    left = len(refusal.cells) - len(found)
    return [*found, gettext("And %(n)s cells more.", n=left)] if left > 0 else found


def to_mend(count: int) -> str:
    """How many cells of a workbook must be mended."""
    words = "%(num)s cells must be mended. Nothing was brought in."
    return str(ngettext("One cell must be mended. Nothing was brought in.", words, count))


def marked(data: bytes, name: str, told: Sequence[tuple[str, str, str, str]], count: int) -> Any:
    """The sender's own workbook as a download, with every cell of `told` marked: its
    sheet, its name, what is to be mended, what stands there."""
    headings = (gettext("Sheet"), gettext("Workbook cell"), gettext("Written there"), gettext("What to mend"))
    words = MarkWords(gettext("Khối"), gettext("To mend"), to_mend(count), headings)
    done = mark(data, [Mark(*each) for each in told], words)
    called = f"{name.rpartition('.')[0] or name}-{fold(gettext('to mend')).replace(' ', '-')}.xlsx"
    return send_file(BytesIO(done), as_attachment=True, download_name=called, max_age=0)


def shown(value: Any) -> str:
    """A plain value as people here write it."""
    if type(value) is str or type(value) is int:
        return str(value)
    if isinstance(value, Message):
        return value.en if value.en and language() == "en" else str(value)
    if isinstance(value, Refusal):
        return say(value)
    if isinstance(value, Mapping):  # a part of a formula
        facts = {name: (word("fact", name),) for name in facts_in(value)}
        return write(value, Vocabulary(language(), facts=facts))
    if isinstance(value, datetime):
        return f"{value.astimezone(ZONE):%d/%m/%Y %H:%M}"
    if isinstance(value, date):
        return f"{value:%d/%m/%Y}"
    if isinstance(value, bool):
        return str(gettext("Yes") if value else gettext("No"))
    if isinstance(value, float):
        return f"{value:.2f}".rstrip("0").rstrip(".").replace(".", ",")
    return "" if value is None else str(value)


def month(value: date | None) -> str:
    """`12/2018`."""
    return f"{value:%m/%Y}" if value else ""


def quarter(value: date | Quarter | None) -> str:
    """`IV/2018`."""
    if value is None:
        return ""
    return (value if isinstance(value, Quarter) else Quarter.of(value)).roman


def term_part(kind: str, number: int) -> str:
    """`Quý IV`, `6 tháng đầu năm`: a period without its year; `Cả năm` for the whole."""
    if kind == "year":
        return str(gettext("the whole year"))
    if kind == "half":
        first = number == 1
        return str(gettext("the first half of the year") if first else gettext("the second half of the year"))
    said = (
        gettext("quarter %(n)s", n=ROMAN[number]) if kind == "quarter" else gettext("month %(n)s", n=number)
    )
    return str(said)


def term_word(term: Term) -> str:
    """`IV/2018`, `10/2018`, `6 tháng đầu năm 2018`, `2018`, `05/11/2018`."""
    if term.kind == "day":
        return f"{term.first:%d/%m/%Y}"
    year, part = term.first.year, term_part(term.kind, term.number)
    shown = {"year": str(year), "month": month(term.first), "quarter": quarter(term.first)}
    return shown.get(term.kind) or f"{part} {year}"


def said_of(unit: str, term: Term) -> dict[str, str]:
    """What stands for the names in titles and notes of a list of a unit and a period."""
    first = term.first
    number = str(first.month) if term.months == 1 else ""
    roman = Quarter.of(first).number_roman if term.months <= 3 else ""
    return {"thang": number, "quy": roman, "nam": str(first.year), "ky": term_word(term), "don_vi": unit}


def points(hundredths: int | None) -> str:
    """`92,5`."""
    return "–" if hundredths is None else show_points(hundredths)


def day_drawn(day: date | None) -> Markup:
    """A day on a page, `08/01/2020`; nothing where there is none."""
    return Markup(f'<time datetime="{day.isoformat()}">{day:%d/%m/%Y}</time>') if day else Markup()


def moment_drawn(moment: datetime | None) -> Markup:
    """A moment on a page as clocks here show it, `08/01/2020 09:00`; nothing where there is none."""
    if not moment:
        return Markup()
    here = moment.astimezone(ZONE)
    return Markup(f'<time datetime="{moment.isoformat()}">{here:%d/%m/%Y %H:%M}</time>')
