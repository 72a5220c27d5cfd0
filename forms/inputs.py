"""How fields are filled in on screen: one entry for each way. A kind
names its way (models/kinds); what may be typed is judged there."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import PureWindowsPath
from typing import Any

from flask_babel import gettext
from flask_babel import lazy_gettext as _
from flask_wtf.file import FileField as OnlyFiles
from wtforms import (
    BooleanField,
    FieldList,
    FileField,
    FormField,
    MultipleFileField,
    RadioField,
    SelectField,
    SelectMultipleField,
    StringField,
)
from wtforms.fields.choices import SelectChoice  # type: ignore[attr-defined]  # newer than the stubs
from wtforms.validators import Optional, ValidationError
from wtforms.widgets import CheckboxInput, ListWidget

from forms.base import DayField, Row, choice, lettered, long_text, one_way_only, options, plain, sentence
from forms.pasted import PastedRowsField
from forms.said import in_words, said_label
from models.core.base import today
from models.core.errors import Refusal
from models.core.naming import file_name
from models.definitions.kinds import KINDS, table
from models.definitions.kinds.base import NO, YES, scored, session_of
from models.definitions.topics import topics_on
from models.platform.store import MOST_BYTES, media_type_of, store

SPARE_ROWS = 2


@dataclass(frozen=True)
class SentFile:
    """A file that came with a form, judged but not yet kept."""

    name: str
    content: bytes

    def reference(self, keep: bool) -> str:
        """What an answer stores of it; `keep` writes the bytes to the store."""
        sha256 = store(self.content) if keep else hashlib.sha256(self.content).hexdigest()
        return f"{sha256}:{self.name}"


class AttachedField(OnlyFiles):
    """One file that is kept with what the form is about."""

    attaches = True


class AttachedFilesField(MultipleFileField):
    """Several of them."""

    attaches = True


class AskedBack(BooleanField):
    """A box that says that what looks like a mistake is meant. It is drawn only where it was asked: a mistake
    stands at it, or it is ticked (`field` of the macros)."""


class TicksField(SelectMultipleField):
    """Several of a list, as boxes to tick."""

    widget = ListWidget(prefix_label=False)
    option_widget = CheckboxInput()


class KeptFileField(FileField):
    """A file sent with a form. `kept`: name of the one that is kept
    already; `again`: one that came with a form that was refused elsewhere."""

    kept = ""
    many = False
    attaches = True

    @property
    def again(self) -> str:
        """Its name: the browser does not send it a second time by itself."""
        return self.data.name if isinstance(self.data, SentFile) else ""

    def process(self, formdata: Any, data: Any = None, extra_filters: Any = None) -> None:
        super().process(formdata, data, extra_filters)
        self.many = (
            bool(formdata)
            and len([each for each in formdata.getlist(self.name) if getattr(each, "filename", "")]) > 1
        )
        sent = self.data
        if isinstance(sent, str) and formdata:
            sent = self.data = None  # only the server says which kept file an answer means
        if isinstance(sent, str) or sent is None or not getattr(sent, "filename", ""):
            self.data = sent if isinstance(sent, str) and sent else None

    def pre_validate(self, form: Any) -> None:
        sent = self.data
        if sent is None or isinstance(sent, str):
            return
        if self.many:
            raise ValidationError(
                gettext("Only one file fits here; send several as one PDF, or in the other fields.")
            )
        try:
            name = file_name(PureWindowsPath(sent.filename).name)
        except Refusal as refusal:
            raise ValidationError(sentence(refusal)) from None
        content = sent.read(MOST_BYTES + 1)
        if len(content) > MOST_BYTES:
            raise ValidationError(
                gettext("This file is larger than %(limit)s MB.", limit=MOST_BYTES // 2**20)
            )
        if not media_type_of(name, content):
            raise ValidationError(gettext("Only PDF, Word and image files are taken."))
        self.data = SentFile(name, content)


class RowsField(FieldList):  # type: ignore[type-arg]  # generic to the type checker only
    """The rows of a table, with a few empty ones more to write into."""

    def process(self, formdata: Any, *more: Any, **named: Any) -> None:
        super().process(formdata, *more, **named)
        if not formdata:
            for _n in range(min(SPARE_ROWS, (self.max_entries or SPARE_ROWS) - len(self.entries))):
                self.append_entry()


MAY = Optional()
"""Nothing need be filled in; one for all fields, since it keeps nothing."""
MET = ((YES, _("Met")), (NO, _("Not met")))
SAID = ((YES, _("Yes")), (NO, _("No")))


def _yes_no(field: Any) -> Any:
    words = MET if scored(field) else SAID
    return RadioField(field.title, [MAY], choices=options(words), description=field.help)


def _one(field: Any) -> Any:
    return RadioField(
        field.title,
        [MAY],
        choices=options((c.code, c.label) for c in field.choices),
        description=field.help,
    )


def _many(field: Any) -> Any:
    return TicksField(
        field.title,
        [MAY],
        choices=options((c.code, c.label) for c in field.choices),
        description=field.help,
    )


LONG_LIST = 400
"""Choices of a list that are offered as a drop-down; a page with more of them is too long for an old PC."""


def _listed(field: Any) -> Any:
    """A drop-down, grouped by what narrows it; a line into which a name or code is typed, of a long list."""
    items, within = KINDS[field.kind].offers(field), field.option.get("within")
    if len(items) > LONG_LIST:
        return _hinted(_("The name or the code, as the list has it"))(field)
    table_ = getattr(field, "owner", None)
    beside = table.columns(table_) if table_ is not None else field.group.version.fields if within else ()
    above = next((each for each in beside if each.code == within), None) if within else None
    heads = (
        {each.code: said_label(each) for each in KINDS[above.kind].offers(above)} if above is not None else {}
    )
    order = {code: place for place, code in enumerate(heads)}
    made = [
        SelectChoice(
            item.code,
            said_label(item),
            {"data-under": item.parent} if heads and item.parent else {},
            heads.get(item.parent) if heads else None,
        )
        for item in sorted(items, key=lambda each: order.get(each.parent, -1))
    ]
    keys = {"data-within": f"v_{within}"} if heads and table_ is None else {}
    return ListedField(
        field.title,
        [MAY],
        choices=[SelectChoice("", "–"), *made],
        description=field.help,
        render_kw=keys,
        validate_choice=False,
    )


class ListedField(SelectField):
    """One of a list that forms share; what was sent is judged by the kind."""

    def process_data(self, value: Any) -> None:
        self.data = value or None

    def process_formdata(self, valuelist: list[Any]) -> None:
        self.data = str(valuelist[0]) if valuelist and valuelist[0] else None


NUMBERS = ("integer", "points", "percent")
"""Formats of kinds whose values are figures: a phone offers its keyboard of figures."""


def _line(field: Any) -> Any:
    kind = KINDS[field.kind]  # a keyboard of figures has no minus
    keys = {"inputmode": "decimal"} if kind.format in NUMBERS and not kind.signed else {}
    rules = [MAY, plain, lettered, *([one_way_only] if kind.pointed else [])]
    return StringField(field.title, rules, description=field.help, render_kw=keys)


def _hinted(hint: Any, **keys: str) -> Callable[[Any], Any]:
    return lambda field: StringField(
        field.title, [MAY, plain, lettered], description=field.help or hint, render_kw=keys
    )


def _day(field: Any) -> Any:
    return DayField(field.title, [MAY], description=field.help)


def _topic(field: Any) -> Any:
    db = session_of(field)
    topics = topics_on(db, today()) if db is not None else []
    return choice(
        field.title,
        need=False,
        choices=options([("", "–"), *((str(t.id), str(t)) for t in topics)]),
        description=field.help,
    )


def _table(field: Any) -> Any:
    parts = {column.code: ENTRIES[KINDS[column.kind].entry](column) for column in table.columns(field)}
    asked = tuple(column.code for column in table.columns(field) if column.required)
    row = type("RowForm", (Row,), parts | {"_asked": asked})
    most = table.most_rows(field)
    if most > table.FEW_ROWS:
        return PastedRowsField(field, most)
    return RowsField(FormField(row), field.title, min_entries=1, max_entries=most, description=field.help)


def _file(field: Any) -> Any:
    return KeptFileField(field.title, [MAY], description=field.help)


ENTRIES: dict[str, Callable[[Any], Any]] = {
    "yes_no": _yes_no,
    "one": _one,
    "many": _many,
    "line": _line,
    "counts": _hinted(_("Two counts, for example 17/18")),
    "lines": lambda field: long_text(field.title, description=field.help),
    "day": _day,
    "month": _hinted(_("Month and year, for example 12/2018"), inputmode="numeric"),
    "unit": _hinted(_("The unit's code or its whole name")),
    "topic": _topic,
    "listed": _listed,
    "file": _file,
    "table": _table,
}
NOTHING = "nothing"
"""The way of kinds into which nothing is typed: headings, help, computed fields."""


def entry(field: Any) -> Any:
    """The form field of a definition's field, in its own words; None where nothing is typed."""
    way = KINDS[field.kind].entry
    return None if way == NOTHING else ENTRIES[way](field)


