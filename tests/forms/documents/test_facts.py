"""Official documents: the form of domain.md 6, and own templates that can do nothing but show fields."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import date

import pytest
from docx import Document as Word

from forms.documents import facts as document_facts
from forms.documents.facts import (
    DEEPEST,
    MOST_TEMPLATE,
    check_template,
    end_mark,
    report_body,
    write_word,
)
from forms.documents.word import shipped_template
from models.core.errors import Refusal
from tests.documents import own
from tests.forms.documents.report import CONTENT, report
from tests.forms.excel.hell import changed


def test_ends_are_written_as_the_form_asks() -> None:
    assert (end_mark(date(2025, 12, 31)), end_mark(date(2026, 1, 1))) == ("./.", ".")
    assert report().body[-1].text.endswith("Riêng./.")
    assert report(date(2026, 2, 1)).body[-1].text == "Riêng."


def test_a_report_says_its_figures_its_text_and_who_is_missing() -> None:
    said = "\n".join(block.text for block in report().body)
    for part in (
        "phải sinh hoạt 3 kỳ",
        "điểm bình quân 92,50",
        "7/8 lượt (87,5%)",
        "Số chi bộ có báo cáo: 3/4; số đảng viên (3/4 chi bộ): 3",
        "4. Đảng viên dự (3/4 chi bộ)",
        "Chưa tổng hợp được 1/4 chi bộ:",
        "- Trực thuộc, 1 chi bộ chưa có báo cáo: Chi bộ 3 (đang sáp nhập).",
        "III. NHIỆM VỤ QUÝ SAU",
        "Dòng hai",
        "VIỆC KHÁC",
    ):
        assert part in said
    for part in ("Không có", "HẠN CHẾ", "KIẾN NGHỊ"):
        assert part not in said, "nothing is stated that nobody wrote"
    assert report().rows[-1][0] == "Cộng (3/4 chi bộ)"
    assert report().rows[-2][:2] == ("Chi bộ 3 (chưa có báo cáo)", "–")


def test_a_report_of_an_offices_first_year_says_from_when_it_works_with_the_program() -> None:
    body, _rows = report_body(CONTENT | {"in_use_from": "2018-Q4"}, {})
    assert "Số liệu được theo dõi trên phần mềm từ quý IV năm 2018." in [block.text for block in body]
    assert not any("trên phần mềm" in block.text for block in report().body)


def test_an_offices_own_template_shows_the_fields_it_names() -> None:
    assert "body" in check_template(shipped_template(), report())
    data = own(
        "{{ issuer|upper }} {% for line in recipients %}{{ loop.index }}{{ line }}{% endfor %}{% if trace "
        "%}x{% endif %}"
    )
    assert check_template(data, report()) == ["issuer", "recipients", "trace"]
    assert "ĐẢNG ỦY SỞ MẪU 1- Ban Tổ chức" in Word(io.BytesIO(write_word(report(), data))).paragraphs[0].text


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
        (lambda: own("{% for a in rows %}"), "template.broken"),
        (lambda: b"abc", "template.not_word"),
        (lambda: changed({}), "template.not_word"),
        (
            lambda: changed(
                {"word/document.xml": lambda t: t.replace(b"<w:doc", b"<!DOCTYPE x><w:doc", 1)}, data=own("x")
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
                data=own("x"),
            ),
            "template.unsafe",
        ),
    ],
)
def test_a_template_that_would_do_more_is_refused(make: Callable[[], bytes], code: str) -> None:
    with pytest.raises(Refusal) as refused:
        check_template(make(), report())
    assert refused.value.code == code


def test_a_template_goes_through_lists_only_so_deep(monkeypatch: pytest.MonkeyPatch) -> None:
    """Lists in lists multiply: past our limit a page would take very long."""
    data = own("{% for a in rows %}{% for b in a %}{{ b }}{% endfor %}{% endfor %}")
    assert (DEEPEST, check_template(data, report())) == (2, ["rows"])
    monkeypatch.setattr(document_facts, "DEEPEST", 1)
    with pytest.raises(Refusal, match=r"template\.unsafe"):
        check_template(data, report())


def test_a_template_unpacks_to_so_much_and_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    """All its parts together: none of them is so large by itself."""
    data = changed({}, {"word/media/a.bmp": b"0" * 200_000}, data=own("x"))
    assert (MOST_TEMPLATE, check_template(data, report())) == (20 * 2**20, [])
    monkeypatch.setattr(document_facts, "MOST_TEMPLATE", 900_000)
    assert check_template(own("x"), report()) == []
    with pytest.raises(Refusal, match=r"file\.swollen"):
        check_template(data, report())
