"""Directives: the list, a draft with its enclosures, issuing, who is
late (letter L1, L9; design 3.7). What is asked of a unit: answers.py."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, ClassVar

from flask import flash, redirect, render_template, request, url_for
from flask_admin import expose
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __
from sqlalchemy import ColumnElement, Select, select
from sqlalchemy.orm import selectinload
from wtforms import BooleanField, RadioField, SelectMultipleField
from wtforms.widgets import CheckboxInput, ListWidget

from admin.directives.closing import close_page, open_again_page
from admin.directives.letter import LetterOfDirective
from admin.directives.missing import MissingInDirective
from admin.directives.page import directive_page
from admin.directives.standings import due_words
from admin.directives.workbook import WorkbookOfDirective, issuing
from admin.lists.choosing import many_among
from admin.lists.columns import Column, Filter
from admin.lists.views import ScopedView
from admin.web import address
from admin.web.address import version_sent
from admin.web.request import by, db, submit
from admin.web.sent_files import kept_file
from admin.web.words import choices, named, word
from forms.base import Form, choice, day, long_text, options, text
from forms.inputs import AttachedField
from forms.picked import picks
from forms.said import name_of
from models.access.grants import can
from models.core.base import today
from models.core.errors import Refusal
from models.definitions.definitions import DefinitionVersion
from models.directives.acts import (
    MOST_ENCLOSURES,
    enclose,
    forms_for,
    in_words,
    issue,
    new_directive,
    write_directive,
)
from models.directives.closing import close, open_again, version_of
from models.directives.own_form import drafted
from models.directives.tables import DIRECTIVE_KEYS, Directive, Enclosure, closed_numbers
from models.units.units import UnitKind, children, get_unit

STATES = ("draft", "issued", "closed")
COLOURS = {"draft": "plain", "issued": "good", "closed": "plain"}
SPARE = 3


def ticks(label: Any, **more: Any) -> Any:
    """Several of a few choices, each with a box."""
    return SelectMultipleField(
        label, [], widget=ListWidget(prefix_label=False), option_widget=CheckboxInput(), **more
    )


class DirectiveForm(Form):
    unit_id = choice(__("Issued by"), coerce=int)
    symbol = text(__("Symbol"), most=60, need=True, description=__("for example 285-CV/ĐUK"))
    dated = day(__("Date of the directive"))
    abstract = text(__("Abstract"), most=500, need=True)
    body = long_text(__("Text of the directive"), most=100_000)
    kinds = ticks(__("Addressed to every"))
    units = ticks(__("Addressed to these units and all under them"), coerce=int)
    single = picks(
        __("Addressed to these units alone"),
        description=__("One unit a line, at whatever depth, cells too; codes can be pasted from Excel."),
    )
    asks_receipt = BooleanField(__("Asks to acknowledge receipt"))
    asks_plan = BooleanField(__("Asks for a plan"))
    plan_on = day(__("Plan by"), need=False)
    form_version_id = choice(
        __("How the answer is given"),
        need=False,
        coerce=int,
        description=__("A receipt or a plan is no answer; without words or a form none is asked."),
    )
    due_on = day(__("Answer due"))
    strict = RadioField(
        __("How the day is meant"),
        choices=options((("1", __("before this day")), ("0", __("by this day at the latest")))),
    )
    desk = text(__("Through"), most=200, description=__("for example qua Ban Tổ chức Đảng ủy"))


class CloseForm(Form):
    on_day = day(__("Closed as of"))
    note = long_text(__("Why it is closed"), need=True, most=1000)


class OpenAgainForm(Form):
    reason = long_text(__("Reason"), need=True, most=1000)


def _forms(rows: Iterable[DefinitionVersion]) -> list[tuple[str, str]]:
    """What may be asked as an answer: words, one of the published forms, nothing."""
    return [
        *((str(v.id), str(_("in words, in a text box")) if in_words(v) else _form_name(v)) for v in rows),
        ("", str(_("no answer: only what is ticked above"))),
    ]


def _form_name(version: DefinitionVersion) -> str:
    name = f"{name_of(version.definition)}, {_('version')} {version.number}"
    said = _("a draft that is published when the directive is issued")
    return f"{name} ({said})" if version.state == "draft" else name


class DirectivesView(LetterOfDirective, WorkbookOfDirective, MissingInDirective, ScopedView[Directive]):
    """Directives issued by units above, one's own, and below."""

    verbs: ClassVar[tuple[str, ...]] = ("directive.see",)
    columns: ClassVar[tuple[Column, ...]] = (
        Column("symbol", __("Symbol"), lambda d: d.symbol, Directive.symbol, width=16),
        Column("dated", __("Date of the directive"), lambda d: d.dated, Directive.dated, "date", 12),
        Column("abstract", __("Abstract"), lambda d: d.abstract, None, width=60),
        Column("unit", __("Issued by"), lambda d: d.unit_then.name, None, width=36),
        Column("due", __("To answer by"), lambda d: due_words(d.due), Directive.due_on, width=34),
        Column(
            "state",
            __("Standing"),
            lambda d: word("directive.state", d.standing),
            None,
            width=14,
            badge=lambda d: COLOURS[d.standing],
        ),
    )
    search_in: ClassVar[tuple[Any, ...]] = (DIRECTIVE_KEYS,)
    order: ClassVar[tuple[Any, ...]] = (Directive.dated.desc(), Directive.symbol)
    nothing: ClassVar[tuple[Any, Any]] = (
        __("No directive yet"),
        __("Directives of your unit and of those above that are addressed to it stand here."),
    )
    filters: ClassVar[tuple[Filter, ...]] = (
        Filter(__("Standing"), lambda value: _stands(value), lambda: choices("directive.state", STATES)),
    )

    def __init__(self) -> None:
        super().__init__(Directive, __("Directives"), "directives", url="/directives")

    def statement(self) -> Select[Any]:
        return select(Directive).options(selectinload(Directive.unit_then), selectinload(Directive.closings))

    def render(self, template: str, **more: Any) -> Any:
        if template == self.list_template and issuing():
            more["acts"] = [{"label": _("Directive from Excel"), "url": url_for("directives.bring_view")}]
        return super().render(template, **more)

    @property
    def can_create(self) -> bool:
        return bool(issuing())

    def may_edit(self, row: Directive) -> bool:
        return row.state == "draft" and can(by(), "directive.issue", row.unit_id, row.path)

    def form_for(self, row: Directive | None) -> DirectiveForm:
        mine = issuing()
        forms = forms_for(db(), [row.path] if row is not None else [unit.path for unit in mine])
        forms += [v for unit in mine if row is None or unit.id == row.unit_id for v in drafted(db(), unit.id)]
        first: dict[str, Any] = {"dated": today(), "strict": "0", "asks_receipt": True}
        first["form_version_id"] = next((version.id for version in forms if in_words(version)), None)
        shown = first if row is None else _shown(row)
        form = DirectiveForm(data=shown) if request.method == "GET" else DirectiveForm()
        form.unit_id.choices = [(str(u.id), u.name) for u in mine]
        form.kinds.choices = options(
            (k.code, named(k))
            for k in db().scalars(select(UnitKind).order_by(UnitKind.position))
            if not k.is_root
        )
        form.units.choices = options(
            (child.id, child.name)
            for unit in mine
            for child in children(db(), unit.id)
            if not child.kind.is_cell
        )
        form.single.choose_among(many_among([row.path] if row is not None else [u.path for u in mine]))
        form.form_version_id.choices = _forms(forms)
        if row is not None:
            del form.unit_id
        return form

    def create(self, form: DirectiveForm) -> Directive:
        return new_directive(db(), by(), get_unit(db(), form.unit_id.data), _typed(form))

    def edit(self, row: Directive, version: int, form: DirectiveForm) -> Directive:
        return write_directive(db(), by(), row, version, _typed(form))

    @expose("/details/")
    def details_view(self) -> Any:
        row = self.get_one(request.args.get("id"))
        return render_template("khoi/directives/directive.html", **directive_page(row))

    @expose("/issue/", methods=("POST",))
    def issue_view(self) -> Any:
        row = self.get_one(request.args.get("id"))
        issue(db(), by(), row, version_sent())
        db().flush()
        flash(_("The directive is issued; every addressee is asked."), "success")
        return redirect(self.get_save_return_url(row), 303)

    @expose("/close/", methods=("GET", "POST"))
    def close_view(self) -> Any:
        """Close the directive as of a day: whoever never answered is named first."""
        row = self._to_close()
        form = CloseForm(data={"on_day": today()}) if request.method == "GET" else CloseForm()
        act = lambda: close(db(), by(), row, version_sent(), form.on_day.data, form.note.data or "")
        return submit(
            form,
            act,
            lambda _act: self.get_save_return_url(row),
            lambda: self._close_page(row, form),
            _("The directive is closed."),
        )

    @expose("/open_again/", methods=("GET", "POST"))
    def open_again_view(self) -> Any:
        row = self._to_close()
        form = OpenAgainForm()
        act = lambda: open_again(db(), by(), row, version_sent(), form.reason.data or "")
        done = _("The directive is open again; answers are taken.")
        return submit(
            form, act, lambda _act: self.get_save_return_url(row), lambda: self._close_page(row, form), done
        )

    def _to_close(self) -> Directive:
        row: Directive = self.get_one(request.args.get("id"))
        if not can(by(), "directive.close", row.unit_id, row.path):
            raise Refusal("access.denied", verb="directive.close")
        if row.state == "draft":
            raise Refusal("access.unknown")
        return row

    def _close_page(self, row: Directive, form: Form) -> str:
        page = close_page(row) if "on_day" in form else open_again_page(row)
        return render_template(
            "khoi/directives/close.html",
            form=form,
            row_version=address.version_shown(version_of(db(), row)),
            back=self.get_save_return_url(row),
            **page,
        )

    @expose("/enclosures/", methods=("GET", "POST"))
    def enclosures_view(self) -> Any:
        row = self.get_one(request.args.get("id"))
        if not self.may_edit(row):
            raise Refusal("access.denied", verb="change")
        form = _enclosures_form(row)

        def show() -> str:
            shown = {
                "lines": range(1, _lines(row) + 1),
                "kept": list(row.enclosures),
                "back": self.get_save_return_url(row),
            }
            return render_template(
                "khoi/directives/enclosures.html",
                title=_("Enclosures of %(symbol)s", symbol=row.symbol),
                form=form,
                directive=row,
                **shown,
            )

        return submit(
            form,
            lambda: enclose(db(), by(), row, version_sent(), _typed_enclosures(form, row)),
            self.get_save_return_url,
            show,
            _("Saved."),
        )

    @expose("/file/<int:number>/")
    def file_view(self, number: int) -> Any:
        row = db().scalar(select(Enclosure).where(Enclosure.id == number))
        if row is None or not row.sha256:
            raise Refusal("access.unknown")
        return kept_file(row.sha256, row.file_name or "", row.media_type)

    def get_save_return_url(self, model: Directive, is_created: bool = False) -> str:
        return url_for("directives.details_view", id=model.id)


