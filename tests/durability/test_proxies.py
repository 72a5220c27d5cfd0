"""The shipped server behind nginx and Caddy, each by the very text of docs/trien-khai.md: only ports and
paths are replaced, and a time where a test would wait for it."""

from __future__ import annotations

import gzip
import http.client
import os
import re
import secrets
import ssl
import subprocess
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path
from urllib.parse import urlencode

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from sqlalchemy import func, select

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import set_clock
from models.meetings.attachments import Attachment
from models.meetings.members import Member, add_member
from models.people.people import Account
from models.platform.store import MOST_BYTES
from models.signin.signins import SignIn, issue_code
from models.signin.tries import Try
from models.units.units import get_unit
from tests.durability.site import Answer, Site, ended, free_port, make_site, multipart, wait_for
from tests.durability.writers import Form, Writers
from tests.pages import read
from tests.paths import ROOT
from tests.programs import need, run

pytestmark = pytest.mark.long

NAME, HERE, CLIENT = "khoi.example.vn", "127.0.0.1", "127.0.0.2"
FORGED = {"X-Forwarded-For": "203.0.113.9", "X-Real-IP": "203.0.113.9", "Forwarded": "for=203.0.113.9"}
SETTINGS = {"KHOI_PROXY": "1", "KHOI_PROXY_ADDRESSES": HERE, "KHOI_HOSTS": f"{NAME}, {HERE}"}
PASSWORD = "mot cau rat dai 7"
MB = 2**20
ROWS = 1_200
WHO = {"nginx": "D1.cell_secretary", "caddy": "D2.cell_secretary"}
"""Whoever comes in by a code sees nothing that his cell kept before: so each has a cell of his own."""
WRAPPED = """
worker_processes 1;
daemon off;
user root;
pid {folder}/pid;
error_log {folder}/error.log;
events {{ worker_connections 128; }}
http {{
    gzip on;
    access_log off;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    include {folder}/khoi.conf;
}}
"""
"""What Debian's nginx.conf says beside, compression included; user: the test's own."""


