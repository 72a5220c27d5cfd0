"""How old the newest backup is, which are kept and what they lack, what went wrong last night, and the act by
which a file is recorded as lost: a page of the administrator. Making and restoring: upkeep.py."""

from __future__ import annotations

from datetime import timedelta
from functools import lru_cache
from pathlib import Path
from typing import Any, ClassVar

from flask import current_app, redirect, render_template, request, url_for
from flask_admin import expose
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __

from admin.lists.pages import Page
from admin.operations.proof import SECOND
from admin.operations.upkeep import FAILURE, target_of
from admin.web.address import version_sent, version_shown
from admin.web.request import by, db, submit
from admin.web.words import shown
from forms.base import Form, choice, long_text
from models.core.base import ZONE, now
from models.core.troubles import StoreAway
from models.operations.backup import ALARM, DATABASE, Backup, backups, suspects
from models.platform.lost import MOST_REASON, SHOWN, lost_files, lost_standing, record_lost
from models.platform.marks import mark_of
from models.platform.store import shelf
from models.told.environment import told

NIGHTS = 14


def _target() -> Path:
    return target_of(Path(current_app.instance_path))


def how_old(known: list[Backup]) -> tuple[str, bool]:
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
    sentence, alarm = how_old(backups(_target()))
    detail = _("Made each night at two o'clock while the server runs")
    return {"title": sentence, "detail": detail, "url": url_for("backups.index"), "late": alarm}


class LostForm(Form):
    file = choice(
        __("Missing file"), description=__("By the first letters of its hash; names are the cells' own.")
    )
    reason = long_text(
        __("Why it is lost"),
        need=True,
        most=MOST_REASON,
        description=__("Whoever asks for the file reads it."),
    )


@lru_cache(maxsize=64)
def _said_of(folder: Path) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """What a finished backup, which changes no more, says that it lacks."""
    manifest = Backup(now(), "", folder).manifest
    return tuple((of, tuple(manifest.get(of, ()))) for of in ("missing", "kept", "lost", "problems"))


def _absent(known: list[Backup]) -> dict[str, bool]:
    """Files that the office lacked when the newest backup was made and lacks now, and that nobody recorded as
    lost: by hash, whether that backup holds them."""
    said = dict(_said_of(known[0].folder)) if known else {}
    names = {**dict.fromkeys(said.get("missing", ()), False), **dict.fromkeys(said.get("kept", ()), True)}
    recorded = lost_files(db()) if names else {}
    return {name: held for name, held in names.items() if name not in recorded and not _there(name)}


def _there(name: str) -> bool:
    """Whether a file lies in the store; as it is told by *Server*, a service that is away is no loss."""
    try:
        return shelf().holds(name)
    except StoreAway:
        return True


class BackupsView(Page):
    """Backups (sao lưu)."""

    verbs: ClassVar[tuple[str, ...]] = ("settings.change",)

    def __init__(self) -> None:
        super().__init__(name=__("Backups"), endpoint="backups", url="/backups")

    @expose("/")
    def index(self) -> Any:
        target = _target()
        known = backups(target)
        sentence, alarm = how_old(known)
        failure = target / FAILURE
        columns = [
            ("at", _("Made")),
            ("head", _("Journal's head")),
            ("size", _("Database (MB)")),
            ("lacks", _("What it lacks")),
            ("name", _("Folder")),
        ]
        absent, lost = _absent(known), lost_files(db())
        return render_template(
            "khoi/operations/backups.html",
            title=_("Backups"),
            sentence=sentence,
            alarm=alarm,
            failure=failure.read_text(encoding="utf-8") if failure.exists() else "",
            nights=_nights(known),
            columns=[{"key": key, "label": label, "num": key == "size"} for key, label in columns],
            rows=[_row(each) for each in known],
            suspect=[_row(each) | {"what": "; ".join(_problems(each))} for each in suspects(target)[:1]],
            absent=[
                {"name": name[:SHOWN], "held": known[0].folder.name if held else ""}
                for name, held in absent.items()
            ],
            lost=[
                {"name": name[:SHOWN], "at": shown(each.at), "who": each.who, "reason": each.reason}
                for name, each in lost.items()
                if not _there(name)
            ],
            target=target,
            second=told(SECOND),
        )

    @expose("/lost/", methods=("GET", "POST"))
    def lost_view(self) -> Any:
        """Record a file that is missing as lost for good, with the reason."""
        absent = _absent(backups(_target()))
        if not absent and request.method == "GET":
            return redirect(url_for("backups.index"), 303)
        form, seen = LostForm(), version_shown(mark_of(lost_standing(db())))
        form.file.choices = [(name, name[:SHOWN]) for name in absent]

        def act() -> None:
            record_lost(db(), by(), form.file.data, form.reason.data or "", version_sent())

        def show() -> str:
            return render_template(
                "khoi/web/act.html",
                title=_("Record a file as lost"),
                intro=_(
                    "From then on it is told as lost and no longer as missing. Look first whether the unit "
                    "still has the paper, or another backup the file."
                ),
                form=form,
                row_version=seen,
                action=url_for("backups.lost_view"),
                back=url_for("backups.index"),
                submit=_("Record as lost"),
            )

        return submit(form, act, lambda _none: url_for("backups.index"), show, _("Recorded as lost."))


def _problems(each: Backup) -> tuple[str, ...]:
    return dict(_said_of(each.folder))["problems"]


def _lacks(each: Backup) -> str:
    """How many files a backup does not have, in words; empty where it has all."""
    said = dict(_said_of(each.folder))
    missing, lost = len(said["missing"]), len(said["lost"])
    parts = [_("%(count)s files missing", count=missing)] if missing else []
    return ", ".join([*said["problems"], *parts, *([_("%(count)s lost", count=lost)] if lost else [])])


def _row(each: Backup) -> dict[str, Any]:
    sizes = [path.stat().st_size for name in DATABASE.values() if (path := each.folder / name).exists()]
    return {
        "at": shown(each.at),
        "head": each.head,
        "size": f"{sum(sizes) / 2**20:.1f}".replace(".", ","),
        "lacks": _lacks(each),
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
