"""Trying a definition before it is published: sample answers explained,
and past meetings graded anew, told in groups of five cells and more only."""

from __future__ import annotations

from typing import Any

from flask import render_template, request, url_for
from flask_admin import expose
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __

from admin.definitions.draft_page import at_builder, draft_asked, unit_kinds, version_asked
from admin.lists.pages import Page
from admin.web.asked import propose, tell_hidden
from admin.web.request import blame, by, db, settle
from admin.web.tree_words import figures_note, unjudged_told
from admin.web.words import points, shown, word
from forms.base import Form, choice, number
from forms.compiler import filled_form, narrative_form, sheet_form, typed_answers, typed_narrative
from forms.said import group_title
from models.core.base import today
from models.core.counts import GRADES
from models.core.errors import Checks, Refusal
from models.definitions.checks import CASES
from models.definitions.definitions import DefinitionVersion, Field
from models.definitions.judging import HUNDREDTHS, facts_of
from models.definitions.kinds import KINDS
from models.definitions.report_forms import WHY
from models.definitions.rubrics import case_of
from models.platform.settings import threshold
from models.proposing.proposals import proposals
from models.scoring.trial import FEWEST, Trial, WhatIf, explain, what_if

COLOURS = {
    "good": "good",
    "fair": "act",
    "average": "warn",
    "poor": "bad",
    "other": "plain",
    "unknown": "plain",
}


WAYS = (("lower", "warn"), ("higher", "good"), ("same", "open"), ("unknown", "act"), ("other", "plain"))
"""Which way a group goes, in the order they are told, and its colour; they add up to all sheets."""
MEETING = {"due": 18, "present": 17, "unexcused": 0, "speakers": 9, "duration_minutes": 120}
FIGURE = "figure_"


class MeetingForm(Form):
    """A sample meeting."""

    meeting_kind = choice(__("Kind of meeting"))
    unit_kind = choice(__("Kind of unit"), need=False)
    due = number(__("Members due"))
    present = number(__("Present"))
    unexcused = number(__("Absent without excuse"))
    speakers = number(__("Spoke"))
    duration_minutes = number(__("Duration in minutes"))

    @property
    def kinds(self) -> dict[str, str]:
        """What conditions may ask of the meeting."""
        return {"meeting_kind": self.meeting_kind.data or "regular", "unit_kind": self.unit_kind.data or ""}

    @property
    def facts(self) -> dict[str, int | bool | None]:
        """Facts of the sample meeting, as a meeting's own."""
        due, present, unexcused, speakers, minutes = (self[name].data for name in MEETING)
        return {
            "attendance_rate": present * 10_000 // due
            if due and present is not None and present <= due
            else None,
            "unexcused": unexcused,
            "excused_runs": None,
            "in_window": True,
            "duration_minutes": minutes,
            "minimum_minutes": threshold(
                db(), f"minutes_{'regular' if self.meeting_kind.data == 'regular' else 'thematic'}", today()
            ),
            "speaker_rate": speakers * 10_000 // present
            if present and speakers is not None and speakers <= present
            else None,
        }


class FiguresForm(Form):
    """Sample figures of a unit; one left empty is a figure that the unit has not got."""

    unit_kind = choice(__("Kind of unit"), need=False)

    @property
    def kinds(self) -> dict[str, str]:
        """What conditions may ask of the unit."""
        return {"meeting_kind": "regular", "unit_kind": self.unit_kind.data or ""}

    @property
    def facts(self) -> dict[str, int | bool | None]:
        """The figures as they are kept, points in hundredths."""
        typed = {
            name.removeprefix(FIGURE): field.data
            for name, field in self._fields.items()
            if name.startswith(FIGURE)
        }
        return {
            name: value * 100 if value is not None and name in HUNDREDTHS else value
            for name, value in typed.items()
        }


class TrialPage(Page):
    """Trying a version: filled in with sample answers, or held against past meetings."""

    def __init__(self) -> None:
        super().__init__(name=__("Try it"), endpoint="trial", url="/definitions/try")

    @expose("/", methods=("GET", "POST"))
    def try_view(self) -> Any:
        """The form as it will be seen, to be filled in and explained; nothing is kept."""
        version = version_asked()
        sample = sample_form(version)
        kinds = sample.kinds
        rubric = version.definition.kind == "rubric"
        form: Form = (sheet_form(version, kinds) if rubric else narrative_form(version))(
            **({} if request.method == "POST" else {"formdata": None} | _proposed(version))
        )
        if request.method != "POST" and not rubric:
            propose(form, proposals(version, {}, {}))
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
        version = draft_asked()
        found = what_if(db(), by(), version)
        settle()
        page = {
            "version": version,
            "back": at_builder(version),
            "try_url": url_for("trial.try_view", id=version.id),
        }
        return render_template("khoi/definitions/whatif.html", **page, **whatif_page(found))


