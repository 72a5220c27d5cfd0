"""PDF, Word and screen say the same letters: over every letter of the blocks that Vietnamese keyboards and
Word produce, each is in both files, or became another that is, or is told. Nothing is dropped in silence."""

from __future__ import annotations

import io
import re
import unicodedata
from datetime import date
from pathlib import Path

import docx
import pytest
import typst

from forms.documents import typeset
from forms.documents.facts import Document, document, facts, write_word
from forms.documents.fields import Block
from forms.documents.pdf import write_pdf
from forms.documents.typeset import GAP, fitted, lettered
from models.printed.faces import FONTS, held
from models.printed.meant import lacking, meant, named
from tests.forms.documents.report import ISSUER, report
from tests.programs import convert, run

BLOCKS = {
    "Latin-1": (0x00A0, 0x00FF),
    "Latin Extended-A, -B": (0x0100, 0x024F),
    "combining marks": (0x0300, 0x036F),
    "Latin Extended Additional": (0x1E00, 0x1EFF),
    "general punctuation": (0x2000, 0x206F),
    "superscripts, currency": (0x2070, 0x20CF),
    "letterlike, number forms": (0x2100, 0x218F),
    "arrows, operators": (0x2190, 0x22FF),
    "technical, enclosed": (0x2300, 0x24FF),
    "boxes, shapes": (0x2500, 0x25FF),
    "symbols, dingbats": (0x2600, 0x27BF),
    "more arrows and symbols": (0x2B00, 0x2BFF),
    "Lao": (0x0E80, 0x0EFF),
    "CJK punctuation": (0x3000, 0x303F),
    "ligatures": (0xFB00, 0xFB06),
    "full width": (0xFF00, 0xFFEF),
    "Word's symbol faces": (0xF020, 0xF0FF),
    "pictures of telephones": (0x1F300, 0x1F64F),
}


def letter(*said: str, abstract: str = "Thử chữ") -> Document:
    """A letter whose paragraphs are these."""
    return document("letter", ISSUER, 1, date(2019, 1, 5), abstract, [Block(each) for each in said])


def printed(doc: Document, folder: Path) -> str:
    """The text of a document's PDF."""
    (folder / "a.pdf").write_bytes(write_pdf(doc))
    return run("pdftotext", "-layout", folder / "a.pdf", "-")


def in_word(doc: Document) -> str:
    """The text of its Word file."""
    return "\n".join(each.text for each in docx.Document(io.BytesIO(write_word(doc))).paragraphs)


def told_in(said: str) -> dict[str, set[str]]:
    """Letters between `<` and `>` of each numbered paragraph; marks stand in clusters of which readers of PDF
    repeat parts, so that it is asked which letters are there."""
    found = re.finditer(r"(\d{4})<(.*?)>", said, re.DOTALL)
    return {each[1]: set(unicodedata.normalize("NFC", "".join(each[2].split()))) for each in found}


@pytest.mark.parametrize("block", BLOCKS)
def test_every_letter_is_in_both_files_or_became_another_or_is_told(block: str, tmp_path: Path) -> None:
    first, last = BLOCKS[block]
    letters = [chr(n) for n in range(first, last + 1) if unicodedata.category(chr(n)) not in ("Cn", "Cs")]
    assert len(letters) > 5
    drawn = dict[str, str]()
    for number, each in enumerate(letters):
        became = meant(f"{number:04}<a{each}b>")
        lacks = lacking(became.text)
        if lacks is not None:
            assert lacks.letters == each and lacks.place == 7 and named(each).isprintable()
            continue
        if each not in became.text and unicodedata.normalize("NFC", f"a{each}b") not in became.text:
            assert became.became or each.isspace() or each in "\u2028\u2029"
        drawn[f"{number:04}"] = became.text
    doc = letter(*drawn.values(), "hết")
    assert facts(doc)["body"][0]["text"] == doc.body[0].text  # what was meant once stays
    told, word = told_in(printed(doc, tmp_path)), told_in(in_word(doc))
    wanted = told_in("\n".join(drawn.values()))
    assert word == wanted and len(wanted) == len(drawn)
    assert told == wanted


