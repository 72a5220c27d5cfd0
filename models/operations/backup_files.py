"""Attachments on their way into a backup: linked to the backup before or copied, each what its name says;
which are not there at all, and which only the backup before still holds."""

from __future__ import annotations

import os
from pathlib import Path

from models.core.disk import copy_whole, hash_of
from models.platform.lost import is_there, place_of


def take_files(source: Path, target: Path, before: Path | None, *, sure: bool = False) -> None:
    """Copy attachments, or link them to the backup before; each must be what its name says, which of linked
    ones is looked at again where all is to be `sure`. One that cannot be read is left out."""
    for path in source.glob("??/*") if source.is_dir() else ():
        if len(path.name) != 64:  # half an upload that a killed server left
            continue
        place = place_of(target, path.name)
        held = before is not None and (not sure or is_there(before, path.name))
        if not (held and before is not None and _linked(place_of(before, path.name), place)):
            _copy_file(path, place)


def _copy_file(path: Path, place: Path) -> bool:
    """Copy an attachment where it can be read and is what its name says; whether it was. A place that takes
    nothing more raises."""
    try:
        copy_whole(path, place)
    except OSError:
        if _is_read(path):
            raise
    if place.exists() and hash_of(place) != path.name:
        place.unlink()
    return place.exists()


def _is_read(path: Path) -> bool:
    try:
        hash_of(path)
    except OSError:
        return False
    return True


def lacking(files: Path, before: Path | None, named: set[str], lost: set[str]) -> dict[str, list[str]]:
    """Attachments that the database names and the office does not hold: `kept` of the backup before, which
    still had them and would take them along when it goes, `lost` as was recorded, and `missing`."""
    absent = [name for name in sorted(named) if not place_of(files, name).exists()]
    still = {name for name in absent if before is not None and _carried(place_of(before, name), files)}
    left = [name for name in absent if name not in still]
    return {
        "missing": [name for name in left if name not in lost],
        "kept": sorted(still),
        "lost": [name for name in left if name in lost],
    }


def _carried(earlier: Path, files: Path) -> bool:
    """Take an attachment over from the backup before; whether it was there, whole."""
    if not is_there(earlier.parent.parent, earlier.name):
        return False
    place = place_of(files, earlier.name)
    return _linked(earlier, place) or _copy_file(earlier, place)


def _linked(earlier: Path, place: Path) -> bool:
    place.parent.mkdir(parents=True, exist_ok=True)
    try:
        os.link(earlier, place)
    except OSError:
        return False
    return True