@dataclass
class Proxy:
    """A proxy before a server, and somebody's browser before it."""

    site: Site
    folder: Path
    http: int = field(default_factory=free_port)
    https: int = field(default_factory=free_port)
    cookies: dict[str, str] = field(default_factory=dict)
    csrf: str = ""
    who: str = ""

    @property
    def trust(self) -> ssl.SSLContext:
        return ssl.create_default_context(cafile=str(self.folder / "tls.crt"))

    def ask(
        self, method: str, path: str, body: bytes | None = None, *, kind: str = "", **more: str
    ) -> tuple[Answer, bytes, list[str]]:
        """One request on a connection of its own from `CLIENT`: the answer, its bytes, its cookies."""
        line = Line(self.https, self.trust)
        headers = FORGED | {"Host": NAME, "Referer": f"https://{NAME}{path}"}
        headers |= {"Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())}
        headers |= {"Content-Type": kind} if kind else {}
        headers |= {name.replace("_", "-"): value for name, value in more.items()}
        try:
            line.request(method, path, body, headers)
            answer = line.getresponse()
            data, set_ = answer.read(), answer.headers.get_all("Set-Cookie") or []
        finally:
            line.close()
        for each in set_:
            name, _sign, value = each.partition(";")[0].partition("=")
            self.cookies[name] = value
        text = gzip.decompress(data) if answer.headers["Content-Encoding"] == "gzip" else data
        told = {name.title(): value for name, value in answer.getheaders()}
        return Answer(answer.status, text.decode(errors="replace"), told), data, set_

    def open(self, path: str, **more: str) -> Answer:
        """Read a page; it brings the token for forms."""
        answer, _data, _set = self.ask("GET", path, Accept_Encoding="gzip", **more)
        found = re.search(r'name="csrf_token"[^>]*value="([^"]*)"', answer.text)
        self.csrf = found[1] if found else self.csrf
        return answer

    def send(self, path: str, **data: str) -> Answer:
        """Send a form."""
        sent = {"csrf_token": self.csrf, "idempotency_key": secrets.token_hex(8)} | data
        kind = "application/x-www-form-urlencoded"
        return self.ask("POST", path, urlencode(sent).encode(), kind=kind)[0]

    def upload(self, form: Form, content: bytes) -> Answer:
        """Send a form with a file."""
        mark = secrets.token_hex(16)
        data = {"csrf_token": self.csrf, "idempotency_key": form.key} | form.data
        body = multipart(mark, data, "bien-ban.pdf", content)
        return self.ask("POST", form.path, body, kind=f"multipart/form-data; boundary={mark}")[0]

    def enter(self, who: str) -> None:
        """Sign in by a password chosen with a one-time code."""
        self.who = who
        login = who.lower().replace("_", "-")
        with open_session(self.site.engine, SYSTEM) as db:
            code = issue_code(db, SYSTEM, db.get_one(Account, self.site.cast.accounts[who]))
            db.commit()
        self.open("/code")
        answer = self.send("/code", login=login, code=code, password=PASSWORD, again=PASSWORD)
        assert answer.status == 303, read(answer.text).said
        assert answer.headers["Location"].partition("/")[0] in ("", "https:")
        self.open("/")


class Line(http.client.HTTPSConnection):
    """A connection from `CLIENT` that asks for `NAME`."""

    def __init__(self, port: int, trust: ssl.SSLContext) -> None:
        super().__init__(HERE, port, timeout=60, source_address=(CLIENT, 0))
        self.trust = trust

    def connect(self) -> None:
        http.client.HTTPConnection.connect(self)
        self.sock = self.trust.wrap_socket(self.sock, server_hostname=NAME)


def printed(kind: str) -> str:
    """The configuration as the page prints it."""
    text = (ROOT / "docs" / "trien-khai.md").read_text(encoding="utf-8")
    (block,) = re.findall(rf"^```{kind}\n(.*?)^```$", text, re.M | re.S)
    return str(block)


def replaced(text: str, pairs: dict[str, str]) -> str:
    """With ports and paths of the test; each is there."""
    for old, new in pairs.items():
        assert old in text, old
        text = text.replace(old, new)
    return text


def certificate(folder: Path) -> None:
    """A key and a certificate of `NAME`, its own authority, for an hour."""
    key, name = (
        ec.generate_private_key(ec.SECP256R1()),
        x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, NAME)]),
    )
    begins = datetime.now(UTC) - timedelta(minutes=1)
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(begins)
        .not_valid_after(begins + timedelta(hours=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(NAME)]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    plain, pem = serialization.NoEncryption(), serialization.Encoding.PEM
    (folder / "tls.crt").write_bytes(made.public_bytes(pem))
    (folder / "tls.key").write_bytes(key.private_bytes(pem, serialization.PrivateFormat.PKCS8, plain))


def nginx(proxy: Proxy, more: dict[str, str]) -> list[str]:
    """The words that start nginx with the page's configuration."""
    ports = {"listen 80;": f"listen {HERE}:{proxy.http};", "listen 443 ": f"listen {HERE}:{proxy.https} "}
    own = replaced(printed("nginx"), paths(proxy) | ports | more)
    (proxy.folder / "khoi.conf").write_text(own, encoding="utf-8")
    (proxy.folder / "nginx.conf").write_text(WRAPPED.format(folder=proxy.folder), encoding="utf-8")
    return [need("nginx"), "-p", str(proxy.folder), "-c", str(proxy.folder / "nginx.conf")]


def caddy(proxy: Proxy, more: dict[str, str]) -> list[str]:
    """The words that start Caddy with the page's configuration."""
    ports = {"http_port 80": f"http_port {proxy.http}", "https_port 443": f"https_port {proxy.https}"}
    ports |= {"/var/lib/caddy/admin.sock": f"{proxy.folder}/admin.sock"}
    own = replaced(printed("caddyfile"), paths(proxy) | ports | more)
    (proxy.folder / "Caddyfile").write_text(own, encoding="utf-8")
    return [need("caddy"), "run", "--adapter", "caddyfile", "--config", str(proxy.folder / "Caddyfile")]


def paths(proxy: Proxy) -> dict[str, str]:
    return {"127.0.0.1:8000": f"127.0.0.1:{proxy.site.server.port}", "/etc/khoi/tls": f"{proxy.folder}/tls"}


KINDS: dict[str, Callable[[Proxy, dict[str, str]], list[str]]] = {"nginx": nginx, "caddy": caddy}


@contextmanager
def before(kind: str, site: Site, folder: Path, more: dict[str, str] | None = None) -> Iterator[Proxy]:
    """A proxy that runs before the site's server."""
    folder.mkdir()
    certificate(folder)
    proxy = Proxy(site, folder)
    words, log = KINDS[kind](proxy, more or {}), (folder / "log").open("wb")
    home = {"HOME": str(folder), "XDG_DATA_HOME": str(folder), "XDG_CONFIG_HOME": str(folder)}
    process = subprocess.Popen(words, stdout=log, stderr=log, env=os.environ | home, cwd=folder)
    log.close()

    def answers() -> bool:
        assert process.poll() is None, (folder / "log").read_text(encoding="utf-8")[-2000:]
        try:
            proxy.open("/sign-in")
        except OSError:
            return False
        return True

    try:
        wait_for(answers)
        yield proxy
    finally:
        process.terminate()
        process.wait(timeout=20)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """One server for both."""
    made = make_site("sqlite", tmp_path_factory.mktemp("site"), None, "")
    made.server.more |= SETTINGS | {"KHOI_PROCESSES": "1"}
    set_clock(None)
    with ended(made):
        made.server.start()
        yield made


@pytest.fixture(scope="module", params=KINDS)
def proxy(
    request: pytest.FixtureRequest, site: Site, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Proxy]:
    """Somebody who signed in through each of the two."""
    with before(request.param, site, tmp_path_factory.mktemp("proxy") / request.param) as made:
        made.enter(WHO[request.param])
        yield made


def test_who_signs_in_over_it_is_the_client_whatever_the_client_says(proxy: Proxy) -> None:
    assert set(proxy.cookies) >= {"__Host-khoi_page", "__Host-khoi_sign_in"}
    assert all(name.startswith("__Host-") for name in proxy.cookies)
    page, _data, cookies = proxy.ask("GET", "/sign-in")
    assert page.headers["Strict-Transport-Security"] == "max-age=31536000; includeSubDomains"
    assert all("Secure" in each and "HttpOnly" in each and "Path=/" in each for each in cookies)
    other = Proxy(proxy.site, proxy.folder, proxy.http, proxy.https)
    other.open("/sign-in")
    assert other.send("/sign-in", login="khong.ai", password="sai-mat-khau").status == 422
    with open_session(proxy.site.engine, SYSTEM) as db:
        entered = db.scalars(select(SignIn.address).where(SignIn.address != "")).all()
        tried = db.scalars(select(Try.address)).all()
    assert entered and set(entered) == {CLIENT} and set(tried) == {CLIENT}
    log = proxy.site.server.log.read_text(encoding="utf-8")
    assert "203.0.113.9" not in log and "is not heard" not in log


def test_without_tls_one_is_led_to_tls_and_back_to_where_one_was(proxy: Proxy) -> None:
    line = http.client.HTTPConnection(HERE, proxy.http, timeout=30)
    line.request("GET", "/members/?x=1", headers={"Host": NAME})
    answer = line.getresponse()
    assert answer.status in (301, 308)
    assert re.fullmatch(rf"https://{NAME}(:\d+)?/members/\?x=1", answer.headers["Location"])
    line.close()
    stranger = Proxy(proxy.site, proxy.folder, proxy.http, proxy.https)
    led = stranger.ask("GET", "/members/")[0]
    assert led.status in (302, 303) and led.headers["Location"].startswith("/sign-in")


def test_answers_are_packed_by_the_program_alone(proxy: Proxy) -> None:
    """So what must not be packed is not: for another site's question, whatever the proxy could do."""
    page, data, _set = proxy.ask("GET", "/", Accept_Encoding="gzip")
    assert page.headers["Content-Encoding"] == "gzip" and b"</html>" in gzip.decompress(data)
    assert "Accept-Encoding" in page.headers["Vary"]
    for more in ({"Accept_Encoding": "gzip", "Sec_Fetch_Site": "cross-site"}, {}):
        plain, _data, _set = proxy.ask("GET", "/", **more)
        assert "Content-Encoding" not in plain.headers and "</html>" in plain.text
    style = re.findall(r'href="(/static/khoi[^"]+)"', page.text)[0]
    kept, data, _set = proxy.ask("GET", style, Accept_Encoding="gzip")
    assert kept.headers["Cache-Control"] == "public, max-age=31536000, immutable"
    assert kept.headers["Content-Encoding"] == "gzip" and int(kept.headers["Content-Length"]) == len(data)
    same = proxy.ask("GET", style, Accept_Encoding="gzip", If_None_Match=kept.headers["Etag"])[0]
    assert same.status == 304


def test_a_file_as_large_as_may_be_comes_in_and_a_larger_one_is_told_by_the_program(proxy: Proxy) -> None:
    form = Writers(proxy.site).meeting(proxy.who)
    largest = b"%PDF-1.4 " + secrets.token_bytes(MOST_BYTES - 9)
    answer = proxy.upload(form, largest)
    assert answer.status == 303, read(answer.text).said
    with open_session(proxy.site.engine, SYSTEM) as db:
        sizes = db.scalars(select(Attachment.size)).all()
    assert MOST_BYTES in sizes
    again = Writers(proxy.site).meeting(proxy.who)
    for size, status, said in ((MOST_BYTES + 1, 422, "10 MB"), (40 * MB, 413, "lớn hơn 31 MB")):
        answer = proxy.upload(again, b"%PDF-1.4 " + bytes(size - 9))
        assert answer.status == status and said in read(answer.text).said
        assert "nginx" not in answer.text and "khoi_page" not in answer.text
    answer = proxy.send("/members/new/", name="x" * (MB + 1))
    assert answer.status == 413 and "lớn hơn 1 MB" in read(answer.text).said


def test_a_long_list_comes_whole_and_without_being_packed_again(proxy: Proxy) -> None:
    with open_session(proxy.site.engine, SYSTEM) as db:
        cell = get_unit(db, proxy.site.cast.units[proxy.who.partition(".")[0]])
        for number in range(ROWS):
            add_member(db, SYSTEM, cell, f"Đảng viên số {number}")
        db.commit()
    answer, data, _set = proxy.ask("GET", "/members/excel/", Accept_Encoding="gzip")
    assert answer.status == 200, answer.text[-500:]
    assert "Content-Encoding" not in answer.headers and "attachment" in answer.headers["Content-Disposition"]
    with zipfile.ZipFile(BytesIO(data)) as book:
        assert book.testzip() is None
        rows = book.read("xl/worksheets/sheet1.xml")
    assert rows.count(b"<row ") > ROWS


@pytest.mark.parametrize("kind", KINDS)
def test_a_proxy_that_gives_up_says_so_and_the_form_sent_again_is_done_once(
    kind: str, site: Site, tmp_path: Path
) -> None:
    """Somebody else writes for longer than the proxy waits; the server does the work all the same."""
    waits = {"nginx": {"proxy_read_timeout 60s": "proxy_read_timeout 1s"}}
    waits |= {"caddy": {"response_header_timeout 60s": "response_header_timeout 1s"}}
    with before(kind, site, tmp_path / kind, waits[kind]) as proxy:
        proxy.cookies = {"__Host-khoi_sign_in": site.cast.tokens["C.cell_secretary"]}
        form = Writers(site).contact("C.cell_secretary")
        more = form.data | {"idempotency_key": form.key}
        proxy.open("/members/new/")
        with site.engine.begin() as line:
            line.exec_driver_sql("SELECT 1")
            cut = proxy.send(form.path, **more)
        assert cut.status == 504 and cut.headers["Content-Type"] == "text/plain; charset=utf-8"
        assert "gửi lại đúng biểu mẫu ấy: việc không bị làm hai lần" in cut.text

        def known() -> int:
            with open_session(site.engine, SYSTEM) as db:
                return db.scalar(select(func.count()).where(Member.name == form.marker)) or 0

        wait_for(lambda: known() == 1)
        again = proxy.send(form.path, **more)
        assert again.status == 303 and known() == 1


@pytest.mark.parametrize("kind", KINDS)
def test_where_the_server_is_away_the_proxy_says_so(kind: str, site: Site, tmp_path: Path) -> None:
    nowhere = {f"127.0.0.1:{site.server.port}": f"127.0.0.1:{free_port()}"}
    with before(kind, site, tmp_path / kind, nowhere) as proxy:
        away = proxy.open("/members/")
    assert away.status == 502 and away.headers["Content-Type"] == "text/plain; charset=utf-8"
    assert away.headers["Cache-Control"] == "no-store"
    assert "Khối đang khởi động lại hoặc chưa chạy" in away.text


def test_the_images_proxy_reads_its_configuration() -> None:
    run(
        "caddy",
        "adapt",
        "--adapter",
        "caddyfile",
        "--config",
        ROOT / "docs" / "deploy" / "Caddyfile",
        environment={"KHOI_NAME": NAME},
    )
