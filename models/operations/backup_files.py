"""Attachments on their way into a backup: linked to the backup before or copied, each what its name says;
which are not there at all, and which only the backup before still holds."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from models.core.troubles import StoreAway, first_line
from models.platform.lost import is_there, place_of
from models.stores.shelf import Folder, Shelf, asked_of


def take_files(source: Shelf, target: Path, before: Path | None, *, sure: bool = False) -> str:
    """Copy attachments from wherever they are kept, or link them to the backup before; each must be what its
    name says, which of linked ones is looked at again where all is to be `sure`. One that cannot be read is
    left out.

    A service that is away stops no backup: what the one before holds goes on, and what was said comes back.
    """

    def take(name: str) -> None:
        place = place_of(target, name)
        held = before is not None and (not sure or is_there(before, name))
        if not (held and before is not None and _linked(place_of(before, name), place)):
            source.copy_to(name, place)

    try:
        for _name in asked_of(source, list(source.names()), take):
            continue
    except StoreAway as error:
        for name in Folder(before).names() if before is not None else ():
            if before is not None and not place_of(target, name).exists():
                _linked(place_of(before, name), place_of(target, name))
        return first_line(error)
    return ""


def bring_back(missing: Iterable[str], folders: Iterable[Path], kept: Shelf) -> dict[str, Path]:
    """Bring files that are missing back from the first of some folders that holds each as it was; where each
    was found. Raises `StoreAway`."""
    found: dict[str, Path] = {}
    looked = list(folders)
    for name in missing:
        folder = next((each for each in looked if is_there(each, name)), None)
        if folder is not None:
            kept.take_copy(name, place_of(folder, name))
            found[name] = folder
    return found


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
    return _linked(earlier, place) or Folder(earlier.parent.parent).copy_to(earlier.name, place)


def _linked(earlier: Path, place: Path) -> bool:
    place.parent.mkdir(parents=True, exist_ok=True)
    try:
        os.link(earlier, place)
    except OSError:
        return False
    return True
