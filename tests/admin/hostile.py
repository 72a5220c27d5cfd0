"""What somebody sends who means no good: values under the names that a route asks for, files in the place of
text and text in the place of files, bodies cut short. By a seed, so that the same is sent again.
"""

from __future__ import annotations

import io
import logging
import random
import secrets
import traceback
import zipfile
import zlib
from collections.abc import Callable, Iterator
from typing import Any, ClassVar
from urllib.parse import parse_qsl, urlencode

from flask import Flask
from flask.testing import FlaskClient
from werkzeug.datastructures import ImmutableMultiDict
from werkzeug.routing import Rule
from werkzeug.test import TestResponse, encode_multipart

from admin.web.request import SIGN_IN
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import now
from models.people.people import Account
from models.platform.journal import digest
from models.signin.signins import SignIn
from tests.admin.door_rows import OPEN, PERSONAL, address
from tests.offices import Office
from tests.pages import read

FIRST_RULE = "idempotency_key"
NUMBERS = (
    "0",
    "-1",
    "1",
    "2",
    "1.5",
    "1,5",
    "1e309",
    "NaN",
    "0x1",
    "1_000",
    "٣",
    "½",
    "²",
    "１",
    "+1",
    " 1 ",
)
NUMBERS += ("2147483647", "2147483648", "9223372036854775808", "9" * 30, "9" * 5_000, "-9223372036854775809")
TIMES = ("9999-Q4", "0000-Q1", "2018-Q5", "2018-Q", "9999-12", "0000-00", "2018-13", "1900-01", "2100-12")
TIMES += (
    "31/12/9999",
    "01/01/0001",
    "31/02/2019",
    "29/02/1900",
    "2018-02-30",
    "0001-01-01",
    "24:00",
    "1:1:1",
)
TIMES += ("2018-Q4", "2018-12", "20/01/2019", "2019", "99999", "-2018")
TEXTS = (
    "",
    " ",
    "\t",
    "\n",
    "\r\n",
    "\0",
    "a\0b",
    "'",
    '"',
    "\\",
    "%",
    "%%",
    "_",
    "%s",
    "{0}",
    "{{ 1 }}",
    "${a}",
)
TEXTS += (
    "<b>",
    "</script>",
    "&amp;",
    "=1+1",
    "@a",
    "-",
    "--",
    "/",
    "//nơi.khác",
    "/\\nơi.khác",
    "../..",
    ".",
    "..",
)
TEXTS += (
    "\u202e",
    "\u200b",
    "\ufeff",
    "\u2028",
    "İ",
    "ﷺ",
    "🏳️‍🌈",
    "Đ",
    "e\u0301" * 50,
    "\U0010ffff",
    "\ud800",
)
TEXTS += (
    "a" * 300,
    "ậ" * 40_000,
    "[]",
    "{}",
    "null",
    "[[1]]",
    '{"a": 1}',
    "[" * 5_000,
    '{"a":' * 2_000,
    "1" * 400,
)
TEXTS += (
    "true",
    "on",
    "y",
    "no",
    "None",
    "all",
    "code:x",
    "a:b",
    "1:1 2:2",
    ":",
    "1:",
    ":1",
    "a b:c d",
    "1 2 3",
)
NAMES = (
    "tep.xlsx",
    "tep.docx",
    "tep.pdf",
    "../../tep.png",
    "a\0b.pdf",
    "",
    "x" * 400 + ".xlsx",
    ".",
    "tệp ậ.jpg",
)
BYTES = (b"", b"PK\x03\x04", b"%PDF-1.4 a", b"\x89PNG\r\n\x1a\n", b"\xff" * 40, b"PK\x05\x06" + b"\0" * 18)
BODIES: tuple[tuple[str, bytes], ...] = (
    ("application/json", b"{"),
    ("application/json", b"[" * 3_000),
    ("application/json", b'{"key": 1, "fields": [], "base": "x"}'),
    ("application/json", b'{"key": "meeting:new:create", "fields": {"a": {"b": 1}}, "base": {}}'),
    ("multipart/form-data", b"a=1"),
    ("multipart/form-data; boundary=x", b""),
    ("multipart/form-data; boundary=x", b'--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1'),
    ("multipart/form-data; boundary=x", b"--x\r\nContent-Disposition: form-data\r\n\r\n1\r\n--x--\r\n"),
    ("multipart/form-data; boundary=", b"--\r\n\r\n----\r\n"),
    ("application/x-www-form-urlencoded; charset=utf-16", b"\xff\xfea\0=\0"),
    ("application/x-www-form-urlencoded", b"\xff=\xfe&%ff=%ed%a0%80&=&&==&a"),
    ("application/x-www-form-urlencoded", b"&".join(b"a=1" for _n in range(20_000))),
    ("text/plain", b"idempotency_key=aaaaaaaaaaaa"),
    ("", b"\xff\xfe"),
)
HEADERS: tuple[dict[str, str], ...] = (
    {"Host": "a b"},
    {"Host": "[::1"},
    {"Host": "khoi:99999999"},
    {"Host": "nơi.khác".encode().decode("latin-1")},
    {"Referer": "http://[::1/"},
    {"Referer": "\xff\xfe"},
    {"Accept-Language": "vi;q=9e999,*;q=,,;;"},
    {"Accept": "application/json;q=x, */*;q=nan"},
    {"Cookie": "khoi_sign_in=\xff; khoi_page=.e30.x.y; khoi_sign_in; =; ;"},
    {"Cookie": "khoi_page=" + "a" * 4_000},
    {"Range": "bytes=-9,5-1,x"},
    {"If-Modified-Since": "31 Feb 9999 99:99:99", "If-None-Match": '"'},
    {"X-Forwarded-For": "a, [::1", "X-Forwarded-Proto": "ftp", "X-Forwarded-Host": "a b"},
    {"Content-Length": "-1"},
    {"Content-Length": "x"},
    {"Content-Type": "multipart/form-data; boundary=" + "x" * 300},
    {"User-Agent": "\0\x1b" + "ậ".encode().decode("latin-1") * 300},
)
PATHS = ("/%00", "/%ff", "//", "/..%2f", "/static/..%2fapp.py", "/static/%00", "/static/%ff.css", "/a\\b")
PATHS += (
    "/meetings/file/99999999999999999999/",
    "/meetings/file/0/",
    "/directives/file/-1/",
    "/meetings/file/x/",
)
PATHS += ("/meetings", "/static/", "/static/admin/%2e%2e/x", "/my/sign-ins/end-one")
LAST = ("sign_out", "end", "delete_view", "turn_view", "act_view", "decide_view")
"""Views whose act, where it is done, leaves less to try."""


