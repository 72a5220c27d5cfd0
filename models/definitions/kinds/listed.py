"""One of a list of choices that forms share (chọn trong danh mục); stored by its code in the edition with
which the form was published. `within` names the field whose answer narrows it: a district within its
province."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from models.choices.lists import ChoiceEdition, Item, edition, held_for, like, lists_for
from models.core.errors import Checks, Refusal
from models.core.spelling import called_so
from models.definitions.kinds.base import FieldKind, as_text, session_of


def edition_of(field: Any) -> ChoiceEdition | None:
    """The edition a field chooses from: its version's, of a draft the newest; None where there is none, or
    the field stands in no database."""
    known = getattr(field, "known", {})
    if "edition" in known:
        return known["edition"]  # type: ignore[no-any-return]
    db, option = session_of(field), field.option
    if db is None:
        return None
    if option.get("edition") is not None:
        return edition(db, int(option["edition"]))
    return held_for(db, field.path, option.get("list", ""))


def offered(field: Any) -> Sequence[Item]:
    """What may be chosen."""
    found = edition_of(field)
    return found.choices if found is not None else ()


def _clean(field: Any, raw: Any, _most: int) -> str:
    found, text = edition_of(field), str(raw).strip()
    if found is None:
        raise Refusal("field.choice")
    if text in found.by_code:
        return text
    meant = called_so(text, ((each, [each.label, each.label_en or "\0"]) for each in found.choices))
    meant = meant or called_so(text, ((each, [f"{each.label} ({each.code})"]) for each in found.choices))
    meant = meant or called_so(text, ((each, [each.code]) for each in found.choices))
    if len(meant) != 1:
        raise Refusal("field.several_such" if meant else "field.choice", name=text)
    return meant[0].code


def _ahead(column: Any, _values: Sequence[str]) -> None:
    """The edition of a table's column, once for all rows."""
    column.known.setdefault("edition", edition_of(column))


def _show(field: Any, value: str) -> str:
    found = edition_of(field)
    item = found.by_code.get(value) if found is not None else None
    return item.label if item is not None else value


def _cell(field: Any, value: str) -> str:
    found = edition_of(field)
    item = found.by_code.get(value) if found is not None else None
    return found.words(item) if found is not None and item is not None else value


def _fits(field: Any, value: str, answers: Mapping[str, str]) -> None:
    within = field.option.get("within")
    found = edition_of(field) if within else None
    item = found.by_code.get(value) if found is not None else None
    if item is not None and item.parent and item.parent != answers.get(within or ""):
        raise Refusal("field.within", choice=item.label)


def _check(field: Any, checks: Checks) -> None:
    checks.need(field.option.get("list"), field.code, "field.list", title=field.title, list="")
    db, code = session_of(field), field.option.get("list")
    if db is not None and code and edition_of(field) is None:
        near = like(code, (row.code for row in lists_for(db, field.path)))
        checks.need(False, field.code, "field.list", title=field.title, list=code, near=near)


KIND = FieldKind(
    "listed",
    _clean,
    entry="listed",
    show=_show,
    cell=_cell,
    read=as_text,
    totals=("counts", "none", "list"),
    options=("list", "within", "edition"),
    check=_check,
    offers=offered,
    fits=_fits,
    in_table=True,
    ahead=_ahead,
)
