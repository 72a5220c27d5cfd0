"""Marks of an earlier round taken off again: their fill from cells,
their comments with the shapes; whatever is wrong still is marked anew.

A mark is known by its shade of red (parts.py), wherever its
cell was moved meanwhile. Other programs' fills and comments stay.
"""

from __future__ import annotations

import re

from forms.excel.mark.parts import Styles
from forms.excel.read.archive import column_number


def clean_cells(text: bytes, prefix: bytes, styles: Styles) -> tuple[bytes, list[str]]:
    """A sheet without our fills, and the names of the cells that bore one."""
    found: list[str] = []
    styled = re.compile(rb"<" + prefix + rb"c\s[^>]*?\bs\s*=\s*[\"'](\d{1,6})[\"'][^>]*>")

    def plain(cell: re.Match[bytes]) -> bytes:
        if int(cell[1]) not in styles.marked:
            return cell[0]
        name = re.search(rb"\sr\s*=\s*[\"']([A-Z]+\d+)", cell[0])
        if name:
            found.append(name[1].decode())
        begins, ends = cell.start(1) - cell.start(), cell.end(1) - cell.start()
        return cell[0][:begins] + b"%d" % styles.plain(int(cell[1])) + cell[0][ends:]

    return styled.sub(plain, text), found


def clean_comments(text: bytes, cells: list[str], author: str) -> tuple[bytes, list[str]]:
    """A part of comments without ours on these cells, and the cells whose comment is gone."""
    whole = text.decode()
    authors = [
        re.sub(r"<[^>]+>", "", tag).strip()
        for tag in re.findall(
            r"<(?:\w+:)?author\s*/>|<(?:\w+:)?author>.*?</(?:\w+:)?author>", whole, re.DOTALL
        )
    ]
    ours, wanted, gone = {str(n) for n, name in enumerate(authors) if name == author}, set(cells), list[str]()

    def keep(comment: re.Match[str]) -> str:
        head = comment[0][: comment[0].index(">")]
        cell, number = (re.search(rf"\s{name}\s*=\s*[\"']([^\"']*)", head) for name in ("ref", "authorId"))
        if cell is None or number is None or cell[1] not in wanted or number[1] not in ours:
            return comment[0]
        gone.append(cell[1])
        return ""

    done = re.sub(r"<(?P<p>(?:\w+:)?)comment\s[^>]*>.*?</(?P=p)comment>", keep, whole, flags=re.DOTALL)
    return done.encode(), gone


def clean_shapes(text: bytes, cells: list[str]) -> bytes:
    """A part of shapes without those of these cells' comments."""
    places = set()
    for cell in cells:
        letters = cell.rstrip("0123456789")
        places.add((str(int(cell[len(letters) :]) - 1), str(column_number(letters) - 1)))

    def keep(shape: re.Match[str]) -> str:
        row, column = (re.search(rf"<x:{name}>\s*(\d+)\s*<", shape[0]) for name in ("Row", "Column"))
        return "" if row and column and (row[1], column[1]) in places else shape[0]

    return re.sub(r"<v:shape\s(?:(?!<v:shape\s).)*?</v:shape>", keep, text.decode(), flags=re.DOTALL).encode()
