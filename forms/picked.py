"""One of many: a drop-down while there are few to choose from, else a line into which a name, a code or a
part of either is typed. The page asks for those that fit while one types (admin/static/pick.js); without a
script what was typed is looked up when it is sent, and where several fit, they are shown to choose from.

What is sent is the text that stands there, `Chi bộ 3 (D01.03)`: drafts keep it and both values of a field
show it as it is. Who may be chosen is asked through the gate by `Among`, which the screen gives.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from flask_babel import gettext
from flask_babel import lazy_gettext as _
from wtforms import TextAreaField
from wtforms.validators import InputRequired, Optional, ValidationError
from wtforms.widgets import TextInput

from forms.base import ChoiceField, plain
from models.core.spelling import tidy

FEW = 50
"""So many are offered as a drop-down; a page with more of them grows with the office."""
SHOWN = 20
"""So many are shown of those that fit."""
MOST_TYPED = 300
MOST_PICKED = 200
"""So many may be named one by one in one field."""


@dataclass(frozen=True)
class Fits:
    """One that may be chosen: its number, what stands in the field for it, and where it is."""

    number: int
    label: str
    where: str = ""


@dataclass(frozen=True)
class Among:
    """What is chosen from. `few`: all of it, (value, label), where that is at most `FEW`; else None."""

    few: Sequence[tuple[str, str]] | None
    url: str
    """Where a page asks for those that fit; `q` is what was typed."""
    meant: Callable[[str], Sequence[Fits]]
    """Those that a text may mean: one alone whose label, code or whole name it is; `SHOWN` + 1 at most."""
    label: Callable[[int], str]
    """What stands in the field for a number; nothing for one that may not be chosen."""


def _asking(url: str) -> dict[str, Any]:
    """What a page must know to ask while one types (admin/static/pick.js)."""
    return {
        "placeholder": _("Type a part of the name or code"),
        "data-pick": url,
        "data-none": _("Nothing fits. Check the spelling, or type the code."),
        "data-count": _("%(n)s to choose from: up and down, then Enter.", n="0"),
        "data-more": _("Only the first %(n)s are shown: type more letters.", n=SHOWN),
    }


class PickField(ChoiceField):
    """One of an office's units or people; which, `choose_among` says before the form is judged or drawn."""

    among: Among | None = None
    several: Sequence[Fits] = ()
    """Those that fit what was typed, where it is not one alone."""
    picked = ""

    @property
    def is_typed(self) -> bool:
        """Whether it is a line, not a drop-down."""
        return self.among is not None and self.among.few is None

    def choose_among(self, among: Among) -> None:
        """Offer these: as a drop-down, or as a line that is typed into."""
        self.among, self.choices = among, among.few or ()
        if among.few is None:
            self.widget = TextInput()
            self.render_kw = {"maxlength": MOST_TYPED, **_asking(among.url)}

    def process(self, formdata: Any, *given: Any, **more: Any) -> None:
        self.picked = (formdata.get(f"{self.name}-pick") or "") if formdata else ""
        super().process(formdata, *given, **more)

    def process_formdata(self, valuelist: list[Any]) -> None:
        """Kept as it was sent: what it means is known once it is said what is chosen from."""
        self.data = None
        if valuelist and str(valuelist[0]).strip() not in ("", "None"):
            try:
                self.data = self.coerce(valuelist[0])
            except ValueError:
                self.data = None
        elif valuelist:
            self.raw_data = []

    def _value(self) -> str:
        if self.raw_data:
            return str(self.raw_data[0])
        return self.among.label(self.data) if self.among is not None and self.data else ""

    def pre_validate(self, form: Any) -> None:
        if not self.is_typed:
            if self.data is None and self.raw_data:
                raise ValidationError(self.gettext("Not a valid choice."))
            super().pre_validate(form)
            return
        text, self.data = tidy(str(self.raw_data[0])) if self.raw_data else "", None
        plain(form, self)
        if not text or self.among is None:
            return
        if len(text) > MOST_TYPED:
            raise ValidationError(gettext("This text is longer than %(limit)s letters.", limit=MOST_TYPED))
        found = self.among.meant(text)
        if len(found) > 1:
            found = [each for each in found if each.label == self.picked] or found
        if len(found) == 1:
            self.data, self.raw_data = found[0].number, [found[0].label]
            return
        if not found:
            raise ValidationError(gettext("Nothing you may choose here is called so. Check the spelling."))
        self.several = found[:SHOWN]
        raise ValidationError(
            gettext("More than %(n)s fit: type more of the name, or its code.", n=SHOWN)
            if len(found) > SHOWN
            else gettext("%(n)s fit. Choose the one you mean.", n=len(found))
        )


