"""Forms whose text is kept: the page offers a draft before its form and never puts it in unasked; a form
sent on an older version is answered with both values, field by field (design 3.2, 3.11).

A template marks a form with `data-draft="{{ draft_key(...) }}"` and needs nothing else. Which kinds there
are, and who may write where they write, stands on one page: admin/home/draft_kinds.py.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast
from urllib.parse import urlencode

from flask import Flask, Response, current_app, g, make_response, render_template, request
from flask_babel import gettext as _
from markupsafe import escape

from admin.web.address import number_of, plain
from admin.web.compared import LINES, UNTOUCHED, Tell, chosen_lines, compared, files_sent, plainly, replacing
from admin.web.marked import FORM, Drawn, Typed, drawn, filled, grown, inserted, keys, said
from admin.web.request import SAFE, by, db, local, only_read
from models.core.errors import Refusal
from models.people.drafts import Draft, Place, drafts_of, sent_draft
from models.people.typed_parts import Part, token, twofold, undecided
from models.people.typed_parts import plain as plain_values
from models.platform.journal import Rows, last_act

KEY = re.compile(r"([a-z_]{2,24}):(new|[0-9]{1,10})(?::([A-Za-z0-9_-]{1,40}))?")
MAIN = re.compile(r"<main\b[^>]*>")
BROWSERS = (
    ("Edg", "Edge"),
    ("OPR", "Opera"),
    ("Firefox", "Firefox"),
    ("Chrome", "Chrome"),
    ("Safari", "Safari"),
)
SYSTEMS: tuple[tuple[str, str], ...] = (
    ("Windows", "Windows"),
    ("Android", "Android"),
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
)
MARKED = b'data-draft="'
"""What is in every page with a form whose text is kept, and in few others."""
SYSTEMS += (("Mac OS", "macOS"), ("Linux", "Linux"))
"""By a mark in what a browser says of itself; the first that is there."""


@dataclass(frozen=True)
class About:
    """What a form replaces that names it in its own fields: the address that draws the form about it, and the
    rows whose newest act tells who changed it."""

    named: Mapping[str, str]
    rows: Rows


@dataclass(frozen=True)
class Kind:
    """A kind of form: where it writes, of a row's number (None: a new one) and what was typed. `decides`: a
    step about something shown; where that changed it is to be looked at again, not compared."""

    place: Callable[[int | None, Typed], Place]
    decides: bool = False
    saved: Callable[[int | None], Rows] = lambda _number: {}
    """The rows whose newest act in the journal tells who changed meanwhile what the form is about."""
    about: Callable[[Typed], About | None] | None = None
    """Of a form that names in its own fields what it replaces: what stands there; None where nothing does."""
    lines: Callable[[int | None], Tell] | None = None
    """What tells lines of an outline in words, as they are sent, of a row's number."""


TAB = re.compile(r"[A-Za-z0-9-]{1,24}")
ELSEWHERE = "-"
"""In the place of a tab: what was typed in others was put in or compared here."""
DRAWN = "khoi.drawn"
"""Says of a request that it is a page drawn to be compared with: nothing is offered on it."""
KINDS: dict[str, Kind] = {}
PAGES: dict[str, tuple[str, str, tuple[str, ...]]] = {}
"""Screens of one form: its kind, the name of the row in the address, and what else tells two such apart."""


def mount(app: Flask) -> None:
    """Look at every answer before it goes out."""
    app.jinja_env.globals["draft_key"] = draft_key
    app.before_request(_all_chosen)
    app.extensions["khoi.answered"].append(_look)


def draft_key(kind: str = "", number: int | None = None, part: str = "") -> str:
    """The key of a form: of this kind and row, by default of the row that the address names; without a kind
    of the screen's one form. Nothing where none is kept there."""
    if not kind:
        kind, name, more = PAGES.get(request.endpoint or "", ("", "", ()))
        screen = (request.endpoint or "").rpartition(".")[2].removesuffix("_view")
        part = "-".join(filter(None, (screen, *(request.args.get(each, "") for each in more))))
        number = plain(request.args.get(name)) if name else None
    elif number is None:
        number = plain(request.args.get("id"))
    key = f"{kind}:{'new' if number is None else number}{f':{part}' if part else ''}"
    return key if kind in KINDS and KEY.fullmatch(key) else ""


