"""A route as a picture: states in a column, steps as numbered lines
beside it. Coordinates only; the template draws (plain SVG, no style)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

WIDTH, GAP, PORT, LANE, LEFT = 250, 34, 13, 26, 8


def drawing(states: Sequence[Mapping[str, Any]], steps: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """Boxes and lines. `states`: code, label, note, kind;
    `steps`: from_state, to_state, in the order of their numbers."""
    place = {state["code"]: number for number, state in enumerate(states)}
    lines: dict[tuple[str, str], list[int]] = {}
    for number, step in enumerate(steps, 1):
        if step["from_state"] in place and step["to_state"] in place:
            lines.setdefault((step["from_state"], step["to_state"]), []).append(number)
    pairs = sorted(
        lines, key=lambda pair: (abs(place[pair[0]] - place[pair[1]]), min(place[pair[0]], place[pair[1]]))
    )
    boxes = _boxes(states, [code for pair in pairs for code in pair])
    lanes = _lanes([sorted((place[one], place[other])) for one, other in pairs])
    drawn = [_line(pair, lines[pair], boxes, lane) for pair, lane in zip(pairs, lanes, strict=True)]
    height = max((box["y"] + box["height"] for box in boxes.values()), default=0) + LEFT
    return {
        "boxes": list(boxes.values()),
        "lines": drawn,
        "width": LEFT + WIDTH + LANE * (max(lanes, default=0) + 3),
        "height": height,
    }


def _boxes(states: Sequence[Mapping[str, Any]], ends: Sequence[str]) -> dict[str, dict[str, Any]]:
    boxes, y = {}, LEFT
    for state in states:
        height = max(48, PORT * (ends.count(state["code"]) + 1))
        label = state["label"] if len(state["label"]) <= 30 else state["label"][:29] + "…"
        boxes[state["code"]] = {
            "x": LEFT,
            "y": y,
            "width": WIDTH,
            "height": height,
            "short": label,
            "port": y + PORT,
            **state,
        }
        y += height + GAP
    return boxes


def _lanes(spans: Sequence[Sequence[int]]) -> list[int]:
    """A lane for each line so that no two lines that pass each other share one; short lines stay near."""
    taken: list[list[Sequence[int]]] = []
    found = []
    for low, high in spans:
        lane = next(
            (n for n, others in enumerate(taken) if all(high < a or low > b for a, b in others)), len(taken)
        )
        if lane == len(taken):
            taken.append([])
        taken[lane].append((low, high))
        found.append(lane)
    return found


def _line(
    pair: tuple[str, str], numbers: Sequence[int], boxes: dict[str, dict[str, Any]], lane: int
) -> dict[str, Any]:
    """From a port of one box out to its lane and back into a port of the other."""
    ends = []
    for code in pair:
        ends.append(boxes[code]["port"])
        boxes[code]["port"] += PORT
    edge, x = LEFT + WIDTH, LEFT + WIDTH + LANE * (lane + 1)
    return {
        "path": f"M{edge} {ends[0]}H{x}V{ends[1]}H{edge + 7}",
        "x": x,
        "y": (ends[0] + ends[1]) // 2,
        "words": ",".join(str(number) for number in numbers),
        "wide": 12 + 8 * len(",".join(str(number) for number in numbers)),
        "back": boxes[pair[0]]["y"] > boxes[pair[1]]["y"],
    }
