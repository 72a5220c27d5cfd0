"""Trying a definition before it is published: sample answers explained,
past meetings graded anew, the forecast, publishing, what is in force."""

from __future__ import annotations

from datetime import date
from typing import Any

from flask import render_template, request, url_for
from flask_admin import expose
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __
from sqlalchemy import or_, select

from admin.definitions.builder import BuilderScreens, sent_or
from admin.definitions.builder_whatif import whatif_page
from admin.definitions.rule_words import figures_note, unjudged_told
from admin.definitions.trial_sample import sample_form
from admin.web.request import blame, by, db, submit, version_sent
from admin.web.words import month, points, say, word
from forms.base import Form, choice, text
from forms.compiler import narrative_form, sheet_form, typed_answers, typed_narrative
from models.core.base import today
from models.core.errors import Checks, Invalid, Refusal
from models.core.texts import fold, tidy
from models.definitions.definitions import DefinitionVersion, Field, get_version, problems, publish, sources
from models.definitions.drafts import set_head
from models.definitions.judging import facts_of
from models.definitions.kinds import KINDS
from models.definitions.rubrics import case_of
from models.overview.forecast import forecast
from models.scoring.trial import Trial, explain, what_if
from models.units.units import Unit, get_unit

COLOURS = {
    "good": "good",
    "fair": "act",
    "average": "warn",
    "poor": "bad",
    "other": "plain",
    "unknown": "plain",
}


class ForceForm(Form):
    unit = text(__("Unit"), most=200, description=__("The unit's code or its whole name"))
    month = text(__("Month and year, for example 12/2018"), most=10)
    kind = choice(__("Kind"))


class TrialScreens(BuilderScreens):
    """Trial, what-if, forecast, publishing and the versions in force."""

    def tried(self) -> DefinitionVersion:
        """The version of the address, draft or not."""
        row = self.get_one(request.args.get("id"))  # type: ignore[attr-defined]
        return get_version(db(), row.id)

    @expose("/try/", methods=("GET", "POST"))
    def try_view(self) -> Any:
        """The form as it will be seen, to be filled in and explained; nothing is kept."""
        version = self.tried()
        sample = sample_form(version)
        kinds = sample.kinds
        rubric = version.definition.kind == "rubric"
        form: Any = (sheet_form(version, kinds) if rubric else narrative_form(version))(
            **({} if request.method == "POST" else {"formdata": None})
        )
        trial, status = None, 200
        if request.method == "POST" and form.validate() and sample.validate():
            try:
                trial = _tried(version, kinds, form, sample)
            except Refusal as refusal:
                blame(form, refusal)
        if request.method == "POST" and trial is None:
            status = 422
        return render_template(
            "khoi/definitions/try.html", **_try_page(version, kinds, form, sample, trial)
        ), status

    @expose("/whatif/", methods=("POST",))
    def whatif_view(self) -> Any:
        """Past meetings graded anew; only counts of five cells and more are shown."""
        version = self.draft()
        found = what_if(db(), by(), version)
        page = {
            "version": version,
            "back": self.at_builder(version),
            "try_url": url_for("rubrics.try_view", id=version.id),
        }
        return render_template("khoi/definitions/whatif.html", **page, **whatif_page(found))

    @expose("/publish/", methods=("GET", "POST"))
    def publish_view(self) -> Any:
        """What publishing touches, said first; then publishing,
        with the map of fields that changed their code."""
        version = self.draft()
        told = forecast(db(), version)
        form: Any = _map_form(version, told.codes_lost)

        def show() -> str:
            checks = Checks()
            problems(version, checks)
            wrong = [{"text": say(each), "place": code} for code, each in checks.fields.items()]
            page = {
                "version": version,
                "told": told,
                "form": form,
                "wrong": wrong,
                "row_version": sent_or(version),
                "back": self.at_builder(version),
            }
            return render_template("khoi/definitions/publish.html", **page)

        def act() -> DefinitionVersion:
            moved = {
                name.removeprefix("to_"): field.data
                for name, field in form._fields.items()
                if name.startswith("to_") and field.data
            }
            if moved:
                set_head(db(), by(), version, version_sent(), {"rules": {**version.rule, "moved": moved}})
            elif version_sent() != version.row_version:
                raise Refusal("stale")
            return publish(db(), by(), version)

        return submit(
            form,
            act,
            lambda row: url_for("rubrics.details_view", id=row.id),
            show,
            _("The version is published."),
        )

    @expose("/in_force/")
    def in_force_view(self) -> Any:
        """The version in force for a unit and a month, with its source and why the others do not hold."""
        form = _force_form()
        found, told = [], ""
        if request.args.get("unit"):
            try:
                unit = _unit_named(form.unit.data)
                day = _month(form.month.data)
                kind = form.kind.data or "rubric"
                found = [_source(source) for source in sources(db(), kind, unit.path, day)]
                held = next((each["name"] for each in found if each["holds"]), None)
                said = _(
                    "%(name)s holds for %(unit)s in %(month)s.", name=held, unit=unit.name, month=month(day)
                )
                told = (
                    said
                    if held
                    else _("Nothing holds for %(unit)s in %(month)s.", unit=unit.name, month=month(day))
                )
            except Refusal as refusal:
                if refusal.status == 404:
                    raise
                blame(form, refusal if isinstance(refusal, Invalid) else Invalid({"month": refusal}))
        return render_template("khoi/definitions/force.html", form=form, found=found, told=told)


