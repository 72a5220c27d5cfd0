"""What is wrong in a tag of a Word template is told by the paragraph in which it stands."""

from __future__ import annotations

from typing import Any
from xml.etree import ElementTree

import pytest

from forms.documents.tags import SHOWN, at_line, by_lines, check_tags, has_marks, paragraphs_in, shown
from models.core.errors import Refusal

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


@pytest.mark.parametrize(
    ("paragraphs", "code", "told"),
    [
        (["{{ a – b }}"], "template.letter", {"letter": "–", "instead": "-", "paragraph": "{{ a – b }}"}),
        (["Số {%– if a %}"], "template.letter", {"letter": "–", "tag": "{%– if a %}"}),
        (["{{ a|join(«; ») }}"], "template.letter", {"letter": "«", "instead": '"'}),
        (["{{ a|join(‘; ) }}"], "template.letter", {"letter": "‘", "instead": "'"}),
        (["{{ a\u200b }}"], "template.odd_letter", {"letter": "U+200B"}),
        (["một", "{{ a }"], "template.open", {"what": "{{", "paragraph": "{{ a }"}),
        (["a }}"], "template.open", {"what": "}}"}),
        (["{{ a", "b }}"], "template.open", {"paragraph": "{{ a"}),
        (
            ["{%p for a in b %}", "{{ a }}"],
            "template.unended",
            {"what": "endfor", "tag": "{%p for a in b %}"},
        ),
        (["x", "{% endif %}"], "template.end", {"what": "if", "paragraph": "{% endif %}"}),
        (["{% if a %}{% for b in c %}{% endif %}"], "template.end", {"what": "if"}),
    ],
)
def test_a_mistake_in_a_tag_is_told_with_its_paragraph(
    paragraphs: list[str], code: str, told: dict[str, Any]
) -> None:
    with pytest.raises(Refusal) as refused:
        check_tags(paragraphs)
    assert refused.value.code == code
    assert {name: refused.value.values[name] for name in told} == told


@pytest.mark.parametrize(
    "paragraphs",
    [
        ["Đoạn – không có thẻ", "{ một } 100 %"],
        ["{{ a }} – {{ b|join('–') }}", "{{ b|join(“; ”) }}", "{% if kind == ‘letter’ %}x{% endif %}"],
        ["{%tr for a in b %}", "{%- if c -%}", "{% else %}", "{%p endif %}", "{%tr endfor %}", "{# – #}x"],
        ["{{\u00a0a }}", "{{ tên }}"],
    ],
)
def test_what_is_written_as_the_shipped_form_writes_it_stands(paragraphs: list[str]) -> None:
    if paragraphs[-1].startswith("{#"):
        paragraphs = paragraphs[:-1]
    check_tags(paragraphs)


def test_a_paragraph_is_read_whole_however_it_was_cut_and_without_the_box_in_it() -> None:
    run = "<w:r><w:t>{}</w:t></w:r>"
    box = f"<w:r><w:txbxContent><w:p>{run.format('hộp')}</w:p></w:txbxContent></w:r>"
    runs = f"{run.format('{{ a')}<w:r><w:tab/></w:r>{run.format('}}')}"
    said = f'<w:body xmlns:w="{W}"><w:p>{runs}{box}</w:p></w:body>'
    assert list(paragraphs_in(ElementTree.fromstring(said))) == ["{{ a }}", "hộp"]


def test_a_paragraph_is_found_by_the_line_that_is_told() -> None:
    text = by_lines('<w:body><w:p><w:t>một</w:t></w:p><w:p w:x="1"><w:t>{{ a b }}</w:t></w:p></w:body>')
    assert at_line(text, 3) == "{{ a b }}" and at_line(text, 2) == "một"
    assert at_line(text, 9) == at_line(text, None) == ""


def test_a_long_paragraph_is_told_by_its_beginning() -> None:
    assert shown("a  b") == "a b" and shown("x" * (SHOWN + 1)) == "x" * SHOWN + "…"
    assert has_marks("{# x") and not has_marks("{ {")
