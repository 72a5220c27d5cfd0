"""An official document as plain facts, and as Word: head, number,
body, recipients, signature block (letter L9; domain.md 6).

The same facts become a PDF in pdf.py, and Word in an office's own template in own.py.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date
from typing import Any

from docxtpl import DocxTemplate
from jinja2 import StrictUndefined
from jinja2.sandbox import SandboxedEnvironment

from forms.documents.changes import change_lines
from forms.documents.fields import LONG, Block, field_blocks, group_blocks, paragraphs
from forms.documents.figures import OWN, figure_lines, figure_table, form_of
from forms.documents.missing import missing_lines
from forms.documents.risen import Table
from forms.documents.typeset import lettered
from forms.documents.word import shipped_template, spread
from models.core.periods import Quarter
from models.definitions.judging import computed as computed_of
from models.definitions.judging import know
from models.definitions.kinds import KINDS
from models.definitions.report_forms import with_reasons
from models.review.letterhead import Issuer, in_use_line, place_date, recipient_lines, symbol
from models.units.changes import Change

FORM_2026 = date(2026, 1, 1)
"""First day of the form of 2026 [open]: it ends with a full
stop where that of 2018 ends with a stroke between two."""
NAMES = {"report": "BÁO CÁO", "notice": "THÔNG BÁO", "letter": ""}


@dataclass(frozen=True)
class Document:
    """Everything a document shows, as text."""

    kind: str
    above: str
    issuer: str
    symbol: str
    place_date: str
    name: str
    abstract: str
    addressees: tuple[str, ...]
    body: tuple[Block, ...]
    signing: tuple[str, ...]
    signer: str
    recipients: tuple[str, ...]
    headings: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    tables: tuple[Table, ...] = ()
    trace: str = ""


def end_mark(day: date) -> str:
    """How the form of the day ends a document."""
    return "." if day >= FORM_2026 else "./."


def document(
    kind: str,
    issuer: Issuer,
    number: int | None,
    day: date,
    abstract: str,
    body: Sequence[Block],
    *,
    addressees: Sequence[str] = (),
    headings: Sequence[str] = (),
    rows: Sequence[Sequence[str]] = (),
    tables: Sequence[Table] = (),
    trace: str = "",
) -> Document:
    """The facts of a document in the form of its day."""
    closed = list(body)
    last = next((n for n in reversed(range(len(closed))) if not closed[n].heading), None)
    if last is not None and closed[last].rows:
        closed.insert(last + 1, Block(end_mark(day)))
    elif last is not None:
        closed[last] = replace(closed[last], text=closed[last].text.rstrip().rstrip("./") + end_mark(day))
    said = {
        "above": issuer.above.upper() if not issuer.above.isupper() else issuer.above,
        "issuer": issuer.name.upper(),
        "abstract": abstract,
    }
    said |= {
        "symbol": f"Số {symbol(number, kind, issuer.sign)}",
        "place_date": place_date(issuer.place, day),
        "name": NAMES[kind],
    }
    return Document(
        kind,
        addressees=tuple(addressees),
        body=tuple(closed),
        signing=issuer.signing,
        signer=issuer.signer,
        recipients=recipient_lines(issuer.recipients),
        headings=tuple(headings),
        rows=tuple(tuple(row) for row in rows),
        tables=tuple(tables),
        trace=trace,
        **said,
    )


PARTS = (
    ("changes", "ĐẶC ĐIỂM, TÌNH HÌNH"),
    ("results", "KẾT QUẢ"),
    ("shortcomings", "HẠN CHẾ, KHUYẾT ĐIỂM VÀ NGUYÊN NHÂN"),
    ("tasks", "NHIỆM VỤ QUÝ SAU"),
    ("proposals", "KIẾN NGHỊ, ĐỀ XUẤT"),
)
TITLES = dict(PARTS)


def report_body(
    content: Mapping[str, Any], groups: Sequence[Any], changes: Iterable[Change] = ()
) -> tuple[list[Block], tuple[tuple[str, ...], ...]]:
    """Body and table, its headings first, of a quarterly or consolidated report from its frozen content;
    `groups` of the form it answered; `changes` of the tree within its quarter, told in the part on the
    situation.

    Parts stand in the form's own order and are numbered through; one in which nobody wrote anything is left
    out. What the program computes stands first where the form has no part of its own for it.
    """
    values, told = _answers(content, groups), _numbered()
    changed, missing = change_lines(changes), missing_lines(content)
    said = content.get("in_use_from")  # what a report of the first year says
    begun = [Block(in_use_line(Quarter.parse(said)))] if said is not None else []
    form = form_of(groups)
    computed = figure_lines(form, content, TITLES)
    for code, more in (("changes", [*map(Block, changed), *begun]), ("results", [*map(Block, missing)])):
        computed[code] = [*computed.get(code, ()), *more]
    asked = {field.code for group in groups for field in _fields(group)}
    blocks: list[Block] = []
    for code in [code for code in ("changes", "results") if code not in asked and computed[code]]:
        blocks += [Block(f"{next(told)}. {TITLES[code]}", heading=True), *computed[code]]
    for group in groups:
        blocks += _group(group, values, computed, told, alone=len(groups) == 1)
    for code in [code for code in values if code not in asked]:
        blocks += [Block(code.upper(), heading=True), *paragraphs(values[code])]
    return blocks, figure_table(form, content)


def _answers(content: Mapping[str, Any], groups: Sequence[Any]) -> dict[str, str]:
    """What was written, and what the form works out of it and of the figures."""
    written = {code: text for code, text in content["narrative"].items() if text}
    form = next((group.version for group in groups), None)
    if form is None:
        return written
    return written | computed_of(form, know(form, {}, written, content["figures"]))


def _numbered() -> Iterator[str]:
    """I, II, III and on."""
    for number in range(1, 100):
        tens, ones = divmod(number, 10)
        yield "X" * tens + ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")[ones]


def _fields(group: Any) -> list[Any]:
    """Fields of a group, with the reasons that rules ask for."""
    return with_reasons(group.version, group.fields)


def _group(
    group: Any,
    values: Mapping[str, str],
    computed: Mapping[str, list[Block]],
    told: Iterator[str],
    *,
    alone: bool,
) -> list[Block]:
    """A group of the form: parts of every report under their own numbers, the rest under the group's title,
    or where it is the only one each field under its own."""
    blocks, rest = list[Block](), []
    for field in (each for each in _fields(group) if not KINDS[each.kind].given):
        said = [*computed.get(field.code, ()), *field_blocks(field, values.get(field.code))]
        if field.code in TITLES:
            if said:
                blocks += [Block(f"{next(told)}. {TITLES[field.code]}", heading=True), *said]
        elif not alone:
            rest.append(field)
        elif KINDS[field.kind].entry in LONG and said:
            blocks += [Block(field.title.upper(), heading=True), *said]
        else:
            blocks += group_blocks([field], values)
    found = [*computed.get(f"{group.code}{OWN}", ()), *group_blocks(rest, values)]
    return [*blocks, Block(f"{next(told)}. {group.title.upper()}", heading=True), *found] if found else blocks


def report_abstract(quarter: Quarter) -> str:
    """What a report is about."""
    return f"Kết quả đánh giá chất lượng sinh hoạt chi bộ quý {quarter.number_roman} năm {quarter.year}"


def facts(doc: Document) -> dict[str, Any]:
    """The field list: what a template may name, in letters as they are meant."""
    said: dict[str, Any] = lettered(asdict(doc))
    return said


def write_word(doc: Document) -> bytes:
    """The document as Word, in the shipped template."""
    made = DocxTemplate(io.BytesIO(shipped_template()))
    made.render(facts(doc), SandboxedEnvironment(autoescape=True, undefined=StrictUndefined), autoescape=True)
    spread(made.docx)
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()