def _tried(version: DefinitionVersion, kinds: dict[str, str], form: Any, sample: Any) -> Trial:
    if version.definition.kind == "rubric":
        typed = {
            code: (answer.value, answer.not_applicable)
            for code, answer in typed_answers(form, version).items()
        }
    else:
        typed = {code: (raw, False) for code, raw in typed_narrative(form, version, keep=False).items()}
    case = case_of(
        version, kinds, {code: value for code, (value, _n) in typed.items() if isinstance(value, str)}
    )
    checks, clean = Checks(), dict[str, tuple[str | None, bool]]()
    for field in version.fields:
        value, ticked = typed.get(field.code, (None, False))
        if value in (None, "", []) or ticked:
            clean[field.code] = (None, ticked)
            continue
        try:
            clean[field.code] = (KINDS[field.kind].clean(field, value, field.most(case)), False)
        except Refusal as refusal:
            checks.need(False, f"v_{field.code}", refusal.code, **refusal.values)
    checks.done()
    return explain(version, kinds, clean, sample.facts)


def _try_page(
    version: DefinitionVersion, kinds: dict[str, str], form: Any, sample: Any, trial: Trial | None
) -> dict[str, Any]:
    case = case_of(version, kinds, {})
    groups = [
        (group.title, [(field, _drawn(field, form, case)) for field in group.fields if field.stands(case)])
        for group in version.groups
    ]
    return {
        "version": version,
        "form": form,
        "sample": sample,
        "note": figures_note(version.definition.kind) if facts_of(version) else "",
        "groups": groups,
        "trial": trial,
        "lines": [_line(line) for line in trial.lines] if trial else [],
        "verdict": verdict(version, trial) if trial else "",
        "broken": [(word("level", each.level), each.message) for each in trial.broken] if trial else [],
        "unjudged": [unjudged_told(each, lack) for each, lack in trial.unjudged] if trial else [],
        "grade_kind": COLOURS.get(trial.tally.grade, "plain") if trial and trial.tally else "plain",
        "row_version": None,
    }


def _drawn(field: Field, form: Any, case: dict[str, str]) -> dict[str, Any]:
    most = field.most(case)
    name = f"v_{field.code}"
    return {
        "entry": form._fields.get(name),
        "tick": form._fields.get(f"na_{field.code}"),
        "most": points(most) if most and KINDS[field.kind].earn is not None else "",
    }


def _line(line: Any) -> dict[str, Any]:
    got = f"{points(line.points)} / {points(line.most)}" if line.points is not None else ""
    return {
        "title": line.field.title,
        "answer": line.answer,
        "points": got,
        "why": word("why", line.why),
        "short": line.why in ("short", "missing"),
    }


def verdict(version: DefinitionVersion, trial: Trial) -> str:
    """`92 điểm, xếp khá vì Tỷ lệ dự chưa đủ điểm tối đa`."""
    result = trial.tally
    if result is None:
        return str(_("The form is filled in; computed fields and rules are shown below."))
    grade = word("grade", result.grade).lower()
    total = points(result.total)
    if result.missing:
        return str(
            _("%(total)s points so far; %(n)s items are not answered.", total=total, n=len(result.missing))
        )
    titles = {field.code: field.title for field in version.fields}
    if result.held_by:
        names = ", ".join(titles[code] for code in result.held_by)
        return str(
            _(
                "%(total)s points, graded %(grade)s because these items lack full points: %(names)s.",
                total=total,
                grade=grade,
                names=names,
            )
        )
    least = dict(version.rule["grades"])[result.grade]
    return str(
        _(
            "%(total)s points, graded %(grade)s because that begins at %(least)s.",
            total=total,
            grade=grade,
            least=points(least),
        )
    )


def _map_form(version: DefinitionVersion, lost: tuple[str, ...]) -> Any:
    parts = {f"to_{code}": choice(code, need=False) for code in lost}
    form: Any = type("MapForm", (Form,), parts)()
    for code in lost:
        form[f"to_{code}"].choices = [
            ("", str(_("goes with nothing"))),
            *((f.code, f.title) for f in version.fields),
        ]
    return form


def _force_form() -> Any:
    own = next((get_unit(db(), post.unit_id).code for post in by().posts if post.unit_id is not None), "")
    form: Any = ForceForm(request.args, meta={"csrf": False}, data={"month": f"{today():%m/%Y}", "unit": own})
    form.kind.choices = [
        (kind, word("definition", kind)) for kind in ("rubric", "report_form", "year_form", "directive_form")
    ]
    return form


def _unit_named(typed: str | None) -> Unit:
    """The unit with this code or whole name, among those
    one may see; `Invalid` at the field for none or several."""
    wanted = tidy(typed or "")
    found = (
        db()
        .scalars(select(Unit).where(or_(Unit.code == wanted, Unit.search_key == fold(wanted))).limit(2))
        .all()
    )
    if len(found) != 1:
        raise Invalid({"unit": Refusal("field.unit")})
    return found[0]


def _month(text_: str | None) -> date:
    stored = KINDS["month"].clean(None, text_ or "", 0)
    return date.fromisoformat(f"{stored}-01")


def _source(source: Any) -> dict[str, Any]:
    version = source.version
    return {
        "name": f"{version.definition.name}, {_('version')} {version.number}",
        "url": url_for("rubrics.details_view", id=version.id),
        "issuer": get_unit(db(), version.unit_id).name if version.unit_id is not None else _("all units"),
        "holds_from": version.holds_from,
        "why": word("source", source.why),
        "holds": source.why == "holds",
        "lower_may": version.lower_may,
    }
