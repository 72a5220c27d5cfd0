"""A part written anew: what is not touched is the same byte for byte, whoever wrote it."""

from __future__ import annotations

from xml.parsers.expat import ExpatError

import pytest

from forms.excel.mark import rewriting
from forms.excel.mark.rewriting import MOST_DEEP, Element, Rewriter, escaped, listed, with_last

ODD = (
    "\ufeff<?xml version='1.0' standalone=\"yes\"?>\r\n<?mso x?><!-- <b> -->\n"
    "<p:a  xmlns:p = 'm'\n xmlns:mc='c' >"
    "<p:b\tq='1>2'  z=\"'\"/><mc:Alternate  Requires='x14'><![CDATA[</p:rows>]]></mc:Alternate>"
    "<p:rows><p:row\n/> <p:row>&#10;&amp;é</p:row></p:rows ><p:b >x</p:b\n></p:a>\n<!-- end -->"
).encode()


class Drop(Rewriter):
    """Leaves out every element of a name."""

    passed_over = "rows"

    def __init__(self, text: bytes, name: str) -> None:
        super().__init__(text)
        self.name, self.met = name, list[str]()

    def opened(self, element: Element) -> None:
        self.met.append(element.name)

    def closed(self, element: Element, ends: int) -> None:
        if element.name == self.name:
            self.drop(element, ends)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ('a & <b> "c"', "a &amp; &lt;b&gt; &quot;c&quot;"),
        ("a\x00\x1f\ufffe\ud800b", "ab"),
        ("a\tb\nc", "a\tb\nc"),
        ("&amp;", "&amp;amp;"),
    ],
)
def test_text_is_escaped_and_loses_what_xml_cannot_hold(text: str, wanted: str) -> None:
    assert escaped(text) == wanted


def test_what_nobody_changes_is_the_same_byte_for_byte() -> None:
    one = Rewriter(ODD)
    assert one.done() is ODD and one.root is not None and (one.root.name, one.root.prefix) == ("a", "p:")
    first = b"<p:b\tq='1>2'  z=\"'\"/>"
    assert Drop(ODD, "b").done() == ODD.replace(first, b"").replace(b"<p:b >x</p:b\n>", b"")
    assert with_last(ODD, "rows", "<{p}row n='{}'/>") == ODD.replace(
        b"</p:rows >", b"<p:row n='{}'/></p:rows >"
    )
    assert b'<p:b q="1&gt;2" z="\'"><i/></p:b>' in with_last(ODD, "b", "<i/>")


@pytest.mark.parametrize(
    ("text", "met"),
    [
        (b"<a><rows><row/><row/></rows><b/></a>", ["a", "rows", "b"]),
        (b"<p:a xmlns:p='m'><p:rows n='>'><p:row/></p:rows ><b/></p:a>", ["a", "rows", "b"]),
        (b"<a><rows/><b/></a>", ["a", "rows", "b"]),
        (b"<a><b rows='1'/><rows><row/></rows></a>", ["a", "b", "rows", "row"]),
        (b"<a><rows><!--</rows>--><row/></rows><b/></a>", ["a", "rows", "row", "b"]),
        (b"<a><rows><![CDATA[</rows>]]><row/></rows><b/></a>", ["a", "rows", "row", "b"]),
        (b"<?xml version='1.0'?><a><rows><?x </rows>?><row/></rows><b/></a>", ["a", "rows", "row", "b"]),
    ],
)
def test_what_is_passed_over_is_read_all_the_same(text: bytes, met: list[str]) -> None:
    one = Drop(text, "b")
    done = one.done()
    assert (
        one.met == met
        and b"<b" not in done
        and done.count(b"row") >= text.count(b"row") - text.count(b"<b rows")
    )


@pytest.mark.parametrize(
    "text",
    [b"<a><rows><row></rows></a>", b"<a><rows></row></rows></a>", b"<a>", b"", b"<a>&x;</a>", b"<a/><a/>"],
)
def test_what_is_no_xml_is_refused(text: bytes) -> None:
    with pytest.raises(ExpatError):
        Drop(text, "b").done()


def test_what_no_program_writes_is_refused_before_it_costs_anything(monkeypatch: pytest.MonkeyPatch) -> None:
    deep = b"<a>" * (MOST_DEEP + 1) + b"</a>" * (MOST_DEEP + 1)
    assert Rewriter(deep).done() == deep
    with pytest.raises(ExpatError):
        Rewriter(b"<a>" + deep + b"</a>").done()
    monkeypatch.setattr(rewriting, "MOST_TOLD", 10)
    with pytest.raises(ExpatError):
        Rewriter(b"<a>" + b"<b/>" * 10 + b"</a>").done()
    rows = b"<a><rows>" + b"<row/>" * 10 + b"</rows></a>"
    assert Drop(rows, "b").done() == rows
    monkeypatch.setattr(rewriting, "MOST_LETTERS", 4)
    (one,) = listed(b"<a>xy<b/>xy<b/>xy<b/>xy</a>", "a")
    assert one.text == "xyxy"


def test_elements_are_listed_by_name_under_any_prefix() -> None:
    text = b"<a><x:s xmlns:x='m' r:id='1' n='&lt;'/><s n='2'/></a>"
    assert [(each.get("n"), each.relation, each.get("gone")) for each in listed(text, "s")] == [
        ("<", "1", ""),
        ("2", "", ""),
    ]
    assert listed(b"", "s") == []
