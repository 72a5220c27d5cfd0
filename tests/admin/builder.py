"""The builder as its screens are used: begun, a group, a field, any act on the newest row version."""

from __future__ import annotations

import io
from typing import Any

from werkzeug.test import TestResponse

from forms.outline.tree import IN, Line, lines_of
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.definitions.definitions import get_version
from models.definitions.formula_text import parse
from tests.offices import Office
from tests.pages import number_in, read

BOARD = "K.board_officer"


def begin(
    office: Office, kind: str = "rubric", name: str = "Khung của Khối", who: str = BOARD, unit: str = "K"
) -> int:
    """A new definition on screen; its number."""
    answer = office.send(
        who,
        "/definitions/new/",
        unit_id=office.cast.units[unit],
        kind=kind,
        name=name,
        holds_from="01/01/2019",
    )
    return number_in(answer)


def version_of(office: Office, number: int) -> dict[str, Any]:
    """A version as it stands: row version, groups, fields by code."""
    with open_session(office.engine, SYSTEM) as db:
        version = get_version(db, number)
        fields = {
            f.code: {"id": f.id, "option": f.option, "title": f.title, "group": f.group.title}
            for f in version.fields
        }
        return {
            "seen": version.row_version,
            "state": version.state,
            "groups": [(g.id, g.title) for g in version.groups],
            "fields": fields,
            "rule": version.rule,
        }


def screen(view: str) -> str:
    """Address of a screen on a definition: most are the builder's."""
    own = {name: name for name in ("build", "try", "workbook", "details", "draft", "retire")}
    return f"/definitions/{(own | {'whatif': 'try/whatif'}).get(view, f'build/{view}')}/"


def act(office: Office, number: int, view: str, who: str = BOARD, address: str = "", **data: Any) -> Any:
    """Send a form of the builder on the newest row version."""
    for name in ("must", "when", "formula", "when_text") if view in ("rule", "field", "preview") else ():
        if name in data:
            data |= outlined(OUTLINED.get(name, f"{name}_rows"), data.pop(name))
    data = {"row_version": version_of(office, number)["seen"]} | data
    return office.send(who, f"{screen(view)}?id={number}{address}", **data)


def group(office: Office, number: int, title: str) -> int:
    answer = act(office, number, "group", title=title)
    assert answer.status_code == 303, answer.text
    return int(version_of(office, number)["groups"][-1][0])


def add(office: Office, number: int, in_group: int, title: str, kind: str, **data: Any) -> None:
    """A field through the form of the screen; `choices` as (label, points, low, high, code)."""
    for index, row in enumerate(data.pop("choices", ())):
        for name, value in zip(("label", "points", "low", "high", "code"), row, strict=False):
            data[f"choices-{index}-{name}"] = value
    for index, row in enumerate(data.pop("columns", ())):
        data |= {f"columns-{index}-{name}": value for name, value in row.items()}
    for index, (when, most) in enumerate(data.pop("others", ())):
        data |= outlined(f"others-{index}-rows", when) | {f"others-{index}-most": most}
    answer = act(office, number, "field", title=title, kind=kind, group=in_group, **data)
    assert answer.status_code == 303, read(answer).mistakes


OUTLINED = {"when_text": "when_rows"}


def outlined(name: str, text: str) -> dict[str, Any]:
    """A condition or formula, written as in a workbook, as the lines that the screen sends of it; names that
    are typed stay as they are typed."""
    return sent_of(name, lines_of(parse(text)))


def sent_of(name: str, lines: list[Line]) -> dict[str, Any]:
    """Lines of an outline as the screen sends them."""
    data: dict[str, Any] = {}
    for n, line in enumerate(lines):
        one = {key: getattr(line, key) for key in SENT if getattr(line, key) not in ("", None)}
        start = f"{line.name}=" if line.what == IN else "field:"
        one |= {"values": [f"{start}{value}" for value in line.values]} if line.values else {}
        data |= {f"{name}-{n}-{key}": value for key, value in one.items()}
    return data


SENT = ("level", "what", "name", "sign", "left", "left_number", "right", "right_number", "typed", "held")


def problems_on(answer: TestResponse | str) -> list[str]:
    return read(answer).mistakes


def through_excel(office: Office, number: int) -> int:
    """The same form made again from its workbook alone, as another office's."""
    data = office.get(BOARD, f"/definitions/workbook/out/?id={number}").data
    url = "/definitions/workbook/new/"
    checked = office.send(BOARD, url, file=(io.BytesIO(data), "bieu.xlsx"), unit_id=office.cast.units["K"])
    assert checked.status_code == 200, read(checked).rows()
    kept = office.send(BOARD, url, whole=read(checked).value("whole"), unit_id=office.cast.units["K"])
    return number_in(kept)


def lines(name: str, *given: dict[str, Any]) -> dict[str, Any]:
    """Lines as a form sends them, level 0 where none is said."""
    return {
        f"{name}-{n}-{key}": value
        for n, line in enumerate(given)
        for key, value in ({"level": "0"} | line).items()
    }


def pair(left: str, sign: str = "ge", **more: Any) -> dict[str, Any]:
    return {"what": "compare", "left": left, "sign": sign} | more