def place_of(key: str, typed: Typed) -> tuple[Kind, Place]:
    """The kind of a draft and where its form writes, for who asks; raises `access.unknown`."""
    found = KEY.fullmatch(key)
    kind = KINDS.get(found[1]) if found else None
    if found is None or kind is None:
        raise Refusal("access.unknown")
    return kind, kind.place(None if found[2] == "new" else number_of(found[2]), typed)


def _all_chosen() -> None:
    """Two values of a field were shown and neither was taken: nothing may be saved as empty for that."""
    if request.method in SAFE:
        return
    if set(request.form.getlist("chosen")) - set(request.form):
        raise Refusal("draft.choose")
    if any(name.startswith(LINES) for name in request.form.getlist("chosen")):
        request.form = chosen_lines(request.form)


def _look(response: Response) -> Response:
    if g.get("by") is None or g.get("db") is None or DRAWN in request.environ:
        return response
    sent = [] if request.method in SAFE else list(filter(KEY.fullmatch, request.form.getlist("draft")))
    if sent and response.status_code in (302, 303):
        sent_draft(db(), by(), sent[0], _touched(), _tab(), _decided)
        return response
    if sent and response.status_code == 409 and g.get("stale"):
        response = _both(sent[0]) or response
    if response.status_code in (200, 409, 422) and response.mimetype == "text/html" and response.is_sequence:
        return _offered(response, sent[0] if sent else "")
    return response


def browser(agent: str) -> str:
    """A browser and its system as people call them, from what it says of itself; empty where it says none."""
    names = [next((name for mark, name in marks if mark in agent), "") for marks in (BROWSERS, SYSTEMS)]
    return ", ".join(filter(None, names))


def where_typed(draft: Draft) -> str:
    """In which browser a draft was typed last, as its author knows it."""
    return part_typed(draft.typed_at)


def part_typed(part: Part) -> str:
    """The same of what one tab typed."""
    if part.sign_in and part.sign_in == str(g.sign_in):
        return _("Typed in this browser.")
    return _("Typed in another browser: %(browser)s.", browser=part.browser) if part.browser else ""


# what is offered
def _offered(response: Response, sent: str) -> Response:
    """The page with its drafts offered, or with the one put in that was asked for."""
    if MARKED not in response.get_data():
        return response
    page = response.get_data(as_text=True)
    marks = keys(page)
    if not marks:
        return response
    asked, at = _asked(), _here()
    bars: dict[str, str] = {}
    touched, told = {sent: request.form.get("touched", "")}, {sent: {"draft_taken": _taken()}}
    for key, draft in drafts_of(db(), by(), marks).items():
        whole = grown(page, key, draft.values)
        form = drawn(whole, key)
        if form is None or key == sent or not any(_differs(form, each) for each in undecided(draft.parts)):
            continue
        changed = _is_older(form, draft)
        stands, about = _standing(form, draft.values, at) if changed else (form, None)
        older = changed and stands is not None and _differs(stands, draft.values)
        if key == asked and older and stands is not None:
            saved = _saved(key, about)
            whose, tokens = set(draft.values), _tokens(draft)
            tell = _tell(stands)
            both = compared(stands, draft.values, whose, at, saved, {}, ELSEWHERE, tokens, tell)
            if both is not None:
                return make_response(both)
        if key == asked:
            page, touched[key] = filled(whole, key, draft.values), " ".join(draft.values)
            told[key] = {"draft_tab": ELSEWHERE, "draft_taken": _tokens(draft)}
        there = {*form.fields, *form.boxes}
        gone = {name: values for name, values in draft.values.items() if name not in there}
        bars[key] = _bar(draft, at, older=older, changed=changed, used=key == asked, gone=gone)
    top, hidden = _at_top(page), {"draft_at": at, "draft_tab": "", "draft_taken": ""}
    page = inserted(
        page,
        lambda key: bars.get(key, ""),
        lambda key: _hidden(hidden | {"draft": key, "touched": touched.get(key, "")} | told.get(key, {})),
    )
    page = _led_to(page, [key for key in bars if key != top])
    at_end = page.rfind("</body>")
    response.set_data(page[:at_end] + _two_tabs() + page[at_end:])
    return response


