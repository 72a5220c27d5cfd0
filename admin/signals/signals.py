"""Signals: the table of rules with what each caught in the last year, and how an office sets one.

Everybody who reads reports may read the table: whoever is asked may know what is asked. Counts are of the
reports one reads; what is asked about items of a sheet is counted nowhere (design 3.2).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from flask import render_template, request, url_for
from flask_admin import expose
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __
from wtforms import BooleanField

from admin.definitions.definitions import issuers
from admin.lists.pages import Page
from admin.web import address
from admin.web.drafts import draft_key
from admin.web.request import blame, by, db, only_read, submit
from admin.web.words import choices, named, word
from forms.base import Form, choice, number
from models.core.base import day_of
from models.core.errors import Refusal
from models.core.periods import Quarter
from models.reports.tables import Report
from models.signals.acts import fitting, own_row, set_signal, unset_signal
from models.signals.catalogue import ALL, get_rule
from models.signals.caught import Tally, caught, set_since, tallies
from models.signals.rules import Rule
from models.signals.tables import LEVELS, Choice, SignalCatch, chosen, nearest, published
from models.signals.trying import Tried, try_numbers
from models.units.units import Unit, get_unit

AT_ONCE = 50


class SignalsView(Page):
    """What is asked about reports."""

    verbs: ClassVar[tuple[str, ...]] = ("report.see", "definition.change")
    for_one: ClassVar[tuple[str, ...]] = ("index", "caught_view")

    def __init__(self) -> None:
        super().__init__(name=__("Signals"), endpoint="signals", url="/signals")

    @expose("/")
    def index(self) -> Any:
        """The table: what each rule reads, of whom it asks, what it caught."""
        rows = published(db())
        counts = tallies(db(), by(), set_since(rows))
        may = bool(issuers("definition.change"))
        shown_ = [_row(rule, chosen(rule, nearest(rows, rule.code, _place())), counts, may) for rule in ALL]
        return render_template(
            "khoi/signals/signals.html",
            title=_("Signals"),
            rows=shown_,
            odd=[row for row in shown_ if row["odd"]],
            may=may,
        )

    @expose("/caught/")
    def caught_view(self) -> Any:
        """Reports a signal asked about in the last year."""
        rule, page = get_rule(request.args.get("code", "")), address.number_or("page", 0)
        found = [] if rule.kept else caught(db(), by(), rule.code, page * AT_ONCE, AT_ONCE + 1)
        return render_template(
            "khoi/signals/caught.html",
            title=word("signal", rule.code),
            back=url_for("signals.index"),
            rows=[_caught(row, report) for row, report in found[:AT_ONCE]],
            kept=rule.kept,
            page=page,
            more=len(found) > AT_ONCE,
            url_fn=lambda n: url_for("signals.caught_view", code=rule.code, page=n),
        )

    @expose("/set/", methods=("GET", "POST"))
    def set_view(self) -> Any:
        """Switch a signal on or off for an office, change its numbers or its level."""
        rule, unit = get_rule(request.args.get("code", "")), _issuer()
        own, rows = own_row(db(), unit.id if unit else None, rule.code), published(db())
        holds = chosen(rule, nearest(rows, rule.code, unit.path if unit else ""))
        form: Any = _form(rule, holds)
        seen = address.version_shown(own.id if own else 0)

        def act() -> Any:
            asked, level = bool(form.asked.data), form.level.data or ""
            version, numbers = address.version_sent(), _numbers(rule, form)
            return set_signal(db(), by(), unit, rule.code, version, asked=asked, level=level, numbers=numbers)

        def show(tried: Tried | None = None) -> str:
            page = _setting(rule, unit, form, seen, own is not None)
            return render_template("khoi/signals/set.html", **page, tried=_tried(tried))

        if request.method == "POST" and request.form.get("act") == "look":
            return _looked(rule, unit, form, show)
        return submit(form, act, lambda _row: url_for("signals.index"), show, _("Saved."))

    @expose("/unset/", methods=("POST",))
    def unset_view(self) -> Any:
        """Take back what an office had set: what holds above it, or what is shipped, holds again."""
        rule, unit, form = get_rule(request.args.get("code", "")), _issuer(), Form()
        here = url_for("signals.set_view", code=rule.code, unit=unit.id if unit else None)

        def show() -> str:
            holds = chosen(rule, nearest(published(db()), rule.code, unit.path if unit else ""))
            shown_: Any = _form(rule, holds, fresh=True)
            shown_.form_errors = form.form_errors
            return render_template("khoi/signals/set.html", **_setting(rule, unit, shown_, 0, False))

        return submit(
            form,
            lambda: unset_signal(db(), by(), unit, rule.code, address.version_sent()),
            lambda _none: here,
            show,
            _("What holds above holds again."),
        )


def _numbers(rule: Rule, form: Any) -> dict[str, int | None]:
    return {each.name: form[each.name].data for each in rule.numbers}


def _looked(rule: Rule, unit: Unit | None, form: Any, show: Callable[[Tried | None], str]) -> Any:
    """The form again with what it would have caught; changes nothing, and nobody waits while it is read."""
    if not form.validate():
        return show(None), 422
    only_read()
    try:
        numbers = fitting(rule, form.level.data or "", _numbers(rule, form))
    except Refusal as refusal:
        blame(form, refusal)
        return show(None), 422
    return show(try_numbers(db(), by(), rule, unit, asked=bool(form.asked.data), numbers=numbers))


def _tried(tried: Tried | None) -> dict[str, Any] | None:
    """What was tried, as the page shows it."""
    if tried is None:
        return None
    return {
        "of": tried.of,
        "before": tried.before,
        "after": tried.after,
        "whole": tried.whole,
        "begins": [_named(report) for report in tried.begins],
        "ends": [_named(report) for report in tried.ends],
    }


def _named(report: Report) -> dict[str, str]:
    name = f"{report.unit_then.name}, {Quarter.of(report.quarter).roman}"
    return {"name": name, "url": url_for("reports.details_view", id=report.id)}


def _place() -> str:
    """The path of the own office: what holds there is shown."""
    return next((post.path for post in by().posts if post.path), "")


def _issuer() -> Unit | None:
    """In whose name a signal is set; 404 for an office that is not one's own, or for all where it may not."""
    number_ = request.args.get("unit", "")
    offices = [value for value, _name in issuers("definition.change")]
    if number_ not in offices:
        if "unit" in request.args or not offices:
            raise Refusal("access.unknown")
        number_ = offices[0]
    return get_unit(db(), int(number_)) if number_ else None


