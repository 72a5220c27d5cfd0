"""What commands tell and mend of kept files: what a backup lacks, which attachments are missing or lost, by
which store servers go, where the second place of backups is. And commands that check something without server
or database: a proof of sheets, one line each (models/reports/proofs.py); a whole backup
(models/operations/checking.py)."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy import Engine

from admin.web.words import catalogue
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.errors import Invalid, Refusal
from models.operations.backup import Backup, copy_to, find_backup
from models.operations.backup_far import Far
from models.operations.backup_files import bring_back
from models.operations.checking import check_whole
from models.operations.health import (
    attachments_gone,
    go_by_these,
    marks_here,
    marks_kept,
    named,
    require_store,
)
from models.platform.lost import SHOWN, files_named, one_of, record_lost
from models.platform.store import shelf_of
from models.reports.proofs import ANSWERS, prove
from models.stores.service import is_service, place_of
from models.told.environment import spoken, told

GAPS = {
    "missing": "thiếu / missing",
    "kept": "chỉ còn trong bản sao lưu / in the backup only",
    "lost": "đã mất / lost",
    "problems": "không lành / not sound",
}


SECOND = "KHOI_BACKUP_SECOND"


def second_of() -> Path | Far | None:
    """The second place (`KHOI_BACKUP_SECOND`): another disk, another machine's folder, a service that speaks
    S3 (`s3://bucket/prefix`). Raises `store.setting`."""
    place = told(SECOND)
    if is_service(place):
        return Far(place_of(str(place), spoken(), SECOND))
    return Path(place) if place else None


def found(target: Path, name: str | None) -> Path:
    """The backup with this name or path, or the newest: where the first place has none, brought from a second
    one that is a service. Raises what `find_backup` and `Far.fetch` raise."""
    try:
        return find_backup(target, name)
    except Refusal:
        second = second_of()
        if not isinstance(second, Far):
            raise
        brought = second.fetch(name, target)
    print(f"Đã mang về / brought from {second.name}: {brought.name}", flush=True)
    return brought


def copied(made: Backup) -> None:
    """Copy a backup to the second place, whichever it is. Raises `backup.second`."""
    second = second_of()
    if isinstance(second, Path):
        copy_to(made, second)
    elif second is not None:
        second.take(made)


def tell_gaps(manifest: Mapping[str, Any]) -> None:
    """Tell the attachments that a backup does not have, or has alone, each by its hash; and what is wrong
    with the rest of it."""
    if manifest.get("away"):
        print(f"  kho tệp không trả lời / the store was away: {manifest['away']}")
    for of, said in GAPS.items():
        for name in manifest.get(of, ()):
            print(f"  {said}: {name}")


def tell_gone(engine: Engine, instance: Path) -> tuple[list[str], dict[str, str]]:
    """Print the attachments that are missing and those recorded as lost; returns both."""
    missing, lost = attachments_gone(engine, instance)
    for name in missing:
        print(f"{GAPS['missing']}: {name}")
    for name, reason in lost.items():
        print(f"{GAPS['lost']}: {name}  {reason}")
    return missing, lost


def tell_lost(asked: argparse.Namespace, engine: Engine, instance: Path, folders: Sequence[Path]) -> int:
    """Tell which attachments are missing and lost, bring back what some folders hold, or record one as lost,
    with a reason."""
    if asked.bring_back is not None:
        from_ = [Path(asked.bring_back)] if asked.bring_back else folders
        missing, gone = attachments_gone(engine, instance)
        for name, folder in bring_back([*missing, *gone], from_, shelf_of(instance)).items():
            print(f"Đã mang về / brought back: {name}  {folder}")
    if asked.file is None or asked.bring_back is not None:
        return 1 if tell_gone(engine, instance)[0] else 0
    with open_session(engine.execution_options(reading=True), SYSTEM) as db:
        name = one_of(files_named(db), asked.file)
    with engine.begin() as connection, open_session(connection, SYSTEM) as db:
        try:
            record_lost(db, SYSTEM, name, asked.reason)
        except Invalid as error:
            raise error.fields["reason"] from None
        db.flush()
    print(f"Đã ghi là mất / recorded as lost: {name}")
    return 0


def tell_store(engine: Engine, instance: Path, *, take: bool) -> int:
    """Tell by which store and key of forms the office's servers go and what is set here; with `take` go by
    what is set here from now on. Raises `store.away`, `store.lacks` where it does not hold what the office
    names: nothing is taken then."""
    require_store(instance)
    if take:
        missing, _gone = attachments_gone(engine, instance)
        if missing:
            raise Refusal("store.lacks", count=len(missing), what=named(missing))
        go_by_these(engine, instance, knowingly=True)
    kept, here = marks_kept(engine), marks_here(instance)
    for name, said in (("kho tệp / store", "store"), ("khóa biểu mẫu / key of forms", "key")):
        same = "giống / the same" if kept.get(said) == here[said] else "khác / another"
        shown_ = here[said][:SHOWN] if said == "key" else here[said]
        print(f"{name}: {shown_ or '-'}  {same if kept else 'chưa ghi / not kept yet'}")
    return 0 if not kept or kept == here else 1


def check_copy(place: str) -> int:
    """Look at a backup anywhere, with no office, and print what it is; 0 where all of it is as it was made,
    else 1. Raises what `check_whole` raises where it cannot be looked at. One in a service
    (`s3://bucket/prefix/NAME`) is brought to a folder that is gone afterwards."""
    with TemporaryDirectory(prefix="khoi-check-") as folder:
        if is_service(place):
            address, _slash, name = place.rstrip("/").rpartition("/")
            whole = Far(place_of(address, spoken(), SECOND)).fetch(name, Path(folder))
            return _check(whole)
        return _check(Path(place))


def _check(folder: Path) -> int:
    found = check_whole(folder)
    print(f"{found.folder}: {found.kind}, {found.made_at}")
    print(
        f"{found.files} tệp / files, {found.rows} dòng / rows, đầu nhật ký / journal's head {found.head[:16]}"
    )
    tell_gaps({"missing": found.lacks, "lost": found.lost})
    for each in found.wrong:
        print(f"  hỏng / wrong: {each}", file=sys.stderr)
    print("hỏng / broken" if found.wrong else "nguyên vẹn / whole")
    return 1 if found.wrong else 0


def verify_file(path: Path) -> int:
    """Print how each sheet stands; 0 when every reported one
    holds, 1 when one does not, 2 when the file is no sound proof."""
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        proofs = prove(data)
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        print(f"tệp hỏng hoặc đã bị sửa / the file is broken or was changed: {error}")
        return 2
    content = json.loads(data["content"])
    print(f"{content['name']} · {content['quarter']} · {data['number']} · SHA-256 {data['sha256']}")
    for each in proofs:
        words = [_label(language, each.standing) for language in ("vi", "en")]
        print(f"  {each.held_on}  {' / '.join(words)}")
    return int(any(ANSWERS[each.standing] is False for each in proofs))


def _label(language: str, standing: str) -> str:
    message = catalogue(language).get(standing, context="proof")
    return str(message.string) if message is not None else standing
