"""The archive of an office's own Word template: so large and no larger, without the place of another one."""

from __future__ import annotations

import io

import pytest
from docx import Document as Word

from forms.documents import package
from forms.documents.facts import facts
from forms.documents.own import check_apart, check_template, write_apart
from forms.documents.package import MOST_TEMPLATE, check_package, detached
from models.core.errors import Refusal
from tests.documents import RELATED, own, unpacked
from tests.forms.documents.report import report
from tests.forms.excel.hell import changed

EXAMPLE = facts(report())
PLAIN = "{{ symbol }}"


def test_a_template_unpacks_to_so_much_and_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    """All its parts together: none of them is so large by itself."""
    data = changed({}, {"word/media/a.bmp": b"0" * 200_000}, data=own(PLAIN))
    assert (MOST_TEMPLATE, check_template(data, EXAMPLE)) == (20 * 2**20, ["symbol"])
    monkeypatch.setattr(package, "MOST_TEMPLATE", 900_000)
    assert check_template(own(PLAIN), EXAMPLE) == ["symbol"]
    with pytest.raises(Refusal, match=r"file\.swollen"):
        check_template(data, EXAMPLE)


def test_the_place_of_the_template_it_was_made_from_is_taken_out() -> None:
    told = f'<w:attachedTemplate xmlns:r="{RELATED}" r:id="t"/></w:settings>'.encode()
    links = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="t" Type="{RELATED}/attachedTemplate" TargetMode="External" '
        'Target="file:///C:/khoi.example/Normal.dotm"/></Relationships>'
    ).encode()
    data = changed(
        {"word/settings.xml": lambda old: old.replace(b"</w:settings>", told)},
        {"word/_rels/settings.xml.rels": links},
        data=own(PLAIN),
    )
    with pytest.raises(Refusal, match=r"template\.unsafe"):
        check_template(data, EXAMPLE)
    kept = check_apart(data, report())
    assert "khoi.example" not in unpacked(kept) and "attachedTemplate" not in unpacked(kept)
    assert "w:compat" in unpacked(kept)  # the settings themselves stay
    assert check_template(kept, EXAMPLE) == ["symbol"]
    assert Word(io.BytesIO(write_apart(report(), kept))).paragraphs[0].text == "Số 01-BC/ĐU"
    assert detached(kept) == kept


def test_what_is_no_word_file_or_declares_something_is_not_taken_apart() -> None:
    for data, code in (
        (b"abc", "template.not_word"),
        (
            changed({"word/settings.xml": lambda _old: b"<attachedTemplate"}, data=own(PLAIN)),
            "template.not_word",
        ),
        (
            changed({"word/settings.xml": lambda _old: b"<!DOCTYPE x><attachedTemplate/>"}, data=own(PLAIN)),
            "template.unsafe",
        ),
    ):
        with pytest.raises(Refusal) as refused:
            detached(data)
        assert refused.value.code == code


def test_the_parts_in_which_tags_stand_are_told() -> None:
    assert check_package(own(PLAIN)) == ["word/document.xml"] and check_package(own("x")) == []
