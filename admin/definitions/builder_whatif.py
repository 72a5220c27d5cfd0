"""What the page of past meetings graded anew shows: how many would
change and which way, adding up; never a group of fewer than five cells."""

from __future__ import annotations

from typing import Any

from flask_babel import gettext as _

from admin.web.words import word
from models.core.counts import GRADES
from models.scoring.trial import FEWEST, WhatIf

WAYS = (("lower", "warn"), ("higher", "good"), ("same", "open"), ("unknown", "act"), ("other", "plain"))
"""Which way a group goes, in the order they are told, and its colour; they add up to all sheets."""


def whatif_page(found: WhatIf | None) -> dict[str, Any]:
    """Heading, counts by way, rows; only the reason where too few cells have sheets."""
    if found is None:
        title = _("Fewer than five cells have voted sheets in the last twelve months, so nothing is shown.")
        return {"title": title, "found": None, "counts": [], "groups": [], "strip_of": [], "few": FEWEST}
    groups = [_group(old, new, n) for old, new, n in found.groups]
    sums = {way: sum(group["n"] for group in groups if group["way"] == way) for way, _kind in WAYS}
    counts = [{"n": sums[way], "kind": kind, "label": word("whatif", way)} for way, kind in WAYS if sums[way]]
    return {
        "title": _title(sums, found.sheets),
        "found": found,
        "counts": counts,
        "groups": groups,
        "strip_of": counts,
        "few": FEWEST,
    }


def _group(old: str, new: str, n: int) -> dict[str, Any]:
    way = _way(old, new)
    named = "" if way == "other" else word("grade", old)
    return {
        "old": named,
        "new": word("grade", new),
        "n": n,
        "way": way,
        "kind": dict(WAYS)[way],
        "told": word("whatif", way),
    }


def _way(old: str, new: str) -> str:
    if new in ("unknown", "other"):
        return new
    order = list(GRADES)
    return "same" if old == new else "lower" if order.index(new) > order.index(old) else "higher"


def _title(sums: dict[str, int], sheets: int) -> str:
    """The answer first; what is not told apart or cannot be graded makes it "at least"."""
    changed, unsure = sums["lower"] + sums["higher"], sums["unknown"] + sums["other"]
    if not changed:
        none = _("None of %(all)s voted sheets would surely have another grade.", all=sheets)
        return str(
            none if unsure else _("None of %(all)s voted sheets would have another grade.", all=sheets)
        )
    if unsure:
        return str(
            _("At least %(n)s of %(all)s voted sheets would have another grade.", n=changed, all=sheets)
        )
    return str(_("%(n)s of %(all)s voted sheets would have another grade.", n=changed, all=sheets))