def _row(rule: Rule, holds: Choice, counts: dict[str, Tally], may: bool) -> dict[str, Any]:
    tally = counts.get(rule.code)
    share = f"{tally.n * 100 // tally.of} %" if tally is not None and tally.of else "–"
    return {
        "name": word("signal", rule.code),
        "reads": word("signal.reads", rule.reads),
        "numbers": [_number_said(rule, each.name, holds) for each in rule.numbers],
        "asked": holds.asked,
        "level": word("signal.level", holds.level),
        "by": holds.row.published_by if holds.row is not None else "",
        "on": day_of(holds.row.published_at) if holds.row is not None else None,
        "kept": rule.kept,
        "of_desk": rule.of_desk,
        "n": tally.n if tally is not None else 0,
        "of": tally.of if tally is not None else 0,
        "share": share,
        "odd": tally.odd if tally is not None and holds.asked else "",
        "url": url_for("signals.caught_view", code=rule.code),
        "set_url": url_for("signals.set_view", code=rule.code) if may else None,
    }


def _number_said(rule: Rule, name: str, holds: Choice) -> str:
    """A number of a rule in words."""
    return f"{word('signal.number', f'{rule.code}.{name}')}: {holds.numbers[name]}"


def _caught(row: SignalCatch, report: Report) -> dict[str, Any]:
    return {
        "unit": report.unit_then.name,
        "quarter": Quarter.of(report.quarter).roman,
        "at": row.at,
        "state": report.state,
        "state_label": named(report.standing),
        "url": url_for("reports.details_view", id=report.id),
    }


def _form(rule: Rule, holds: Choice, *, fresh: bool = False) -> Any:
    """The form to set a signal: on or off, its level, and each of its numbers with its bounds."""
    parts: dict[str, Any] = {
        "asked": BooleanField(__("Ask this question")),
        "level": choice(
            __("What the question does"),
            description=__(
                "A question that wants a look keeps the report out of what is approved together; one that is "
                "only told does not."
            ),
        ),
    }
    for each in rule.numbers:
        bounds = _("From %(low)s to %(high)s; shipped: %(shipped)s", **vars(each))
        label = word("signal.number", f"{rule.code}.{each.name}")
        parts[each.name] = number(label, need=True, description=bounds)
    kind = type("SignalForm", (Form,), parts)
    known = {"asked": holds.asked, "level": holds.level, **holds.numbers}
    form: Any = kind(formdata=None, data=known) if fresh or request.method == "GET" else kind()
    form["level"].choices = choices("signal.level", LEVELS)
    return form


def _setting(rule: Rule, unit: Unit | None, form: Form, seen: int, own: bool) -> dict[str, Any]:
    number_ = unit.id if unit else ""
    offices = issuers("definition.change")
    return {
        "title": word("signal", rule.code),
        "crumbs": [(_("Signals"), url_for("signals.index")), (word("signal", rule.code), None)],
        "intro": _("Set for %(unit)s and everything under it", unit=unit.name if unit else _("all units")),
        "form": form,
        "row_version": seen,
        "kept_as": draft_key("signal", unit.id if unit else None, rule.code),
        "back": url_for("signals.index"),
        "action": url_for("signals.set_view", code=rule.code, unit=number_),
        "kept": rule.kept,
        "unset_url": url_for("signals.unset_view", code=rule.code, unit=number_) if own else None,
        "others": [
            {"label": name, "url": url_for("signals.set_view", code=rule.code, unit=value)}
            for value, name in offices
            if value != str(number_)
        ],
    }
