"""Forms of a drawn page that are marked with `data-draft`: what stands in their fields, under which label,
and the same page with something else in them. Of a form's controls a draft has those that a person fills in;
what is hidden, a password or a file is none of them.

Tables that rows are added to by script (static/rows.js) are given as many as were typed in (`grown`), so that
what stood in them can be compared and put back.

Reads this house's own pages and no others: attributes stand in double quotes and hold no `>`, as
templates that escape write them (tests/admin/web/test_marked.py asks all forms of the house).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from html import unescape
from urllib.parse import parse_qsl

from markupsafe import escape

FORM = re.compile(r'<form\b[^>]*\sdata-draft="([^"]+)"[^>]*>')
TAG = re.compile(r"<(/?)(form|input|textarea|select|option|fieldset|legend)\b([^>]*)>")
LABEL = re.compile(r"<label\b([^>]*)>(.*?)</label>", re.S)
SAID = re.compile(r'([\w:-]+)(?:="([^"]*)")?')
STAR = re.compile(r'<span class="(?:req|hint)"[^>]*>.*?</span>', re.S)
ROW = re.compile(r"-(\d+)-")
BOX = re.compile(r'<fieldset\b[^>]*\sid="([^"]+)"[^>]*\sdata-box\b')
LEGEND = re.compile(r"<legend\b[^>]*>(.*?)</legend>", re.S)
GROW = re.compile(r'<table\b[^>]*\sdata-grow="([^"]+)" data-most="(\d*)"[^>]*>')
MOST_ROWS = 200
"""Rows of a table that says no limit."""
TABLE_ROW = re.compile(r"<tr\b.*?</tr>", re.S)
STANDING = re.compile(r'\s(?:selected|checked)(?:="[^"]*")?(?=[\s/>])')
TEXT_AREA = re.compile(r"(<textarea\b[^>]*>).*?(</textarea>)", re.S)
TICKED = ("radio", "checkbox")
NEVER = ("password", "file", "submit", "button", "reset", "image")
Typed = Mapping[str, Sequence[str]]


@dataclass(frozen=True)
class Control:
    """A control of a form, or one option of a list: where it stands, what it says, whether it is chosen."""

    kind: str
    name: str
    value: str
    chosen: bool
    label: str
    over: str
    """What stands over its group."""
    words: str
    """What one of several choices is called."""
    start: int
    end: int
    last: int
    """Where a text area's text ends; `end` is where it begins."""


@dataclass
class Field:
    """A field by its name: `many` values (ticks), a `tick` of its own, or one."""

    name: str
    label: str
    kind: str
    chosen: list[str] = field(default_factory=list)
    first: list[str] = field(default_factory=list)
    words: dict[str, str] = field(default_factory=dict)

    @property
    def standing(self) -> list[str]:
        """What stands in it."""
        return self.chosen or self.first

    def same(self, typed: Sequence[str]) -> bool:
        """Whether these values are those that stand here; ends of lines and blanks around make no change."""
        return self._plain(typed) == self._plain(self.standing)

    def _plain(self, values: Sequence[str]) -> object:
        if self.kind == "many":
            return sorted(set(values) - {""})
        text = next(iter(values), "").replace("\r\n", "\n").strip()
        return bool(values and text) if self.kind == "tick" else text

    def told(self, values: Sequence[str]) -> str:
        """Values as people read them."""
        return ", ".join(self.words.get(value, value) for value in values if value)


@dataclass(frozen=True)
class Drawn:
    """A marked form as it stands in a page."""

    key: str
    action: str
    hidden: dict[str, list[str]]
    fields: dict[str, Field]
    files: dict[str, tuple[str, str]]
    """Files it takes, which are chosen anew: their label, and what stands now in their place
    (`data-stands`) where the form says so."""
    boxes: dict[str, list[tuple[str, str]]]
    """Outlines, which lines are added to and taken from: each is one field of a draft, by its id all that
    would be sent of it (`said`)."""
    legends: dict[str, str]
    """What stands over each of the outlines."""

    def sent_of(self, box: str) -> list[tuple[str, str]]:
        """All that would be sent of an outline as it stands."""
        values = self.hidden | {name: each.standing for name, each in self.fields.items()}
        return [(name, value) for name in values if name.startswith(f"{box}-") for value in values[name]]

    def in_box(self, name: str) -> bool:
        """Whether a field stands in one of the outlines."""
        return any(name.startswith(f"{box}-") for box in self.boxes)


def said(text: str) -> list[tuple[str, str]]:
    """All that would be sent of an outline, in an order of its own."""
    return sorted((n, v.replace("\r\n", "\n")) for n, v in parse_qsl(text, keep_blank_values=True))


def keys(page: str) -> list[str]:
    """Keys of the marked forms of a page, in their order."""
    return [unescape(each) for each in FORM.findall(page)]


