"""The comparison's table in Markdown and its picture as SVG: plain bars, each with its number."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

NAMES = {
    "engine": "Khối: XlsxWriter frame, polars rows",
    "python": "Khối: XlsxWriter frame, Python rows",
    "xlsxwriter": "SQLAlchemy + XlsxWriter constant_memory",
    "rustpy": "ADBC + rustpy-xlsxwriter",
    "jetxl": "ADBC + jetxl",
    "rapidxlsx": "ADBC + rapidxlsx (days as text)",
    "pyexcelerate": "SQLAlchemy + PyExcelerate",
    "openpyxl": "SQLAlchemy + openpyxl write-only",
}
SECONDS = {"wall": "seconds", "cpu": "seconds of processor"}
HEAD = "| rows x 25 | library | wall s | CPU s | peak MB | file MB | first byte s | engine is faster by |\n"
HEAD += "| --- | --- | --- | --- | --- | --- | --- | --- |"


def table(found: Mapping[int, Mapping[str, Any]]) -> str:
    """Rows of the table, the fastest first."""
    lines = [HEAD]
    for count, each in found.items():
        base = each["engine"].wall if "engine" in each else 0
        for name, m in sorted(each.items(), key=lambda pair: pair[1].wall):
            times = f"{m.wall / base:.1f}x" if base else ""
            lines.append(
                f"| {count:,} | {NAMES[name]} | {m.wall:.2f} | {m.cpu:.2f} | {m.memory:.0f} | {m.size:.1f} | "
                f"{m.first:.2f} | {times} |"
            )
    return "\n".join(lines)


def write_picture(
    path: Path, measured: Mapping[str, Any], count: int, machine: str, by: str = "wall"
) -> None:
    """Seconds of every library at one size, as bars: on the
    clock, or of the processor where others share the machine."""
    order = sorted(measured.items(), key=lambda pair: getattr(pair[1], by))
    longest = max(getattr(m, by) for _name, m in order)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="880" height="{96 + 34 * len(order)}" '
        'font-family="sans-serif" font-size="14">',
        '<rect width="100%" height="100%" fill="#fff"/>',
        f'<text x="16" y="30" font-size="18" font-weight="bold">{count:,} rows x 25 columns to Excel: '
        f"{SECONDS[by]}, less is better</text>",
        f'<text x="16" y="52" fill="#555">{escape(machine)}</text>',
    ]
    for line, (name, m) in enumerate(order):
        y = 72 + 34 * line
        width = max(2, round(getattr(m, by) / longest * 340))
        colour = "#a4161a" if name in ("engine", "python") else "#8a94a0"
        parts.append(
            f'<text x="16" y="{y + 17}">{escape(NAMES[name])}</text><rect x="330" y="{y}" width="{width}" '
            f'height="24" rx="3" fill="{colour}"/>'
        )
        parts.append(
            f'<text x="{338 + width}" y="{y + 17}">{getattr(m, by):.1f} s, {m.memory:,.0f} MB</text>'
        )
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join([*parts, "</svg>"]), encoding="utf-8")
