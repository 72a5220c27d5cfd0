"""A workbook's parts and what leads from one to another. What the parts hold is in parts.py."""

from __future__ import annotations

import posixpath

from forms.excel.mark.rewriting import Element, escaped, listed, with_last
from forms.excel.read.archive import parts_of, repack, unpack

WORKBOOK, TYPES, STYLES = "xl/workbook.xml", "[Content_Types].xml", "xl/styles.xml"
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NO_RELATIONS = (
    b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'
)


class Package:
    """A workbook's parts: read when asked for, changed and added ones kept apart."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.parts = {part.info.filename: part for part in parts_of(data)}
        self.changed: dict[str, bytes] = {}

    def get(self, name: str) -> bytes:
        """A part as it stands now; nothing where there is none."""
        if name in self.changed:
            return self.changed[name]
        return unpack(self.data, self.parts[name]) if name in self.parts else b""

    def put(self, name: str, text: bytes) -> None:
        """A part as it stands from now on; one that says the same keeps its packed bytes."""
        if text != self.get(name):
            self.changed[name] = text

    def close(self) -> bytes:
        """The whole workbook."""
        new = {name: text for name, text in self.changed.items() if name not in self.parts}
        old = {name: text for name, text in self.changed.items() if name in self.parts}
        return repack(self.data, old, new)

    def relations(self, name: str) -> dict[str, tuple[str, str]]:
        """A part's relations: number -> (last word of the type, where it leads)."""
        found, folder = {}, "/" + posixpath.dirname(name)
        for each in listed(self.get(_rels(name)), "Relationship"):
            target = posixpath.normpath(posixpath.join(folder, each.get("Target")))[1:]
            found[each.get("Id")] = (each.get("Type").rpartition("/")[2], target)
        return found

    def sheets(self) -> dict[str, str]:
        """Sheets by name: their parts."""
        leads = self.relations(WORKBOOK)
        named = ((each, leads.get(each.relation, ("", ""))[1]) for each in self._listed())
        return {each.get("name"): target for each, target in named if target in self.parts}

    def _listed(self) -> list[Element]:
        return listed(self.get(WORKBOOK), "sheet")

    def relate(self, name: str, number: str, kind: str, target: str) -> None:
        """Add a relation to a part."""
        tag = f'<{{p}}Relationship Id="{number}" Type="{REL}/{kind}" Target="/{target}"/>'
        self.changed[_rels(name)] = with_last(self.get(_rels(name)) or NO_RELATIONS, "Relationships", tag)

    def declare(self, name: str, kind: str) -> None:
        """Add a part's content type, or that of an ending (`.vml`)."""
        types = self.get(TYPES)
        if name.startswith("."):
            known = any(each.get("Extension").casefold() == name[1:] for each in listed(types, "Default"))
            tag = f'<{{p}}Default Extension="{name[1:]}" ContentType="{kind}"/>'
        else:
            known = any(each.get("PartName") == f"/{name}" for each in listed(types, "Override"))
            tag = f'<{{p}}Override PartName="/{name}" ContentType="{kind}"/>'
        if not known:
            self.changed[TYPES] = with_last(types, "Types", tag)

    def add_sheet(self, name: str, part: str, kind: str) -> None:
        """Put a sheet last; its name gets a number where there is one of that name."""
        sheets = self._listed()
        taken, said, tail = {each.get("name").casefold() for each in sheets}, name, 1
        while said.casefold() in taken:
            tail += 1
            said = f"{name} ({tail})"
        number = (
            max((int(each.get("sheetId")[:9]) for each in sheets if each.get("sheetId").isdigit()), default=0)
            + 1
        )
        tag = f'<{{p}}sheet xmlns:r="{REL}" name="{escaped(said)}" sheetId="{number}" r:id="rIdKhoiS"/>'
        self.changed[WORKBOOK] = with_last(self.get(WORKBOOK), "sheets", tag)
        self.relate(WORKBOOK, "rIdKhoiS", "worksheet", part)
        self.declare(part, kind)


def _rels(name: str) -> str:
    folder, _, last = name.rpartition("/")
    return f"{folder}/_rels/{last}.rels".removeprefix("/")