def file_codes(version: Any) -> list[str]:
    """Codes of the fields that take a file."""
    return [field.code for field in version.fields if is_file(field)]


def is_file(field: Any) -> bool:
    """Whether a field takes a file."""
    return KINDS[field.kind].entry == "file"


def tell_kept(form: Any, fields: Any, values: Mapping[str, str]) -> None:
    """Let the form's file fields say which file is kept already."""
    for field in fields:
        place = form._fields.get(f"v_{field.code}")
        if isinstance(place, KeptFileField):
            place.kept = written(field, values.get(field.code))


def shown(field: Any, value: str | None) -> Any:
    """What the form field of a stored value shows."""
    return KINDS[field.kind].edit(field, value) if value else None


def written(field: Any, value: str | None) -> str:
    """A stored value as people read it."""
    return KINDS[field.kind].show(in_words(field), value) if value else ""


def typed_words(field: Any) -> str:
    """What stands in a form field as people read it: text, labels of what is chosen, a file's name, how
    many rows are filled in."""
    if isinstance(field, KeptFileField):
        return field.again or field.kept
    if isinstance(field, (RadioField, SelectMultipleField, SelectField)):
        return ", ".join(
            str(label) for value, label, chosen, *_more in field.iter_choices() if value and chosen
        )
    if isinstance(field, FieldList):
        return str(sum(any(row.data.values()) for row in field.entries) or "")
    data = field.data
    return f"{data:%d/%m/%Y}" if isinstance(data, date) else str(data or "")


def plain_typed(data: Any, keep: bool = True) -> Any:
    """What a form field gives, as `clean` takes it; a file is kept unless the form is only tried."""
    if isinstance(data, SentFile):
        return data.reference(keep)
    return data.isoformat() if isinstance(data, date) else data
