"""Small pictures of a few numbers beside each other: how high each column is, how long each bar."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

Number = int | Fraction


def bars(values: list[tuple[str, Any, str]], most: Any) -> list[dict[str, Any]]:
    """Columns of a small picture: (label, value or nothing, the value in words); heights of 40. What is below
    nought is as low as nought: its words tell it."""
    return [
        {
            "x": n * 26,
            "height": max(1, int(40 * value // most)) if value and most else 0,
            "label": name,
            "text": text,
            "none": value is None,
        }
        for n, (name, value, text) in enumerate(values)
    ]


def length(value: Number | None, most: Number | None) -> str:
    """How long a bar is of a thousand; nothing of what is none or below nought."""
    if value is None or not most or value <= 0:
        return "0"
    return f"{float(Fraction(value) * 1000 / most):.2f}"