def _proposed(version: DefinitionVersion) -> dict[str, Any]:
    """What the form proposes to a unit of which nothing is known yet: constants."""
    return {"data": filled_form(version, proposals(version, {}, {}))}


def _tried(version: DefinitionVersion, kinds: dict[str, str], form: Form, sample: Any) -> Trial:
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
            checks.fields.setdefault(f"v_{field.code}", refusal)
    checks.done()
    clean |= {code: reason for code, reason in typed.items() if code.endswith(WHY)}
    return explain(version, kinds, clean, sample.facts)


def _try_page(
    version: DefinitionVersion, kinds: dict[str, str], form: Form, sample: Any, trial: Trial | None
) -> dict[str, Any]:
    tell_hidden(form, version, {}, kinds)
    groups = [
        (
            group_title(group),
            [(field, _drawn(field, form, kinds)) for field in group.fields if field.stands(kinds)],
        )
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
        "broken": [(word("level", each.level), shown(each.message)) for each in trial.broken]
        if trial
        else [],
        "unjudged": [unjudged_told(each, lack) for each, lack in trial.unjudged] if trial else [],
        "grade_kind": COLOURS.get(trial.tally.grade, "plain") if trial and trial.tally else "plain",
        "row_version": None,
    }


def _drawn(field: Field, form: Form, case: dict[str, str]) -> dict[str, Any]:
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


# the sample
def sample_form(version: DefinitionVersion) -> Any:
    """The form of the sample, `title` above it; as it was sent, or new."""
    data: dict[str, Any] = {}
    kind: type[Form]
    if version.definition.kind == "rubric":
        asked = request.args.get("kind")
        kind, data = (
            MeetingForm,
            {
                **MEETING,
                "meeting_kind": asked
                if asked in CASES
                else next(iter(version.rule.get("for", CASES)), "regular"),
            },
        )
    else:
        named = {
            f"{FIGURE}{name}": number(word("fact", name))
            for name in sorted(facts_of(version), key=lambda name: word("fact", name))
        }
        kind = type("SampleForm", (FiguresForm,), named)
    form: Any = kind() if request.method == "POST" else kind(formdata=None, data=data)
    if "meeting_kind" in form:
        form.meeting_kind.choices = [(case, word("kind", case)) for case in CASES]
    form.unit_kind.choices = [("", "–"), *unit_kinds()]
    form.title = _("A sample meeting") if version.definition.kind == "rubric" else _("A sample unit")
    return form


# past meetings graded anew
def whatif_page(found: WhatIf | None) -> dict[str, Any]:
    """Heading, counts by way, rows; only the reason where too few cells have sheets."""
    if found is None:
        title = _("Fewer than five cells have voted sheets in the last twelve months, so nothing is shown.")
        return {"title": title, "found": None, "counts": [], "groups": [], "strip_of": [], "few": FEWEST}
    groups = [_regraded(old, new, n) for old, new, n in found.groups]
    sums = {way: sum(group["n"] for group in groups if group["way"] == way) for way, _kind in WAYS}
    counts = [{"n": sums[way], "kind": kind, "label": word("whatif", way)} for way, kind in WAYS if sums[way]]
    return {
        "title": _regraded_title(sums, found.sheets),
        "found": found,
        "counts": counts,
        "groups": groups,
        "strip_of": counts,
        "few": FEWEST,
    }


def _regraded(old: str, new: str, n: int) -> dict[str, Any]:
    way = _way(old, new)
    named = "" if way == "other" else word("grade", old)
    return {
        "old": named,
        "new": word("grade", new),
        "n": n,
        "way": way,
        "kind": dict(WAYS)[way],
        "told": word("whatif", way),
    }


def _way(old: str, new: str) -> str:
    if new in ("unknown", "other"):
        return new
    order = list(GRADES)
    return "same" if old == new else "lower" if order.index(new) > order.index(old) else "higher"


def _regraded_title(sums: dict[str, int], sheets: int) -> str:
    """The answer first; what is not told apart or cannot be graded makes it "at least"."""
    changed, unsure = sums["lower"] + sums["higher"], sums["unknown"] + sums["other"]
    if not changed:
        none = _("None of %(all)s voted sheets would surely have another grade.", all=sheets)
        return str(
            none if unsure else _("None of %(all)s voted sheets would have another grade.", all=sheets)
        )
    if unsure:
        return str(
            _("At least %(n)s of %(all)s voted sheets would have another grade.", n=changed, all=sheets)
        )
    return str(_("%(n)s of %(all)s voted sheets would have another grade.", n=changed, all=sheets))