class Noted(ImmutableMultiDict[str, Any]):
    """What came with a request; names that the program asks it for are noted."""

    asked: ClassVar[set[str]] = set()

    def __getitem__(self, key: str) -> Any:
        self.asked.add(key)
        return super().__getitem__(key)

    def __contains__(self, key: object) -> bool:
        self.asked.add(str(key))
        return super().__contains__(key)

    def getlist(self, key: str, type: Any = None) -> list[Any]:
        self.asked.add(key)
        return super().getlist(key, type) if type is not None else super().getlist(key)


def noting(app: Flask) -> None:
    """Have an application note what it asks of requests."""
    known = app.request_class
    app.request_class = type("Asked", (known,), {"parameter_storage_class": Noted})


class Incidents(logging.Handler):
    """What broke: where, and by which error."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.told: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        if record.exc_info and record.exc_info[1] is not None:
            last = "".join(traceback.format_exception(record.exc_info[1])[-4:])
            self.told.append(f"{record.getMessage()}\n{last}")


class Hostile:
    """Somebody who sends what no page of the house would; `wrong` holds what broke."""

    def __init__(self, office: Office, who: str | None, ids: dict[str, int], seed: int) -> None:
        self.office, self.who, self.ids, self.seed = office, who, ids, seed
        self.random = random.Random(f"{seed} {who}")
        self.known: dict[str, set[str]] = {}
        self.forms: dict[str, dict[str, list[str]]] = {}
        self.files: set[str] = set()
        self.client = self._client()
        self.wrong: list[str] = []
        self.sent = 0

    def _client(self) -> FlaskClient:
        client = self.office.client(None, brief=self.random.random() < 0.5)
        if self.who is not None:
            with open_session(self.office.engine, SYSTEM) as db:
                token, moment = secrets.token_urlsafe(16), now()
                number = self.office.cast.accounts[self.who]
                sign_in = SignIn(token_hash=digest(token), account_id=number, began_at=moment, seen_at=moment)
                db.add(sign_in)
                db.get_one(Account, number).active = True
                db.commit()
            client.set_cookie(SIGN_IN, token)  # the cast and its tokens are others' as well
        return client

    def value(self) -> str:
        """Something that no page offers."""
        return self.random.choice(self.random.choice((NUMBERS, TIMES, TEXTS, TEXTS)))

    def file(self) -> tuple[io.BytesIO, str]:
        """A file that is none."""
        return io.BytesIO(self.random.choice(BYTES)), self.random.choice(NAMES)

    def where(self, rule: Rule) -> tuple[str, dict[str, list[str]]]:
        """Address of a route, and what stands in it of the rows that are there."""
        if rule.endpoint in (*OPEN, *PERSONAL):
            path, asked = rule.rule.replace("<int:number>", "1").replace("<path:filename>", "khoi.css"), ""
        else:
            path, _mark, asked = address(rule, self.ids).partition("?")
        return path, {name: [value] for name, value in parse_qsl(asked)}

    def ask(self, rule: Rule, times: int) -> None:
        """A page with what belongs to it, then with what does not."""
        path, own = self.where(rule)
        self._get(rule, path, own, learn=True)
        for _n in range(times):
            self._get(rule, path, self._bent(rule, own, 2))

    def send(self, rule: Rule, times: int) -> None:
        """A form with hostile values: one at a time, or all at once."""
        path, asked = self.where(rule)
        own = self.forms.get(path, {})
        own = own | {"row_version": own.get("row_version", ["1"])} | {n: v for n, v in asked.items()}
        self._post(rule, path, asked, own)
        for n in range(times):
            many = len(own) + len(self.known.get(rule.endpoint, ()))
            self._post(rule, path, asked, self._bent(rule, own, many if n % 4 == 3 else 2))
        if times > 2:
            kind, body = self.random.choice(BODIES)
            self._open(rule, "POST", path, asked, data=body, content_type=kind)

    def _bent(self, rule: Rule, own: dict[str, list[str]], most: int) -> dict[str, list[str]]:
        names = sorted(self.known.get(rule.endpoint, set()) | set(own) | {"desc", "page"})
        names = [name for name in names if name != FIRST_RULE]
        chosen = self.random.sample(names, min(len(names), self.random.randint(1, max(1, most))))
        bent = {name: [self.value() for _n in range(self.random.choice((1, 1, 1, 3)))] for name in chosen}
        return own | bent

    def _get(self, rule: Rule, path: str, asked: dict[str, list[str]], *, learn: bool = False) -> None:
        answer = self._open(rule, "GET", path, asked)
        if learn and answer is not None and answer.mimetype == "text/html" and answer.status_code == 200:
            self._learn(answer)

    def _learn(self, answer: TestResponse) -> None:
        """Forms of a page: what they send."""
        for form in read(answer).forms:
            to = (form.get("action") or answer.request.path).partition("?")[0]
            self.forms.setdefault(to, {}).update(form.typed)
            for name, value in form.buttons:
                self.forms[to].setdefault(name, []).append(value)
            self.files |= {each.get("name") for each in form.all("input[type=file]")}

    def _post(self, rule: Rule, path: str, asked: dict[str, list[str]], typed: dict[str, list[str]]) -> None:
        data: dict[str, Any] = {FIRST_RULE: secrets.token_hex(8)}
        for name, values in typed.items():
            odd = self.random.random() < 0.1
            as_file = (name in self.files) != odd
            data[name] = (
                self.file() if as_file else [value.encode("utf-8", "surrogatepass") for value in values]
            )
        if any(isinstance(each, tuple) for each in data.values()):
            parts = [(n, v) for n, vs in data.items() for v in (vs if isinstance(vs, list) else [vs])]
            boundary, body = _multipart(parts)
            kind = f"multipart/form-data; boundary={boundary}"
        else:
            body, kind = urlencode(data, doseq=True).encode(), "application/x-www-form-urlencoded"
        self._open(rule, "POST", path, asked, data=body, content_type=kind)

    def _open(
        self, rule: Rule | None, method: str, path: str, asked: dict[str, list[str]], **more: Any
    ) -> TestResponse | None:
        """Send, and look whether what comes is whole."""
        query = urlencode(asked, doseq=True, errors="surrogatepass")
        Noted.asked.clear()
        self.sent += 1
        told = Incidents()
        logging.getLogger("khoi").addHandler(told)
        try:
            answer = self.client.open(path, method=method, query_string=query, buffered=True, **more)
            trouble = _trouble(answer)
        except Exception as error:
            answer, trouble = None, "broken off: " + "".join(traceback.format_exception(error)[-4:])
        finally:
            logging.getLogger("khoi").removeHandler(told)
        if trouble:
            what = str(more.get("data", b""))[:1_500]
            said = f"{method} {path}?{query[:1_500]} as {self.who} {what}"
            self.wrong.append("\n".join((said, trouble, *told.told)))
        if rule is not None:
            self.known.setdefault(rule.endpoint, set()).update(Noted.asked)
            if rule.endpoint.startswith("auth.") and method == "POST":
                self.client = self._client()
        return answer

    def bare(self, method: str, path: str, headers: dict[str, str], data: bytes | None = None) -> None:
        """An address or headers that no browser sends."""
        self._open(None, method, path, {}, headers=headers, data=data)


def _multipart(parts: list[tuple[str, Any]]) -> tuple[str, bytes]:
    """A body of parts; a name may come more than once."""
    whole = {}
    for name, value in parts:
        text = value.decode("utf-8", "replace") if isinstance(value, bytes) else value
        whole.setdefault(name, []).append(text)
    return encode_multipart(whole)


def _trouble(answer: TestResponse) -> str:
    """What is wrong with an answer; nothing where it is plain and whole."""
    if answer.status_code >= 500:
        return f"{answer.status}: {answer.text[-300:]}"
    if answer.status_code == 200 and answer.data[:2] == b"PK":
        try:
            with zipfile.ZipFile(io.BytesIO(answer.data)) as archive:
                bad = archive.testzip()
        except (zipfile.BadZipFile, zlib.error) as error:
            return f"no whole file: {error}"
        return f"no whole file: {bad}" if bad else ""
    return ""


def in_order(rules: list[Rule], order: random.Random) -> Iterator[Rule]:
    """Routes by chance; those that leave less to try at the end."""
    shuffled = sorted(rules, key=lambda rule: rule.endpoint)
    order.shuffle(shuffled)
    ends: Callable[[Rule], bool] = lambda rule: rule.endpoint.rpartition(".")[2] in LAST
    yield from sorted(shuffled, key=ends)