def _stands(value: str) -> ColumnElement[bool]:
    """A draft, one that is open, one that is closed."""
    if value == "draft":
        return Directive.state == "draft"
    closed = Directive.id.in_(closed_numbers())
    return closed if value == "closed" else (Directive.state == "issued") & ~closed


def _shown(row: Directive) -> dict[str, Any]:
    names = (
        "symbol",
        "dated",
        "abstract",
        "body",
        "asks_receipt",
        "asks_plan",
        "plan_on",
        "form_version_id",
        "due_on",
        "desk",
    )
    return {name: getattr(row, name) for name in names} | row.to | {"strict": "1" if row.due_strict else "0"}


def _typed(form: DirectiveForm) -> dict[str, Any]:
    names = (
        "symbol",
        "dated",
        "abstract",
        "body",
        "kinds",
        "units",
        "single",
        "asks_receipt",
        "asks_plan",
        "plan_on",
        "form_version_id",
        "due_on",
        "desk",
    )
    return {name: form[name].data for name in names} | {"due_strict": form.strict.data == "1"}


def _lines(row: Directive) -> int:
    return min(len(row.enclosures) + SPARE, MOST_ENCLOSURES)


def _enclosures_form(row: Directive) -> Form:
    """A line for each enclosure and a few empty ones."""
    parts: dict[str, Any] = {}
    for number in range(1, _lines(row) + 1):
        parts[f"symbol-{number}"] = text(__("Symbol"), most=60)
        parts[f"dated-{number}"] = day(__("Date"), need=False)
        parts[f"title-{number}"] = text(__("Title"), most=500)
        parts[f"file-{number}"] = AttachedField(__("File (PDF, Word, image)"))
    shown = {
        f"{name}-{n}": getattr(each, name)
        for n, each in enumerate(row.enclosures, 1)
        for name in ("symbol", "dated", "title")
    }
    kind: type[Form] = type("EnclosuresForm", (Form,), parts)
    return kind(data=shown) if request.method == "GET" else kind()


def _typed_enclosures(form: Form, row: Directive) -> list[dict[str, Any]]:
    """Lines with something in them; an earlier file is kept where no new one is given."""
    rows, kept = [], list(row.enclosures)
    for number in range(1, _lines(row) + 1):
        line = {name: form[f"{name}-{number}"].data for name in ("symbol", "dated", "title")}
        file = form[f"file-{number}"].data
        if not (any(line.values()) or file):
            continue
        if file:
            line |= {"name": file.filename, "data": file.read()}
        elif number <= len(kept):
            line |= {
                name: getattr(kept[number - 1], name)
                for name in ("file_name", "media_type", "size", "sha256")
            }
        rows.append(line)
    return rows
