"""The forms of a unit: founding it, the dated acts on it, what is corrected without a date."""

from __future__ import annotations

from datetime import date

from flask_babel import lazy_gettext as __

from forms.base import Form, choice, day, number, text
from forms.inputs import AskedBack
from forms.picked import pick
from models.core.base import today
from models.core.periods import Quarter
from models.overview.in_use import AHEAD
from models.overview.owed import BACK
from models.units.acts import Decision

TWIN = __("It is another organisation of the same name")


class FoundForm(Form):
    parent_id = pick(__("Under"), need=False)
    kind_code = choice(__("Kind of unit"))
    name = text(__("Name"), need=True)
    code = text(
        __("Code"),
        most=40,
        need=True,
        description=__("A short code of your own, for example D01.02. It never changes."),
    )
    on = day(__("Founded on"))
    doc_symbol = text(
        __("Deciding document"), most=60, description=__("Number and symbol, for example 12-QĐ/ĐUK")
    )
    doc_date = day(__("Date of the document"), need=False)
    contact = text(__("Contact"))
    twin = AskedBack(TWIN)


class DecisionForm(Form):
    on = day(__("Holds from"))
    doc_symbol = text(
        __("Deciding document"),
        most=60,
        need=True,
        description=__("Number and symbol, for example 12-QĐ/ĐUK"),
    )
    doc_date = day(__("Date of the document"), need=False)

    def decision(self) -> Decision:
        """The decision as typed."""
        return Decision(self.on.data, self.doc_symbol.data or "", self.doc_date.data)


class RenameForm(DecisionForm):
    name = text(__("New name"), need=True)
    twin = AskedBack(TWIN)


KEEPER = __("A cell that reads the records of this one from now on. A superior never does.")


class KindForm(DecisionForm):
    kind_code = choice(__("New kind"))
    custodian_id = pick(
        __("Who keeps the records"),
        need=False,
        description=__("Only where a cell becomes another kind of unit. Empty: they are sealed."),
    )


class MoveForm(DecisionForm):
    parent_id = pick(__("New superior"))


class DissolveForm(DecisionForm):
    successor_id = pick(__("Merged into"), need=False)
    custodian_id = pick(
        __("Who keeps the records"),
        need=False,
        description=__("Empty: the cell it is merged into; where it is merged into none, they are sealed."),
    )


class CustodianForm(DecisionForm):
    custodian_id = pick(__("Who keeps the records"), description=KEEPER)


class HeadcountForm(Form):
    as_of = day(__("As of"))
    members = number(__("Members"), need=True)


class InUseForm(Form):
    quarter = choice(
        __("Works with the program from quarter"),
        coerce=Quarter.parse,
        description=__(
            "Before it nothing is owed and nothing is late; what is brought in from Excel of earlier is "
            "history. It cannot come after the first meeting or report made here."
        ),
    )


def quarter_choices(kept: date | None = None) -> list[tuple[str, str]]:
    """Quarters from which an office may begin: some that have passed, the present one, those ahead; the one
    that is `kept`, however long ago: a list without it would offer another in its place."""
    here = Quarter.of(today())
    offered = {here.shift(n) for n in range(AHEAD, -BACK, -1)} | ({Quarter.of(kept)} if kept else set())
    return [(str(q), q.roman) for q in sorted(offered, reverse=True)]


class EditForm(Form):
    contact = text(__("Contact"), description=__("Telephone, room, whoever answers"))
    members = number(__("Members"), description=__("As of today; earlier counts stay"))