def _two_tabs() -> str:
    """What is shown where another tab typed otherwise. Without the frame of a page, of which it has nothing:
    every page with a form would ask for menu and bell a second time."""
    return current_app.jinja_env.get_template("khoi/web/_two_tabs.html").render()


def _led_to(page: str, below: list[str]) -> str:
    """Where drafts are offered further down than the page's first form, its beginning says so."""
    main = MAIN.search(page)
    if main is None or not below:
        return page
    note = render_template("khoi/web/_draft_below.html", key=below[0], count=len(below))
    return page[: main.end()] + note + page[main.end() :]


def _at_top(page: str) -> str:
    """The key of the page's first form, where that is a marked one."""
    main = MAIN.search(page)
    first = FORM.match(page, page.find("<form", main.end())) if main else None
    return first[1] if first else ""


def _asked() -> str:
    return request.args.get("draft", "") if request.method in SAFE else ""


def _here() -> str:
    """The address of the page on which a form stands, without a draft asked for."""
    if request.method not in SAFE:
        return local(request.form.get("draft_at"), "")
    kept = [(name, value) for name, value in request.args.items(multi=True) if name != "draft"]
    return f"{request.path}?{urlencode(kept)}" if kept else request.path


def _differs(form: Drawn, typed: Typed) -> bool:
    """Whether something typed is not what the form has; a field that is there no more counts where it is
    text."""
    there = [name for name in typed if name in form.fields]
    gone = set(typed) - {*there, *form.boxes}
    return (
        any(not form.fields[name].same(typed[name]) for name in there)
        or _box_differs(form, typed)
        or any(value.strip() for name in gone for value in typed[name] if " " in value.strip())
    )


def _box_differs(form: Drawn, typed: Typed) -> bool:
    return any(
        said(next(iter(typed[name]), "")) != there for name, there in form.boxes.items() if name in typed
    )


def _is_older(form: Drawn, draft: Draft) -> bool:
    """Whether the row was changed since the draft was begun; a step is looked at anew in any case."""
    now = plain(next(iter(form.hidden.get("row_version", ())), None))
    kind = KINDS[draft.key.partition(":")[0]]
    return not kind.decides and None not in (now, draft.row_version) and draft.row_version != now


def _bar(draft: Draft, at: str, *, older: bool, changed: bool, used: bool, gone: Typed) -> str:
    join = "&" if "?" in at else "?"
    return render_template(
        "khoi/web/_draft.html",
        draft=draft,
        at=at,
        use=f"{at}{join}{urlencode({'draft': draft.key})}",
        older=older,
        changed=changed,
        used=used,
        typed=where_typed(draft),
        twofold=len(twofold(draft.parts)),
        gone=[value for values in gone.values() for value in values if value.strip()],
    )


def _hidden(values: Mapping[str, str]) -> str:
    return "".join(
        f'<input type="hidden" name="{escape(name)}" value="{escape(value)}">'
        for name, value in values.items()
    )


# both values
def _both(key: str) -> Response | None:
    """The answer to a form sent on an older version; None where the page has no such form any more, or
    nothing in it differs."""
    kind, at = KINDS.get(key.partition(":")[0]), _here()
    if kind is None or kind.decides or not at:
        return None
    files = files_sent()
    only_read()
    sent = dict(request.form.lists())
    found = kind.about(sent) if kind.about else None
    page = _drawn_now(_named(at, found) if found else at)
    form = drawn(grown(page, key, sent), key) if page else None
    if form is None or (kind.about and not found):
        return None
    typed = {name: request.form.getlist(name) for name in form.fields}
    typed |= {box: [urlencode(_in_box(box))] for box in form.boxes}
    if not (_differs(form, typed) or replacing(form, files)):
        return None
    saved, tab, taken = _saved(key, found), _tab(), _taken()
    both = compared(form, typed, _touched(), at, saved, files, tab, taken, _tell(form))
    return make_response(both, 409) if both is not None else None


