"""The form as the cell will see it, beside the builder: of the draft
as it stands, or of a field that is still being typed. Nothing is kept."""

from __future__ import annotations

from typing import Any

from flask import render_template, request, url_for

from admin.definitions.draft_page import unit_kinds
from admin.definitions.field_form import field_form
from admin.definitions.reader import field_values
from admin.scoring.items import items_of
from admin.web import address
from admin.web.tree_words import labels_of, told
from admin.web.words import say, word
from forms.compiler import narrative_form, sheet_form
from forms.said import group_title
from models.core.errors import Invalid, Refusal
from models.definitions.checks import CODE
from models.definitions.definitions import DefinitionVersion, described
from models.definitions.drafts import code_for, part_of, sketch
from models.definitions.kinds import KINDS

SAMPLE_FACTS: dict[str, int | bool | None] = {
    "attendance_rate": 9_444,
    "speaker_rate": 5_294,
    "unexcused": 0,
    "excused_runs": None,
}
SAMPLE_FACTS |= {"in_window": True, "duration_minutes": 120, "minimum_minutes": 90}
"""What the facts of a meeting might say: 17 of 18 present, 9 of them spoke."""


def preview(version: DefinitionVersion, *, typed: bool) -> str:
    """The preview of a version, or of what is `typed` about one of its fields."""
    page = preview_of_typed(version) if typed else preview_page(version)
    template = (
        "khoi/definitions/_preview.html" if request.args.get("part") else "khoi/definitions/preview.html"
    )
    return render_template(template, **page, version=version, version_id=version.id, cases=_cases(version))


def _case(version: DefinitionVersion) -> str:
    """The kind of meeting to look at: as asked, else the first the rubric is for."""
    known = version.rule.get("for") or ["regular"]
    asked = request.args.get("kind", "")
    return asked if asked in known else known[0]


def _cases(version: DefinitionVersion) -> list[tuple[str, str, bool]]:
    if version.definition.kind != "rubric":
        return []
    part: dict[str, Any] = {name: request.args[name] for name in ("field", "part") if request.args.get(name)}
    where = [
        (case, url_for("build.preview_view", id=version.id, kind=case, **part))
        for case in version.rule.get("for", [])
    ]
    return [(word("kind", case), url, case == _case(version)) for case, url in where]


def preview_page(version: DefinitionVersion, one: str = "") -> dict[str, Any]:
    """What the preview draws: every group, or only the field `one`."""
    rubric, labels = version.definition.kind == "rubric", labels_of(version, unit_kinds())
    when = {field.code: told(field.option.get("applies"), labels) for field in version.fields}
    page = {"rubric": rubric, "one": one, "when": when, "wrong": []}
    try:
        return page | {"groups": _of_rubric(version, one) if rubric else _of_form(version, one)}
    except Refusal as refusal:
        return page | {"groups": [], "wrong": [say(refusal)]}


def _of_rubric(version: DefinitionVersion, one: str) -> list[dict[str, Any]]:
    """Groups as the sheet's page begins: no note is due yet; an item
    that hangs on another answer stands with the maximum it may have."""
    kinds = {"meeting_kind": _case(version)}
    form = sheet_form(version, kinds)(formdata=None)
    most = {field.code: field.most(kinds) for field in version.fields}
    found = items_of(version, form, kinds, SAMPLE_FACTS, True, {})
    for group in found:
        group["fields"] = [
            i | {"max": most[i["code"]], "note_field": None} if i["field"] else i
            for i in group["fields"]
            if one in ("", i["code"])
        ]
        group["max"] = sum(item["max"] for item in group["fields"])
    return [group for group in found if group["fields"]]


def _of_form(version: DefinitionVersion, one: str) -> list[Any]:
    form = narrative_form(version)(formdata=None)
    groups = [
        (
            group_title(g),
            [
                (f, form._fields.get(f"v_{f.code}"), KINDS[f.kind].given)
                for f in g.fields
                if one in ("", f.code)
            ],
        )
        for g in version.groups
    ]
    return [group for group in groups if group[1]]


def preview_of_typed(version: DefinitionVersion) -> dict[str, Any]:
    """The field that is being typed, drawn as if it were saved; what cannot be drawn yet is said."""
    number = address.number_if("field")
    field = part_of(version, "field", number) if number is not None else None
    form = field_form(version, field, unit_kinds(), True, None)
    form.validate()
    wrong = [
        str(each)
        for name, errors in form.errors.items()
        if name != "title"
        for each in errors
        if isinstance(each, str)
    ]
    try:
        values = field_values(version, form) if not wrong else {}
    except Invalid as invalid:
        wrong = [say(refusal) for refusal in invalid.fields.values()]
    if wrong:
        return {"rubric": False, "one": "", "when": {}, "groups": [], "wrong": wrong}
    others = [f.code for f in version.fields if f is not field]
    values["title"] = (values["title"] or "…").strip()[:400]
    code = values["code"] or (field.code if field is not None else "")
    values["code"] = (
        code if CODE.fullmatch(code) and code not in others else code_for(values["title"], others)
    )
    return preview_page(
        _with(version, form.group.data, field.code if field is not None else "", values), values["code"]
    )


def _with(version: DefinitionVersion, group_id: int, was: str, values: dict[str, Any]) -> DefinitionVersion:
    """The draft with one field changed or added, in no session."""
    own = {group.code for group in version.groups if group.id == group_id}
    groups = [
        {**group, "fields": [f for f in group["fields"] if f["code"] != was]} for group in described(version)
    ]
    for group in groups:
        group["fields"] += [values] if group["code"] in own else []
    head = {"kind": version.definition.kind, "code": version.definition.code, "name": version.definition.name}
    return sketch(head, groups, version.rule)
