"""How old the newest backup is, which are kept, what went wrong last
night: a page of the administrator. Making and restoring: upkeep.py."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any, ClassVar

from flask import current_app, render_template, url_for
from flask_admin import expose
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __

from admin.lists.pages import Page
from admin.operations.upkeep import FAILURE, second_of, target_of
from admin.web.words import shown
from models.core.base import ZONE, now
from models.operations.backup import ALARM, DATABASE, Backup, backups

NIGHTS = 14


def _target() -> Path:
    return target_of(Path(current_app.instance_path))


def _said(known: list[Backup]) -> tuple[str, bool]:
    """The newest one's age as a sentence, and whether it is an alarm."""
    if not known:
        return _("There is no backup yet"), True
    age = now() - known[0].at
    hours = max(0, int(age.total_seconds() // 3600))
    if age > ALARM:
        return _("The newest backup is %(hours)s hours old; it may be 26 at most", hours=hours), True
    return _("The newest backup is %(hours)s hours old", hours=hours) if hours else _(
        "The newest backup is less than an hour old"
    ), False


def backup_task() -> dict[str, Any]:
    """The line on the administrator's first page."""
    sentence, alarm = _said(backups(_target()))
    detail = _("Made each night at two o'clock while the server runs")
    return {"title": sentence, "detail": detail, "url": url_for("backups.index"), "late": alarm}


class BackupsView(Page):
    """Backups (sao lưu)."""

    verbs: ClassVar[tuple[str, ...]] = ("settings.change",)

    def __init__(self) -> None:
        super().__init__(name=__("Backups"), endpoint="backups", url="/backups")

    @expose("/")
    def index(self) -> Any:
        target = _target()
        known = backups(target)
        sentence, alarm = _said(known)
        failure = target / FAILURE
        columns = [
            ("at", _("Made")),
            ("head", _("Journal's head")),
            ("size", _("Database (MB)")),
            ("name", _("Folder")),
        ]
        return render_template(
            "khoi/operations/backups.html",
            title=_("Backups"),
            sentence=sentence,
            alarm=alarm,
            failure=failure.read_text(encoding="utf-8") if failure.exists() else "",
            nights=_nights(known),
            columns=[{"key": key, "label": label, "num": key == "size"} for key, label in columns],
            rows=[_row(each) for each in known],
            target=target,
            second=second_of(),
        )


def _row(each: Backup) -> dict[str, Any]:
    sizes = [path.stat().st_size for name in DATABASE.values() if (path := each.folder / name).exists()]
    return {
        "at": shown(each.at),
        "head": each.head,
        "size": f"{sum(sizes) / 2**20:.1f}".replace(".", ","),
        "name": each.folder.name,
    }


def _nights(known: list[Backup]) -> list[dict[str, Any]]:
    """The last fourteen days: a mark for each with a backup,
    the older ones thinned out on purpose after a week."""
    have = {each.at.astimezone(ZONE).date() for each in known}
    days = [now().astimezone(ZONE).date() - timedelta(days=n) for n in reversed(range(NIGHTS))]
    first = min(have, default=None)
    found = []
    for place, day in enumerate(days):
        state = (
            "ok"
            if day in have
            else "no"
            if first is None or day < first or place < NIGHTS - 7 or day == days[-1]
            else "miss"
        )
        words = {"ok": _("backup made"), "miss": _("no backup"), "no": _("none kept or due")}
        found.append({"day": f"{day:%d/%m}", "state": state, "label": f"{day:%d/%m/%Y}: {words[state]}"})
    return found