def _named(at: str, about: About) -> str:
    """The page at which the form is drawn about this."""
    return f"{at.partition('?')[0]}?{urlencode(about.named)}"


def _standing(form: Drawn, typed: Typed, at: str) -> tuple[Drawn | None, About | None]:
    """What a draft is compared with: the form of its page, or drawn about what it would replace; None where
    nothing stands there."""
    about = KINDS[form.key.partition(":")[0]].about
    if about is None:
        return form, None
    found = about({name: each.standing for name, each in form.fields.items()} | dict(typed))
    page = _drawn_now(_named(at, found)) if found else None
    return (drawn(page, form.key) if page else None), found


def _touched() -> set[str] | None:
    """Names of the fields that were typed in, as the page's script saw it; None where none watched."""
    said = request.form.get("touched", "")
    return set(said.split()) - {UNTOUCHED} if said else None


def _tab() -> str:
    """The tab that sent a form, as its script tells itself; empty where none does."""
    said = request.form.get("draft_tab", "")
    return said if TAB.fullmatch(said) else ""


def _in_box(box: str) -> list[tuple[str, str]]:
    return [(name, value) for name, value in request.form.items(multi=True) if name.startswith(f"{box}-")]


def _tell(form: Drawn) -> Tell:
    """How lines of the outlines of this form are told."""
    found = KEY.fullmatch(form.key)
    kind = KINDS.get(found[1]) if found and form.boxes else None
    if found is None or kind is None or kind.lines is None:
        return plainly
    return kind.lines(plain(found[2]))


def _taken() -> str:
    return request.form.get("draft_taken", "")


def _tokens(draft: Draft) -> str:
    """What a page that has a draft put in says of it: these values were seen."""
    return " ".join(token(name, values) for name, values in draft.values.items())


def _decided(name: str, values: Sequence[str]) -> bool:
    """Whether who sent a form decided on this value of a field: it was sent, or shown and not taken."""
    box = _in_box(name)
    sent = said(urlencode(box)) == said(next(iter(values), "")) if box else None
    if sent is None:
        sent = plain_values(request.form.getlist(name)) == plain_values(values)
    return sent or token(name, values) in _taken().split()


def _drawn_now(at: str) -> str | None:
    """The page at an address of this server as it is drawn for this person now."""
    app = cast(Flask, current_app._get_current_object())  # type: ignore[attr-defined]
    headers = {"Cookie": request.headers.get("Cookie", ""), "Accept": "text/html"}
    headers["Accept-Language"] = request.headers.get("Accept-Language", "")
    around: dict[str, Any] = {
        "base_url": request.root_url,
        "headers": headers,
        "environ_overrides": {DRAWN: "1"},
    }
    with app.app_context(), app.test_request_context(at, **around):
        answer = app.full_dispatch_request()
        page = answer.status_code == 200 and answer.mimetype == "text/html" and answer.is_sequence
        text = answer.get_data(as_text=True) if page else None
        answer.close()  # what is no page may hold an open file
        return text


def _saved(key: str, about: About | None) -> dict[str, Any] | None:
    """Who changed meanwhile what this form is about, and when; nothing where the journal does not tell."""
    found = KEY.fullmatch(key)
    kind = KINDS.get(found[1]) if found else None
    number = None if found is None or found[2] == "new" else plain(found[2])
    rows = about.rows if about else kind.saved(number) if kind else {}
    act = last_act(db(), rows) if rows else None
    if act is None:
        return None
    who, account, at = act
    return {"who": who, "at": at, "mine": account == by().account_id}
