"""The form of a rule between fields: what must hold and only when,
chosen line by line from lists."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from flask_babel import lazy_gettext as __

from admin.definitions.outline import Offer, offer_of
from admin.definitions.reader import Reader
from admin.web.request import blame
from admin.web.tree_words import labels_of, vocabulary
from admin.web.words import choices
from forms.base import Form, choice, text
from forms.outline.field import OutlineField
from forms.outline.tree import Bounds
from models.core.errors import Invalid, Refusal
from models.definitions.checks import names_of
from models.definitions.definitions import DefinitionVersion
from models.definitions.formulas import TRUTH
from models.definitions.judging import LEVELS


class RuleForm(Form):
    """A rule between fields."""

    at = choice(__("Told at"))
    level = choice(__("If it does not hold"))
    message = text(__("What to say"), most=300, need=True)
    message_en = text(__("What to say in English"), most=300)
    must_rows = OutlineField(
        __("What must hold"), wanted=TRUTH, says={TRUTH: __("It must hold that %(told)s.")}
    )
    when_rows = OutlineField(__("Only when"), wanted=TRUTH, says={TRUTH: __("Only when %(told)s.")})
    offer: Offer  # what its outlines offer

    def validate(self, extra_validators: Any = None) -> bool:
        """Where something else is missing, what is wrong with the lines is told at the same time."""
        sound = bool(super().validate(extra_validators))
        if not sound:
            try:
                rule_values(self)
            except Invalid as refusal:
                blame(self, refusal)
        return sound


def rule_form(
    version: DefinitionVersion,
    rule: Mapping[str, Any] | None,
    unit_kinds: list[tuple[str, str]],
    posted: bool,
) -> RuleForm:
    """The form of a rule between fields; `offer` is what its outlines offer."""
    data: dict[str, Any] = {"level": "block"}
    if rule is not None:
        data = (
            {name: rule[name] for name in ("at", "level", "message")}
            | {"message_en": rule.get("message_en", "")}
            | {f"{name}_rows": rule.get(name) for name in ("must", "when")}
        )
    form = RuleForm(**({} if posted else {"formdata": None, "data": data}))
    form.at.choices = [(f.code, f.title) for f in version.fields]
    form.level.choices = choices("level", LEVELS)
    form.offer = offer_of(version, labels_of(version, unit_kinds))
    spoken = vocabulary(version.definition.kind, version.fields)
    form.must_rows.bounds = form.when_rows.bounds = Bounds(TRUTH, names_of(version), spoken=spoken)
    return form


def rule_values(form: RuleForm) -> dict[str, Any]:
    """What was chosen or typed about a rule. Raises `Invalid`, a problem in an outline with its line."""
    reader = Reader()
    values = {name: form[name].data for name in ("at", "level", "message")}
    values |= {"message_en": form.message_en.data} if form.message_en.data else {}
    for name in ("must", "when"):
        values[name] = reader.tree(cast(OutlineField, form[f"{name}_rows"]))
    if values["must"] is None:
        reader.wrong.setdefault("must_rows", Refusal("field.required"))
    reader.done()
    return values
