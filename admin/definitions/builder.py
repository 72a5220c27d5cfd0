"""The builder: a draft's groups, fields and rules in order, changed
on screen by an officer of the Organisation Board (design 3.9).

Trial, what-if, forecast and publishing are in builder_trial.py,
the workbook in builder_excel.py, the list in definitions.py.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from flask import flash, redirect, render_template, request, url_for
from flask_admin import expose
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __
from sqlalchemy import select

from admin.definitions.field_form import field_form, field_values
from admin.definitions.head_form import head_form, head_values
from admin.definitions.outline import draw, pressed
from admin.definitions.rule_form import rule_form, rule_values
from admin.definitions.rule_words import figures_note
from admin.definitions.tree_words import Labels, labels_of, told
from admin.web.request import by, db, submit, version_sent
from admin.web.words import named, points, say, word
from forms.base import Form, choice, text
from models.access.grants import can
from models.core.errors import Checks, Refusal
from models.definitions.checks import conditions, names_of
from models.definitions.definitions import Definition, DefinitionVersion, Field, get_version, problems
from models.definitions.drafts import (
    arrange,
    copy_group,
    delete_draft,
    move,
    part_of,
    remove_part,
    save_field,
    save_group,
    set_head,
)
from models.definitions.kinds import EVERYWHERE, KINDS, OPTIONS
from models.units.units import UnitKind

FOLD_FROM = 80
"""With more fields than this the builder shows its groups folded."""
MOST_OPEN = 3


class GroupForm(Form):
    title = text(__("Title of the group"), most=300, need=True)


class CopyForm(Form):
    source = choice(__("Group of another version"), coerce=int)


def number_in(name: str) -> int | None:
    """A number of the address; None where there is none, 404 for what is no number."""
    value = request.values.get(name, "")
    if value == "":
        return None
    if not (value.isascii() and value.isdecimal() and len(value) < 10):
        raise Refusal("access.unknown")
    return int(value)


def part_sent(name: str) -> tuple[str, int, str]:
    """Which part a button names, `field:12:-1`: its sort, its number, the rest."""
    sort, _colon, rest = request.form.get(name, "").partition(":")
    number, _colon, step = rest.partition(":")
    if sort not in ("group", "field", "rule") or not (
        number.isascii() and number.isdecimal() and len(number) < 10
    ):
        raise Refusal("access.unknown")
    return sort, int(number), step


def unit_kinds() -> list[tuple[str, str]]:
    """Kinds of unit with their names."""
    return [(kind.code, named(kind)) for kind in db().scalars(select(UnitKind).order_by(UnitKind.position))]


class BuilderScreens:
    """Screens on a draft; part of the view that lists definitions."""

    def draft(self) -> DefinitionVersion:
        """The version of the address, whole; 404 for a stranger, 403 for who may not change it."""
        row = self.get_one(request.args.get("id"))  # type: ignore[attr-defined]
        if not can(by(), "definition.change", row.unit_id, row.path):
            raise Refusal("access.denied", verb="definition.change")
        version = get_version(db(), row.id)
        if version.state != "draft":
            raise Refusal("definition.frozen")
        return version

    def at_builder(self, version: DefinitionVersion, place: str = "") -> str:
        """Address of the builder."""
        return url_for("rubrics.build_view", id=version.id) + (f"#{place}" if place else "")

    @expose("/build/")
    def build_view(self) -> Any:
        version = self.draft()
        return render_template("khoi/definitions/build.html", **build_page(version))

    @expose("/head/", methods=("GET", "POST"))
    def head_view(self) -> Any:
        version = self.draft()
        form = head_form(version, request.method == "POST")

        def show() -> str:
            page = {
                "title": _("Name, date and grades"),
                "form": form,
                "back": self.at_builder(version),
                "row_version": sent_or(version),
            }
            return render_template("khoi/web/act.html", **page, intro=version.definition.name)

        return submit(
            form,
            lambda: set_head(db(), by(), version, version_sent(), head_values(version, form)),
            lambda _v: self.at_builder(version),
            show,
            _("Saved."),
        )

    @expose("/group/", methods=("GET", "POST"))
    def group_view(self) -> Any:
        version = self.draft()
        number = number_in("group")
        group = part_of(version, "group", number) if number is not None else None
        form: Any = (
            GroupForm()
            if request.method == "POST"
            else GroupForm(formdata=None, data={"title": group.title if group else ""})
        )

        def show() -> str:
            title = _("Change the group") if group else _("New group")
            return render_template(
                "khoi/web/act.html",
                title=title,
                form=form,
                back=self.at_builder(version),
                row_version=sent_or(version),
            )

        def act() -> Any:
            return save_group(db(), by(), version, version_sent(), form.title.data, group)

        return submit(form, act, lambda row: self.at_builder(version, f"g{row.id}"), show, _("Saved."))

    @expose("/field/", methods=("GET", "POST"))
    def field_view(self) -> Any:
        version = self.draft()
        number = number_in("field")
        field = part_of(version, "field", number) if number is not None else None
        form = field_form(
            version,
            field,
            unit_kinds(),
            request.method == "POST",
            number_in("group") if request.method == "GET" else None,
        )

        def show() -> str:
            return render_template(
                "khoi/definitions/field.html",
                **field_page(version, field, form),
                back=self.at_builder(version),
            )

        again = pressed(form, form.offer, show, ("others",))
        if again is not None:
            return again

        def act() -> Field:
            group = part_of(version, "group", form.group.data)
            return save_field(db(), by(), version, version_sent(), group, field_values(version, form), field)

        return submit(form, act, lambda row: self.at_builder(version, f"f{row.id}"), show, _("Saved."))

    @expose("/rule/", methods=("GET", "POST"))
    def rule_view(self) -> Any:
        version = self.draft()
        rules, number = list(version.rule.get("checks", ())), number_in("rule")
        if number is not None and number >= len(rules):
            raise Refusal("access.unknown")
        form = rule_form(
            version, rules[number] if number is not None else None, unit_kinds(), request.method == "POST"
        )

        def show() -> str:
            page = {
                "title": _("Rule between fields"),
                "form": form,
                "back": self.at_builder(version),
                "row_version": sent_or(version),
            }
            known = {"names": names_to_use(version), "note": figures_note(version.definition.kind)}
            return render_template("khoi/definitions/rule.html", **page, **known, offer=form.offer, draw=draw)

        again = pressed(form, form.offer, show)
        if again is not None:
            return again

        def act() -> DefinitionVersion:
            changed = (
                [*rules, rule_values(form)]
                if number is None
                else [*rules[:number], rule_values(form), *rules[number + 1 :]]
            )
            return set_head(
                db(), by(), version, version_sent(), {"rules": {**version.rule, "checks": changed}}
            )

        return submit(form, act, lambda _v: self.at_builder(version, "rules"), show, _("Saved."))

    @expose("/remove_part/", methods=("POST",))
    def remove_part_view(self) -> Any:
        """Take a field, a group or a rule out of the draft."""
        version = self.draft()
        sort, number, _step = part_sent("take")
        if sort == "rule":
            rules = list(version.rule.get("checks", ()))
            if number >= len(rules):
                raise Refusal("access.unknown")
            del rules[number]
            set_head(db(), by(), version, version_sent(), {"rules": {**version.rule, "checks": rules}})
        else:
            remove_part(db(), by(), version, version_sent(), part_of(version, sort, number))
        flash(_("Taken out."), "success")
        return redirect(self.at_builder(version), 303)

    @expose("/arrange/", methods=("POST",))
    def arrange_view(self) -> Any:
        """Move one part by one place (keys, buttons), or take a whole order (dragging)."""
        version = self.draft()
        order = request.form.get("order")
        if order:
            arrange(db(), by(), version, version_sent(), read_order(order))
            return redirect(self.at_builder(version), 303)
        sort, number, step = part_sent("move")
        if sort == "rule" or step not in ("-1", "1"):
            raise Refusal("access.unknown")
        move(db(), by(), version, version_sent(), sort, number, int(step))
        return redirect(self.at_builder(version, f"{sort[0]}{number}"), 303)

    @expose("/copy/", methods=("GET", "POST"))
    def copy_view(self) -> Any:
        version = self.draft()
        form: Any = CopyForm()
        form.source.choices = [
            (str(g.id), f"{v.definition.name}, {v.number}: {g.title}") for v, g in groups_to_copy(version)
        ]

        def show() -> str:
            page = {
                "title": _("Copy a group of another version"),
                "form": form,
                "back": self.at_builder(version),
                "row_version": sent_or(version),
            }
            return render_template("khoi/web/act.html", **page)

        def act() -> Any:
            source = next((g for _v, g in groups_to_copy(version) if g.id == form.source.data), None)
            if source is None:
                raise Refusal("access.unknown")
            return copy_group(db(), by(), version, version_sent(), source)

        return submit(
            form, act, lambda row: self.at_builder(version, f"g{row.id}"), show, _("The group is copied.")
        )

    @expose("/drop/", methods=("POST",))
    def drop_view(self) -> Any:
        version = self.draft()
        delete_draft(db(), by(), version, version_sent())
        flash(_("The draft is deleted."), "success")
        return redirect(url_for("rubrics.index_view"), 303)


def sent_or(version: DefinitionVersion) -> int:
    """The row version a form stands on: the one it was sent with, so that a refused form stays what it is."""
    sent = request.form.get("row_version", "")
    return int(sent) if sent.isdecimal() and len(sent) < 10 else version.row_version


def read_order(text: str) -> list[tuple[int, list[int]]]:
    """An order as the script sends it: [[group, [field, ...]], ...]."""
    try:
        return [(int(group), [int(field) for field in fields]) for group, fields in json.loads(text)]
    except (ValueError, TypeError):
        raise Refusal("access.unknown") from None


def groups_to_copy(version: DefinitionVersion) -> list[tuple[DefinitionVersion, Any]]:
    """Groups of other versions of the same kind, the newest first."""
    found = (
        select(DefinitionVersion)
        .join(Definition)
        .where(Definition.kind == version.definition.kind, DefinitionVersion.id != version.id)
    )
    rows = db().scalars(found.order_by(DefinitionVersion.id.desc()).limit(20)).unique().all()
    return [(row, group) for row in (get_version(db(), row.id) for row in rows) for group in row.groups]


def build_page(version: DefinitionVersion) -> dict[str, Any]:
    """What the builder shows: how far the draft is, its groups and fields, what still stands in the way."""
    checks, labels = Checks(), labels_of(version, unit_kinds())
    problems(version, checks)
    cases = version.rule.get("for", []) if version.definition.kind == "rubric" else []
    left = len(checks.fields)
    ready = _("%(name)s can be published.", name=version.definition.name)
    codes = {field.code for field in version.fields}
    groups = [_group(group, cases, checks, labels) for group in version.groups]
    for group in groups:
        group["open"] = bool(group["wrong"]) and sum(bool(each["wrong"]) for each in groups) <= MOST_OPEN
    return {
        "version": version,
        "large": len(codes) > FOLD_FROM,
        "title": _(
            "%(n)s things to mend before %(name)s can be published.", n=left, name=version.definition.name
        )
        if left
        else ready,
        "groups": groups,
        "sums": [(word("kind", case), sum(f.most(case) for f in version.fields)) for case in cases],
        "rules": list(_rules(version, checks, labels)),
        "others": [
            say(refusal)
            for place, refusal in checks.fields.items()
            if place not in codes and not place.startswith("checks-")
        ],
        "ready": not left,
        "row_version": version.row_version,
    }


def _group(group: Any, cases: list[str], checks: Checks, labels: Labels) -> dict[str, Any]:
    fields = [_field(field, cases, checks, labels) for field in group.fields]
    most = max((sum(f.most(case) for f in group.fields) for case in cases), default=0)
    wrong = sum(bool(field["problem"]) for field in fields)
    return {
        "id": group.id,
        "title": group.title,
        "fields": fields,
        "max": points(most) if cases else "",
        "wrong": wrong,
    }


def _field(field: Field, cases: list[str], checks: Checks, labels: Labels) -> dict[str, Any]:
    most = sorted({field.most(case) for case in cases}, reverse=True)
    refusal = checks.fields.get(field.code)
    return {
        "id": field.id,
        "title": field.title,
        "code": field.code,
        "kind": word("field", field.kind),
        "max": " / ".join(points(m) for m in most) if any(most) else "",
        "when": "; ".join(told(tree, labels) for tree in conditions(field))
        or told(field.option.get("formula"), labels),
        "problem": say(refusal) if refusal is not None else "",
    }


def _rules(version: DefinitionVersion, checks: Checks, labels: Labels) -> Iterable[dict[str, Any]]:
    titles = {field.code: field.title for field in version.fields}
    for number, rule in enumerate(version.rule.get("checks", ())):
        refusal = checks.fields.get(f"checks-{number}")
        yield {
            "number": number,
            "at": titles.get(rule["at"], rule["at"]),
            "must": told(rule["must"], labels),
            "when": told(rule.get("when"), labels),
            "level": word("level", rule["level"]),
            "message": rule["message"],
            "problem": say(refusal) if refusal is not None else "",
        }


def names_to_use(version: DefinitionVersion) -> list[tuple[str, str]]:
    """What a formula may name, as it is written, with its label."""
    names, titles = names_of(version), {field.code: field.title for field in version.fields}
    found = [
        (f"[{code}]", titles.get(code.partition(".")[0], code))
        for code in dict.fromkeys((*names.numbers, *names.choices))
    ]
    return found + [(f"{{{name}}}", word("fact", name)) for name in sorted(names.facts)]


def uses() -> dict[str, str]:
    """For each option on the form of a field, the kinds that have it."""
    rubric = [code for code, kind in KINDS.items() if kind.earn is not None]
    found = {
        name: " ".join(code for code, kind in KINDS.items() if name in kind.options)
        for name in OPTIONS
        if name not in EVERYWHERE
    }
    found |= dict.fromkeys(("max", "max_regular", "max_thematic", "max_combined", "others"), " ".join(rubric))
    found |= {"formula_rows": found["formula"]}
    found["choices"] = " ".join(code for code, kind in KINDS.items() if kind.has_choices)
    found["weight"] = " ".join(code for code, kind in KINDS.items() if "mean" in kind.totals)
    return found


def field_page(version: DefinitionVersion, field: Field | None, form: Any) -> dict[str, Any]:
    """What the form of a field shows beside itself."""
    return {
        "title": field.title if field is not None else _("New field"),
        "form": form,
        "version": version,
        "field_id": field.id if field is not None else None,
        "row_version": sent_or(version),
        "names": names_to_use(version),
        "note": figures_note(version.definition.kind),
        "uses": uses(),
        "rubric": version.definition.kind == "rubric",
        "offer": form.offer,
        "draw": draw,
    }
