"""An office's own Word template: judged whole, drawn apart under limits; it does nothing but show fields."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace

import pytest
from docx import Document as Word

from forms.documents import own as own_page
from forms.documents.facts import facts
from forms.documents.own import (
    DEEPEST,
    check_apart,
    check_template,
    draw,
    look_apart,
    write_apart,
)
from forms.documents.word import shipped_template
from models.core.errors import Refusal
from tests.documents import noted, own, unpacked
from tests.forms.documents.report import report
from tests.forms.excel.hell import changed

EXAMPLE = facts(report())
PLAIN = "{{ symbol }}"
"""The least that a template says."""


def test_an_offices_own_template_shows_the_fields_it_names() -> None:
    assert "body" in check_template(shipped_template(), EXAMPLE)
    data = own(
        "{{ issuer|upper }} {% for line in recipients %}{{ loop.index }}{{ line }}{% endfor %}{% if trace "
        "%}x{% endif %}"
    )
    assert check_template(data, EXAMPLE) == ["issuer", "recipients", "trace"]
    assert "ĐẢNG ỦY SỞ MẪU 1- Ban Tổ chức" in Word(io.BytesIO(draw(EXAMPLE, data))).paragraphs[0].text


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (lambda: own("{{ password }}"), "template.fields"),
        (lambda: own("{{ ''.__class__.__mro__ }}"), "template.unsafe"),
        (lambda: own("{{ issuer.__class__ }}"), "template.unsafe"),
        (lambda: own("{{ issuer['__class__'] }}"), "template.unsafe"),
        (lambda: own("{{ cycler.__init__.__globals__ }}"), "template.unsafe"),
        (lambda: own("{% for a in range(2) %}{% endfor %}"), "template.unsafe"),
        (lambda: own("{{ 'a' * 2 }}"), "template.unsafe"),
        (lambda: own("{% include 'other' %}"), "template.unsafe"),
        (lambda: own("{% set x = 1 %}"), "template.unsafe"),
        (lambda: own("{{ issuer|attr('__class__') }}"), "template.unsafe"),
        (lambda: own("{% for a in rows %}"), "template.unended"),
        (lambda: own("{% endif %}"), "template.end"),
        (lambda: own("{{ symbol"), "template.open"),
        (lambda: own("{{ symbol – trace }}"), "template.letter"),
        (lambda: own("{{ symbol trace }}"), "template.syntax"),
        (lambda: own("{{ symbol.x }}"), "template.broken"),
        (lambda: own("Không có trường"), "template.no_fields"),
        (lambda: own("{% if 1 %}x{% endif %}"), "template.no_fields"),
        (lambda: b"abc", "template.not_word"),
        (lambda: changed({}), "template.not_word"),
        (
            lambda: changed(
                {"word/document.xml": lambda t: t.replace(b"<w:doc", b"<!DOCTYPE x><w:doc", 1)},
                data=own(PLAIN),
            ),
            "template.unsafe",
        ),
        (
            lambda: changed(
                {
                    "word/_rels/document.xml.rels": lambda t: t.replace(
                        b"</Relationships>", b'<Relationship Id="x" TargetMode="External"/></Relationships>'
                    )
                },
                data=own(PLAIN),
            ),
            "template.unsafe",
        ),
    ],
)
def test_a_template_that_would_do_more_is_refused(make: Callable[[], bytes], code: str) -> None:
    with pytest.raises(Refusal) as refused:
        check_template(make(), EXAMPLE)
    assert refused.value.code == code


def test_a_template_goes_through_lists_only_so_deep(monkeypatch: pytest.MonkeyPatch) -> None:
    """Lists in lists multiply: past our limit a page would take very long."""
    data = own("{% for a in rows %}{% for b in a %}{{ b }}{% endfor %}{% endfor %}")
    assert (DEEPEST, check_template(data, EXAMPLE)) == (3, ["rows"])
    monkeypatch.setattr(own_page, "DEEPEST", 1)
    with pytest.raises(Refusal, match=r"template\.unsafe"):
        check_template(data, EXAMPLE)


def put(text: str, part: str = "word/document.xml", before: str = "</w:p>") -> bytes:
    """A template with something put into a part of it."""
    edit = lambda old: old.replace(before.encode(), f"{text}{before}".encode(), 1)
    return changed({part: edit}, data=own(PLAIN))


def field(*words: str, within: str = "") -> str:
    """A field of Word, its words cut into pieces."""
    begun, ended = (f'<w:r><w:fldChar w:fldCharType="{each}"/></w:r>' for each in ("begin", "end"))
    return begun + "".join(f"<w:r><w:instrText>{word}</w:instrText></w:r>" for word in words) + within + ended


def related(tag: str) -> bytes:
    """A template whose document is related to something."""
    return put(tag, "word/_rels/document.xml.rels", "</Relationships>")


@pytest.mark.parametrize("words", [("PAGE",), (" TO", "C \\o "), (" date \\@ dd/MM/yyyy ",)])
def test_a_field_of_word_that_shows_what_is_there_may_stand(words: tuple[str, ...]) -> None:
    assert check_template(put(field(*words)), EXAMPLE) == ["symbol"]


@pytest.mark.parametrize(
    "data",
    [
        put(field("INCLUDEPICTURE x")),
        put(field("INCL", "UDETEXT", " x")),
        put(field(" dde x")),
        put(field("DDEAUTO x")),
        put(field("DATABASE x")),
        put(field("QUOTE 73")),
        put(field("")),
        put(field("PAGE", within=field("PAGE"))),
        put(field("REF {{ trace }}")),
        put('<w:fldSimple w:instr="INCLUDETEXT x"/>'),
        put("<w:r><w:instrText>INCLUDETEXT x</w:instrText></w:r>"),
        put("<w:altChunk/>"),
        put("<w:mailMerge/>"),
        put('<v:imagedata xmlns:v="urn:schemas-microsoft-com:vml" src="x"/>'),
        related('<Relationship Id="x" Type="a/image" TargetMode="External" Target="x"/>'),
        related('<Relationship Id="x" Type="a/image" TargetMode="&#69;xternal" Target="x"/>'),
        related('<Relationship Id="x" Type="a/image" Target="file:x"/>'),
    ],
)
def test_a_template_that_fetches_or_hides_something_is_refused(data: bytes) -> None:
    with pytest.raises(Refusal, match=r"template\.unsafe"):
        check_template(data, EXAMPLE)


def test_a_link_that_is_pressed_may_stand() -> None:
    tag = '<Relationship Id="x" Type="a/hyperlink" TargetMode="External" Target="http://khoi.example/"/>'
    assert check_template(related(tag), EXAMPLE) == ["symbol"]


@pytest.mark.parametrize("what", ["'abc'", "rows|join('x')", "loop"])
def test_only_fields_are_gone_through(what: str) -> None:
    with pytest.raises(Refusal, match=r"template\.unsafe"):
        check_template(own(f"{{% for a in {what} %}}{{% endfor %}}"), EXAMPLE)


def test_it_is_judged_and_drawn_in_a_process_of_its_own() -> None:
    data = own("{{ issuer }}")
    check_apart(data, report())
    assert Word(io.BytesIO(write_apart(report(), data))).paragraphs[0].text == "ĐẢNG ỦY SỞ MẪU"
    with pytest.raises(Refusal, match=r"template\.fields") as refused:
        check_apart(own("{{ password }}"), report())
    assert refused.value.values == {"fields": "password"}


@pytest.mark.parametrize(
    "way",
    [
        "import resource, sys; resource.setrlimit(resource.RLIMIT_CPU, (1, 1))\nwhile True: pass",
        "import time; time.sleep(60)",
        "raise SystemExit(1)",
        "print('{\"size\": 5}')",
    ],
)
def test_what_takes_too_long_or_ends_halfway_is_told(monkeypatch: pytest.MonkeyPatch, way: str) -> None:
    monkeypatch.setattr(own_page, "DRAWER", ("-c", way))
    monkeypatch.setattr(own_page, "TIMEOUT", 3)
    with pytest.raises(Refusal, match=r"template\.heavy"):
        write_apart(report(), own(PLAIN))


def test_a_document_becomes_so_large_and_no_larger(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(own_page, "MOST_MADE", 1_000)
    with pytest.raises(Refusal, match=r"template\.heavy"):
        draw(EXAMPLE, own(PLAIN))


def everywhere(text: str) -> dict[str, bytes]:
    """A template in each of whose parts that are drawn a text stands."""
    made = {}
    for where in ("header", "first_page_footer", "title"):
        doc = Word(io.BytesIO(own("Văn bản")))
        section = doc.sections[0]
        section.different_first_page_header_footer = True
        if where == "title":
            doc.core_properties.title = text
        else:
            getattr(section, where).paragraphs[0].text = text
        out = io.BytesIO()
        doc.save(out)
        made[where] = out.getvalue()
    return made | {"footnotes": noted(text), "body": own(text)}


def test_every_part_that_is_drawn_shows_its_fields() -> None:
    for where, data in everywhere("Theo {{ issuer }} & {{ signer }}").items():
        assert check_template(data, EXAMPLE) == ["issuer", "signer"], where
        said = unpacked(draw(EXAMPLE, data))
        assert "Theo ĐẢNG ỦY SỞ MẪU &amp; Lò Thị Mẫu" in said and "{{" not in said, where


def test_every_part_that_is_drawn_is_judged() -> None:
    for text, code in (
        ("{{ password }}", "template.fields"),
        ("{{ issuer.__class__ }}", "template.unsafe"),
        ("{{ issuer trace }}", "template.syntax"),
    ):
        for where, data in everywhere(text).items():
            with pytest.raises(Refusal) as refused:
                check_template(data, EXAMPLE)
            assert refused.value.code == code, where


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (noted("{{ issuer }}", "endnotes"), "word/endnotes.xml"),
        (
            put("<cp:keywords>{{ trace }}</cp:keywords>", "docProps/core.xml", "</cp:coreProperties>"),
            "docProps/core.xml",
        ),
        (put("<Company>{&#37; x</Company>", "docProps/app.xml", "</Properties>"), "docProps/app.xml"),
    ],
)
def test_a_tag_in_a_part_that_is_not_drawn_is_told(data: bytes, what: str) -> None:
    with pytest.raises(Refusal, match=r"template\.elsewhere") as refused:
        check_template(data, EXAMPLE)
    assert refused.value.values == {"what": what}


def test_a_title_longer_than_word_takes_is_cut() -> None:
    long = facts(replace(report(), abstract="Trích yếu " * 40))
    made = Word(io.BytesIO(draw(long, everywhere("{{ abstract }}")["title"])))
    assert len(made.core_properties.title) == 255


def test_word_cuts_a_tag_into_runs_and_makes_its_quotes_round() -> None:
    cut = "</w:t></w:r><w:r><w:t>"
    data = changed(
        {
            "word/document.xml": lambda old: old.replace(
                b"AAA", f"{{{cut}{{ iss{cut}uer }}{cut}}} {{% if kind == ‘report’ %}}x{{% endif %}}".encode()
            )
        },
        data=own("AAA"),
    )
    assert check_template(data, EXAMPLE) == ["issuer", "kind"]
    assert Word(io.BytesIO(draw(EXAMPLE, data))).paragraphs[0].text == "ĐẢNG ỦY SỞ MẪU x"


def test_what_its_pages_show_is_told_by_the_process_of_its_own() -> None:
    said = look_apart(report(), own(PLAIN))
    assert [run["text"] for run in said["blocks"][0]["runs"]] == ["Số 01-BC/ĐU"]