def drawn(page: str, key: str) -> Drawn | None:
    """The form of this key; None where the page has none."""
    opening = next((each for each in FORM.finditer(page) if unescape(each[1]) == key), None)
    if opening is None:
        return None
    hidden: dict[str, list[str]] = {}
    fields: dict[str, Field] = {}
    controls = list(_controls(page, key))
    for each in controls:
        if each.kind == "hidden":
            hidden.setdefault(each.name, []).append(each.value)
        elif each.kind not in NEVER:
            _take(fields, each)
    files = {each.name: (each.label, each.value) for each in controls if each.kind == "file"}
    form = page[opening.start() : page.index("</form>", opening.start())]
    boxes = {unescape(each[1]): _standing(unescape(each[1]), hidden, fields) for each in BOX.finditer(form)}
    legends = {unescape(each[1]): _legend(form, each.end()) for each in BOX.finditer(form)}
    whole = {box: there for box, there in boxes.items() if not any(box.startswith(f"{o}-") for o in boxes)}
    return Drawn(key, _said(opening[0]).get("action", ""), hidden, fields, files, whole, legends)


def _legend(form: str, at: int) -> str:
    found = LEGEND.search(form, at)
    return _text(found[1]) if found else ""


def _standing(box: str, hidden: dict[str, list[str]], fields: dict[str, Field]) -> list[tuple[str, str]]:
    values = hidden | {name: each.standing for name, each in fields.items()}
    there = [(name, value) for name in values if name.startswith(f"{box}-") for value in values[name]]
    return sorted((name, value.replace("\r\n", "\n")) for name, value in there)


def _take(fields: dict[str, Field], each: Control) -> None:
    kind = {"checkbox": "tick", "multiple": "many"}.get(each.kind, "one")
    found = fields.get(each.name)
    if found is None:
        found = fields[each.name] = Field(each.name, each.label, kind)
        if each.kind == "option":  # a list with nothing chosen shows its first line
            found.first = [each.value]
    elif kind == "tick":  # a second one of its name: they are told under what stands over all of them
        found.kind, found.label = "many", each.over or found.label
    if each.kind in (*TICKED, "option", "multiple"):
        found.words[each.value] = each.words
    if each.chosen:
        found.chosen.append(each.value)


def filled(page: str, key: str, typed: Typed) -> str:
    """The page with what was typed in that form's fields; fields that were not typed in stay."""
    seen: dict[str, int] = {}
    parts, at = [], 0
    for each in _controls(page, key):
        if each.name not in typed or each.kind in ("hidden", *NEVER):
            continue
        values = typed[each.name]
        parts += [page[at : each.start], _with(page, each, values, seen)]
        at = each.last
    return "".join([*parts, page[at:]])


def _with(page: str, each: Control, values: Sequence[str], seen: dict[str, int]) -> str:
    tag = page[each.start : each.end]
    if each.kind in (*TICKED, "option", "multiple"):
        word = "checked" if each.kind in TICKED else "selected"
        tag = re.sub(rf'\s{word}(?:="[^"]*")?(?=[\s/>])', "", tag)
        return _put(tag, f" {word}") if each.value in values else tag
    number = seen[each.name] = seen.get(each.name, -1) + 1
    text = escape(values[number] if number < len(values) else "")
    if each.kind == "textarea":
        return f"{tag}\r\n{text}"
    return _put(re.sub(r'\svalue="[^"]*"', "", tag), f' value="{text}"')


def _put(tag: str, more: str) -> str:
    end = "/>" if tag.endswith("/>") else ">"
    return tag.removesuffix(end) + more + end


def inserted(page: str, before: Callable[[str], str], inside: Callable[[str], str]) -> str:
    """The page with something before each marked form and something at its beginning, by its key."""
    return FORM.sub(lambda found: before(unescape(found[1])) + found[0] + inside(unescape(found[1])), page)


def _said(attributes: str) -> dict[str, str]:
    return {name: unescape(value) for name, value in SAID.findall(attributes.partition(" ")[2])}


def _controls(page: str, key: str) -> Iterator[Control]:
    """Controls inside the form of this key or belonging to it by its id."""
    labels, form_id = _Labels(page), _id_of(page, key)
    inside, over, choice = False, [""], None
    for found in TAG.finditer(page):
        closes, tag, said = bool(found[1]), found[2], _said(f" {found[3].removesuffix('/')}")
        if tag == "form":
            inside = not closes and said.get("data-draft") == key
        elif tag == "fieldset":
            over = over[:-1] if closes else [*over, ""]
        elif tag == "legend":
            over[-1] = over[-1] if closes else _text(_until(page, found, tag))
        elif tag == "option":
            if choice is not None and not closes:
                yield _option(page, found, said, choice)
        elif tag == "select":
            mine = not closes and (said["form"] == form_id if "form" in said else inside)
            choice = _control(page, found, said, labels, over[-1]) if mine else None
        elif not closes and _names(said) and (said["form"] == form_id if "form" in said else inside):
            yield _control(page, found, said, labels, over[-1])