@dataclass(frozen=True)
class AmongMany:
    """What several are chosen from. `meant`: for each text those it may mean, as of `Among`, all asked for
    together. `labels`: what stands in the field for numbers, in the order of names; those that may not be
    chosen any more are left out."""

    url: str
    meant: Callable[[Sequence[str]], Sequence[Sequence[Fits]]]
    labels: Callable[[Sequence[int]], Sequence[str]]


class PicksField(TextAreaField):
    """Several of an office's units, one a line: typed, taken from those that fit, or pasted; the same one
    twice is one. Its data are their numbers."""

    data: list[int]  # type: ignore[assignment]
    among: AmongMany
    most = MOST_PICKED

    def choose_among(self, among: AmongMany) -> None:
        """Say what is chosen from, before the form is judged or drawn."""
        self.among, self.render_kw = among, {"rows": 4, **_asking(among.url)}

    def process_data(self, value: Any) -> None:
        self.data = list(value or ())

    def process_formdata(self, valuelist: list[Any]) -> None:
        """Kept as it was sent: what it means is known once it is said what is chosen from."""
        if valuelist:
            self.data = []

    def _value(self) -> str:
        if self.raw_data:
            return str(self.raw_data[0])
        return "\n".join(self.among.labels(self.data)) if self.data else ""

    def pre_validate(self, form: Any) -> None:
        """Every line that means nobody, or several, is told with its words."""
        text = str(self.raw_data[0]) if self.raw_data else ""
        lines = list(dict.fromkeys(filter(None, (tidy(line) for line in text.splitlines()))))
        if len(lines) > self.most:
            raise ValidationError(gettext("%(limit)s at most can be named here.", limit=self.most))
        if "\0" in text or any("\ud800" <= letter <= "\udfff" for letter in text):
            raise ValidationError(
                gettext("This text holds a letter that cannot be stored. Please type it again.")
            )
        found = self.among.meant([line[:MOST_TYPED] for line in lines])
        wrong = [_said(line, fits) for line, fits in zip(lines, found, strict=True) if len(fits) != 1]
        self.data = list(dict.fromkeys(fits[0].number for fits in found if len(fits) == 1))
        self.errors = [*self.errors, *wrong[:-1]]
        if wrong:
            raise ValidationError(wrong[-1])


def _said(line: str, fits: Sequence[Fits]) -> str:
    """What is wrong with a line that does not mean one."""
    if not fits:
        return gettext("“%(line)s”: nothing you may choose here is called so.", line=line)
    if len(fits) > SHOWN:
        return gettext(
            "“%(line)s”: more than %(n)s fit; type more of the name, or its code.", line=line, n=SHOWN
        )
    names = "; ".join(f"{each.label}, {each.where}" if each.where else each.label for each in fits)
    return gettext(
        "“%(line)s” may be: %(names)s. Write the code of the one you mean.", line=line, names=names
    )


def picks(label: Any, **more: Any) -> PicksField:
    """Several of an office's units, by their numbers; none is an empty list."""
    return PicksField(label, **more)


def pick(label: Any, *, need: bool = True, **more: Any) -> PickField:
    """One of an office's units or people, by its number; an empty one reads as None."""

    def read(value: Any) -> Any:
        return int(value) if value not in (None, "", "None") else None

    return PickField(label, [InputRequired()] if need else [Optional()], coerce=read, **more)
