"""Where a page sends what is typed, asks for it again and lets it go. No journal row, no key kept: a draft is
nobody's record (design 3.2)."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

from flask import Blueprint, g, jsonify, redirect, render_template, request
from flask.typing import ResponseReturnValue
from werkzeug.exceptions import BadRequest, RequestEntityTooLarge

from admin.home.my_drafts import listed
from admin.web.address import read_json
from admin.web.compared import OURS
from admin.web.drafts import KEY, TAB, browser, part_typed, place_of
from admin.web.request import beside, by, db, local
from admin.web.words import shown
from models.core.errors import Refusal
from models.people.drafts import (
    KEPT_DAYS,
    MOST_FIELDS,
    MOST_LISTED,
    drafts_of,
    drop_drafts,
    own_drafts,
    save_draft,
    sent_draft,
)
from models.people.typed_parts import Part, token
from models.people.typed_parts import beside as typed_beside

drafts = Blueprint("drafts", __name__, url_prefix="/drafts")
MOST_BYTES = 2**20
"""Of one save: as many letters as a draft holds, three bytes each at most, and what was decided on."""
MOST_NAME = 100
MOST_ADDRESS = 300
MOST_TAKEN = MOST_FIELDS
"""The newest are kept: of a value decided on longer ago one is asked again."""


@drafts.post("/")
def save() -> ResponseReturnValue:
    """Keep what is typed: `{key, row_version, page, fields: {name: [values]}}`; nothing typed lets go what
    this tab typed. One statement for the writer; a form that one may not send is unknown."""
    if request.content_length is not None and request.content_length > MOST_BYTES:
        raise RequestEntityTooLarge
    said = _said()
    if not isinstance(said, dict) or not isinstance(said.get("key"), str):
        raise BadRequest
    key, fields, version = said["key"], _typed(said.get("fields")), said.get("row_version")
    if version is not None and (type(version) is not int or not 0 <= version < 2**31):
        raise BadRequest
    _kind, place = place_of(key, fields)
    if not fields:
        own = _tab(said.get("tab", ""))
        beside(lambda writing: sent_draft(writing, by(), key, None, own, lambda _name, _values: False))
        return jsonify({"at": None})
    seen = Part(
        _tab(said.get("tab", "")),
        _page(said.get("page")),
        str(g.sign_in or ""),
        browser(request.user_agent.string),
        taken=_taken(said.get("taken", [])),
    )
    draft = beside(lambda writing: save_draft(writing, by(), key, place, version, fields, seen))
    others = typed_beside(draft.parts, seen.tab, fields) if seen.tab else {}
    both = {name: _other(name, part) for name, part in others.items()}
    return jsonify({"at": draft.saved_at.isoformat(), "both": both})


def _other(name: str, part: Part) -> dict[str, Any]:
    """What another tab typed into a field: the value, by which the page says that it was seen, when and where
    it was typed."""
    values = part.fields[name]
    at = shown(part.at)
    return {"values": values, "token": token(name, values), "typed": f"{at} {part_typed(part)}".strip()}


@drafts.get("/")
def read() -> ResponseReturnValue:
    """One's own draft of a form that one may still send."""
    key = request.args.get("key", "")
    place_of(key, {})
    draft = drafts_of(db(), by(), [key]).get(key)
    if draft is None:
        raise Refusal("access.unknown")
    return jsonify(
        {
            "fields": draft.values,
            "tokens": [token(name, values) for name, values in draft.values.items()],
            "row_version": draft.row_version,
            "at": draft.saved_at.isoformat(),
        }
    )


@drafts.get("/mine/")
def mine() -> ResponseReturnValue:
    """One's own drafts: of what, when saved, in which browser; opened where they were typed, or let go."""
    rows = own_drafts(db(), by())
    return render_template(
        "khoi/home/my_drafts.html", rows=listed(rows), most=MOST_LISTED, days=KEPT_DAYS, here=request.path
    )


@drafts.post("/drop/")
def drop() -> ResponseReturnValue:
    """Let a draft go, and back to the page."""
    if KEY.fullmatch(key := request.form.get("key", "")):
        drop_drafts(db(), by(), [key])
    return redirect(local(request.form.get("next"), "/"), 303)


def _said() -> Any:
    """What was sent as JSON; None for what is none."""
    try:
        return read_json(request.get_data(as_text=True)) if request.is_json else None
    except ValueError:
        return None


def _tab(said: Any) -> str:
    """How a tab tells itself, or nothing; raises 400 for what is no such name."""
    if not isinstance(said, str) or (said and not TAB.fullmatch(said)):
        raise BadRequest
    return said


def _taken(said: Any) -> frozenset[str]:
    """Tokens of the values that the tab's reader was shown and decided on; raises 400 for any other shape."""
    if not isinstance(said, list):
        raise BadRequest
    if not all(isinstance(each, str) and len(each) <= MOST_NAME + 9 and _storable(each) for each in said):
        raise BadRequest
    return frozenset(said[-MOST_TAKEN:])


def _page(said: Any) -> str:
    """The page of this server on which something was typed; nothing for what is none."""
    text = (
        local(said, "") if isinstance(said, str) and len(said) <= MOST_ADDRESS and said.isprintable() else ""
    )
    place = urlsplit(text)
    kept = [(name, value) for name, value in parse_qsl(place.query) if name != "draft"]
    return f"{place.path}?{urlencode(kept)}" if kept else place.path


def _typed(found: Any) -> dict[str, list[str]]:
    """What was typed, of the shape that a form sends; raises 400 for any other, and leaves out what is never
    kept."""
    if not isinstance(found, dict):
        raise BadRequest
    for name, values in found.items():
        if len(name) > MOST_NAME or not name.isprintable() or not isinstance(values, list):
            raise BadRequest
        if not all(isinstance(text, str) and _storable(text) for text in (name, *values)):
            raise BadRequest
    return {
        name: values
        for name, values in found.items()
        if name not in (*OURS, "row_version") and "password" not in name
    }


def _storable(text: str) -> bool:
    return "\0" not in text and not any("\ud800" <= letter <= "\udfff" for letter in text)