def _names(said: Mapping[str, str]) -> bool:
    """Whether a control is a field of its own: one of several that fit what was typed only says which."""
    return bool(said.get("name")) and "data-pick-of" not in said


def _control(page: str, found: re.Match[str], said: Mapping[str, str], labels: _Labels, over: str) -> Control:
    """An input, a text area, or the list that options are of."""
    tag, name, value, last = found[2], said.get("name", ""), said.get("value", ""), found.end()
    own = said.get("aria-label") or labels.of(said.get("id", ""), found.start()) or over or name
    label = own if not over or over == own else f"{over}: {own}"
    kind = said.get("type", "text") if tag == "input" else tag
    if tag == "textarea":
        value = re.sub(r"^\r?\n", "", unescape(_until(page, found, tag)))
        last = page.index("</textarea>", found.end())
    elif kind == "file":
        value = said.get("data-stands", "")
    elif tag == "select":
        kind = "multiple" if "multiple" in said else "option"
    elif kind in TICKED:
        value, label = said.get("value", "on"), over if kind == "radio" and over else label
    chosen = kind not in TICKED or "checked" in said
    return Control(kind, name, value, chosen, _row(name, label), over, own, found.start(), found.end(), last)


def _option(page: str, found: re.Match[str], said: Mapping[str, str], of: Control) -> Control:
    words = _text(_until(page, found, "option"))
    value, chosen = said.get("value", words), "selected" in said
    return Control(
        of.kind, of.name, value, chosen, of.label, of.over, words, found.start(), found.end(), found.end()
    )


def _until(page: str, found: re.Match[str], tag: str) -> str:
    """What stands between a tag and its end."""
    return page[found.end() : page.index(f"</{tag}>", found.end())]


def _row(name: str, label: str) -> str:
    """A field of a row is told with the row's number."""
    found = ROW.search(name)
    return f"{label} ({int(found[1]) + 1})" if found else label


def _id_of(page: str, key: str) -> str | None:
    found = next((each[0] for each in FORM.finditer(page) if unescape(each[1]) == key), "")
    return _said(found).get("id")


class _Labels:
    """Labels of a page: by the control they are for, or standing around one."""

    def __init__(self, page: str) -> None:
        self.by_id: dict[str, str] = {}
        self.around: list[tuple[int, int, str]] = []
        for found in LABEL.finditer(page):
            named = _said(f" {found[1]}").get("for")
            if named:
                self.by_id[named] = _text(found[2])
            else:
                self.around.append((found.start(), found.end(), _text(found[2])))

    def of(self, number: str, at: int) -> str:
        """The label of a control with this id at this place; nothing where it has none."""
        around = next((text for start, end, text in self.around if start < at < end), "")
        return self.by_id.get(number) or around


def _text(html: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", STAR.sub("", html))).split())


# rows that were added
def grown(page: str, key: str, typed: Typed) -> str:
    """The page with rows for what was typed in the form of this key, empty ones; its other forms stay."""
    opening = next((each for each in FORM.finditer(page) if unescape(each[1]) == key), None)
    if opening is None:
        return page
    tables = list(GROW.finditer(page, opening.end(), page.index("</form>", opening.end())))
    for table in reversed(tables):
        name, most = unescape(table[1]), min(int(table[2] or MOST_ROWS), MOST_ROWS)
        rows = re.compile(rf"{re.escape(name)}-(\d{{1,3}})-")
        wanted = max((int(found[1]) + 1 for found in map(rows.match, typed) if found), default=0)
        start, end = page.index("<tbody", table.end()), page.index("</tbody>", table.end())
        there = TABLE_ROW.findall(page, start, end)
        more = [_empty(there[-1], name, n) for n in range(len(there), min(wanted, most))] if there else []
        page = page[:end] + "".join(more) + page[end:]
    return page


def _empty(row: str, name: str, number: int) -> str:
    """A row as another one that nothing stands in."""
    renamed = re.sub(rf'="{re.escape(name)}-\d+-', f'="{name}-{number}-', row)
    emptied = TAG.sub(lambda tag: _without(tag[0]), renamed)
    return TEXT_AREA.sub(r"\1\2", emptied)


def _without(tag: str) -> str:
    tag = STANDING.sub("", tag)
    typed_in = tag.startswith("<input") and 'type="checkbox"' not in tag and 'type="radio"' not in tag
    return re.sub(r'\svalue="[^"]*"', "", tag) if typed_in else tag
