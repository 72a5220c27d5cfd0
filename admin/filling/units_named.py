"""Units that a form's rules name: by numbers where they are kept, by codes in a workbook."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import select

from admin.web.request import db
from forms.excel.definitions.lines import Book
from forms.excel.definitions.sheets import Form
from models.core.errors import Refusal
from models.core.spelling import ByCode
from models.core.spelling import coded as bearing
from models.units.units import Unit

NAMING = ("below", "units")
"""Rules that name units."""


def coded(form: Form) -> Form:
    """A form as a workbook shows it: its units by their codes; those out of sight are left out."""
    numbers = {number for name in NAMING for number in form.rules.get(name) or ()}
    if not numbers:
        return form
    rows = db().execute(select(Unit.id, Unit.code).where(Unit.id.in_(numbers)).order_by(Unit.sort_key))
    known = {number: code for number, code in rows}
    named = {
        name: [code for number, code in known.items() if number in form.rules[name]]
        for name in NAMING
        if form.rules.get(name)
    }
    return Form(form.head, form.groups, {**form.rules, **named})


def numbered(book: Book) -> None:
    """Codes of units that a workbook names become their numbers; one that nobody bears is told there."""
    rules = book.form.rules
    asked = {str(code) for name in NAMING for code in rules.get(name) or ()}
    if not asked:
        return
    rows = db().execute(select(Unit.code, Unit.id).where(bearing(Unit, asked), Unit.dissolved_on.is_(None)))
    known = ByCode((code, number) for code, number in rows)
    named = {name: _numbers(book, name, rules[name], known) for name in NAMING if rules.get(name)}
    book.form = Form(book.form.head, book.form.groups, {**rules, **named})


def _numbers(book: Book, name: str, codes: Iterable[str], known: ByCode[int]) -> list[int]:
    codes = [str(code) for code in codes]
    found = {code: known.get(code) for code in codes}
    lost = [code for code, number in found.items() if number is None]
    if lost:
        book.wrong(book.cells[f"head.{name}"], "; ".join(lost), Refusal("form.no_unit", code=lost[0]))
    return list(dict.fromkeys(number for number in found.values() if number is not None))