def test_what_word_pastes_is_in_both_files_as_it_was_meant(tmp_path: Path) -> None:
    pasted = "\uf0b7 Một\nØ\tHai\n☑ ➢ Ⅳ\tba\nhọ\u00adp không\u2011ngắt ﬁ ລາວ"
    doc = letter(*meant(pasted).text.splitlines())
    for said in (printed(doc, tmp_path), in_word(doc)):
        for part in ("• Một", "➢ Hai", "☑ ➢ Ⅳ ba", "họp không-ngắt fi"):
            assert part in said
        assert {"ລ", "າ", "ວ"} <= set(said)


def test_what_was_frozen_before_is_drawn_as_it_was_meant_and_not_changed(tmp_path: Path) -> None:
    doc = letter("\uf0a7 một\thai\u00ad\u2028ba", "Họ 漢 và \U0001f680")
    pdf, word = (" ".join(each.split()) for each in (printed(doc, tmp_path), in_word(doc)))
    assert "▪ một hai" in pdf and "▪ một hai" in word and "\uf0a7" not in word
    assert "Họ [U+6F22] và [U+1F680]" in pdf  # no face of the PDF holds them: their numbers, never nothing
    assert "Họ 漢 và \U0001f680" in word  # Word finds a face of its own
    assert doc.body[0].text.startswith("\uf0a7 một\thai\u00ad")


def test_a_letter_of_an_alphabet_is_no_mark_of_a_list_in_what_is_kept() -> None:
    assert lettered({"a": ["Ø\tmột", 3]}) == {"a": ["Ø một", 3]}


def test_a_long_word_stays_within_the_page_and_is_copied_whole(tmp_path: Path) -> None:
    address = "https://vidu.example/" + "w" * 150
    doc = letter(f"Xem {address} rồi làm theo.", "W" * 200)
    (tmp_path / "a.pdf").write_bytes(write_pdf(doc))
    boxes = run("pdftotext", "-bbox", tmp_path / "a.pdf", "-")
    edges = [float(found) for found in re.findall(r'xMax="([\d.]+)"', boxes)]
    assert len(edges) > 20 and max(edges) <= (210 - 15) * 72 / 25.4 + 0.5
    said = printed(doc, tmp_path)
    assert address in "".join(said.split()) and GAP not in said


def test_the_word_file_shows_them_too_and_keeps_long_words_on_its_page(tmp_path: Path) -> None:
    (tmp_path / "w.docx").write_bytes(
        write_word(letter("☑ ➢ Ⅳ ❖ ລ", "Xem https://vidu.example/" + "w" * 150))
    )
    convert("pdf", tmp_path, tmp_path / "w.docx")
    said = run("pdftotext", tmp_path / "w.pdf", "-")
    assert {*"☑➢Ⅳ❖ລ"} <= set(said) and "w" * 150 in "".join(said.split())
    boxes = run("pdftotext", "-bbox", tmp_path / "w.pdf", "-")
    assert max(float(found) for found in re.findall(r'xMax="([\d.]+)"', boxes)) <= 210 * 72 / 25.4


def test_words_of_cells_break_where_they_are_wider_than_their_column() -> None:
    assert fitted("Chi bộ Nghiêng", 20, 11) == "Chi bộ Nghiêng"
    assert fitted("ABCDEFGHIJKLMNOP", 20, 11) == GAP.join("ABCDEFGHIJKLMNOP")
    assert fitted("ABCDEFGHIJKLMNOP", 80, 11) == "ABCDEFGHIJKLMNOP"
    assert fitted("q\u0323" * 30, 20, 11) == GAP.join(["q\u0323"] * 30)  # no mark without its letter


def test_a_face_that_lacks_is_an_error_and_not_a_hole(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert {each.name for each in FONTS.glob("LICENSE*")} == {"LICENSE.txt", "LICENSE-DejaVu.txt"}
    assert ord("☑") in held()
    monkeypatch.setattr(typeset, "FONTS", tmp_path)
    with pytest.raises(RuntimeError, match="unknown font"):
        write_pdf(report())


def test_whatever_is_warned_of_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    class Warned:
        message = "chữ lạ"

    def doubtful(*_given: object, **_more: object) -> tuple[bytes, list[Warned]]:
        return b"%PDF-", [Warned(), Warned()]

    monkeypatch.setattr(typst, "compile_with_warnings", doubtful)
    with pytest.raises(RuntimeError, match="chữ lạ; chữ lạ"):
        write_pdf(report())
