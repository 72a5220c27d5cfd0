"""Rows of a sheet as XML made by polars, a batch of a query at a time
(stack.md 7). The only page that knows polars; rows.py is the same without it.

A query gives plain values: codes for words, hundredths for points, days
and moments as the database keeps them; what is missing comes as MISSING or
an empty text, since a driver takes a column's type from its first batch.
"""

from __future__ import annotations

import polars as pl
from xlsxwriter.utility import xl_col_to_name

from forms.excel.write.rows import DAY, LIVE, MOST_LETTERS, TEXTS, Plan, text_cell

MISSING = -(2**62)
"""A missing number, as a query gives it."""
SCALE = {"points": 100, "percent": 10}
"""Kinds that a query gives as whole hundredths or tenths."""
ZONE = "Asia/Ho_Chi_Minh"
UNIX = 25_569
"""1 January 1970 as Excel counts days."""
EDGE = "\x1f"
"""Stands between the texts of a batch while they are tested in one go."""
BEGIN, END = rf"(?:\A|{EDGE})", rf"(?:{EDGE}|\z)"
STRANGE = rf"[\x00-\x08\x0b-\x1e\x{{fffe}}\x{{ffff}}]|_x[0-9A-Fa-f]{{4}}_|{BEGIN}\s|\s{END}"
"""What goes cell by cell: control characters, Excel's own escapes, blanks at an edge."""
UNUSUAL = rf"[&<>]|{BEGIN}[=+\-@]|{BEGIN}{EDGE}|{EDGE}\z|\A\z|{STRANGE}"
ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
LONG = MOST_LETTERS // 2
OPEN, SHUT = '" t="inlineStr"><is><t>', "</t></is></c>"
Pieces = tuple[str, pl.Series, str]
"""What stands before the contents of every row, the contents, what stands after."""


def xml_of(frame: pl.DataFrame, plans: tuple[Plan, ...], first: int) -> bytes:
    """A batch as XML; `first` is its first row's number in the sheet (from 1)."""
    number = pl.select(pl.int_range(first, first + frame.height).cast(pl.String).alias("number")).to_series()
    columns, parts, fixed = [number], [pl.lit('<row r="'), pl.col("number")], '">'
    for place, plan in enumerate(plans):
        before, content, after = pieces(frame.to_series(place), plan)
        columns.append(content.alias(f"c{place}"))
        parts += [
            pl.lit(f'{fixed}<c r="{xl_col_to_name(place)}'),
            pl.col("number"),
            pl.lit(f'" s="{before}'),
            pl.col(f"c{place}"),
        ]
        fixed = after
    made = pl.DataFrame(columns).select(pl.concat_str([*parts, pl.lit(f"{fixed}</row>")]).str.join(""))
    return bytes(made.to_series().cast(pl.Binary).item() or b"")


def pieces(values: pl.Series, plan: Plan) -> Pieces:
    """A column's cells, as little of them per row as this batch allows."""
    if plan.labels is not None:
        return words(values, plan)
    if plan.kind in TEXTS:
        return text(values.cast(pl.String).fill_null(""), plan)
    values = numbers(values, plan.kind)
    if values.null_count() == 0:
        return f'{plan.style}"><v>', values.cast(pl.String), "</v></c>"
    whole = pl.select(pl.concat_str(pl.lit(f'{plan.style}"><v>'), values.cast(pl.String), pl.lit("</v></c>")))
    return "", whole.to_series().fill_null(f'{plan.style}"/>'), ""


def words(values: pl.Series, plan: Plan) -> Pieces:
    """Whole cells in the place of codes; a code without a word stays blank."""
    if values.dtype == pl.Boolean:
        values = values.cast(pl.Int64)
    cells = {
        str(int(code) if isinstance(code, bool) else code): text_cell(word, plan)
        for code, word in (plan.labels or {}).items()
    }
    blank = text_cell("", plan)
    codes = values.cast(pl.String).fill_null("")
    return (
        "",
        codes.replace_strict(list(cells), list(cells.values()), default=blank, return_dtype=pl.String),
        "",
    )


def numbers(values: pl.Series, kind: str) -> pl.Series:
    """Numbers, days and moments as Excel counts them; null where there is none."""
    if kind in ("date", "month"):
        days = values.str.to_date("%Y-%m-%d", strict=False) if values.dtype == pl.String else values
        return days.cast(pl.Date).to_physical() + UNIX
    if kind == "moment":
        return moments(values)
    if values.dtype.is_float():
        return values.set(values == MISSING, None).set(values.is_nan() | values.is_infinite(), None)
    values = values.cast(pl.Int64)
    values = values.set(values == MISSING, None)
    return divided(values, SCALE[kind]) if kind in SCALE else values


def divided(values: pl.Series, by: int) -> pl.Series:
    """True quotients: by one number polars would multiply with its
    reciprocal, and 35 hundredths would be 0.35000000000000003."""
    return values.cast(pl.Float64) / pl.repeat(float(by), values.len(), eager=True)


def moments(values: pl.Series) -> pl.Series:
    """Moments of UTC as days in Việt Nam, to the microsecond."""
    if values.dtype == pl.String:
        values = values.str.to_datetime("%Y-%m-%d %H:%M:%S%.f", time_unit="us", strict=False)
    here = (
        values.cast(pl.Datetime("us"))
        .dt.replace_time_zone("UTC")
        .dt.convert_time_zone(ZONE)
        .dt.replace_time_zone(None)
    )
    counted = here.to_physical()
    return (counted // DAY + UNIX).cast(pl.Float64) + divided(counted % DAY, DAY)


def text(values: pl.Series, plan: Plan) -> Pieces:
    """Text: bare where one test of the whole batch finds
    nothing unusual, escaped by expressions, or cell by cell."""
    whole = values.str.join(EDGE).str
    if (
        whole.count_matches(EDGE, literal=True).item() != values.len() - 1
        or (values.str.len_bytes() > LONG).any()
    ):
        return _each(values, plan)
    if not whole.contains(UNUSUAL).item():
        return f"{plan.style}{OPEN}", values, SHUT
    if whole.contains(STRANGE).item():
        return _each(values, plan)
    live = values.str.slice(0, 1).is_in(LIVE) if whole.contains(rf"{BEGIN}[=+\-@]").item() else None
    for sign, name in ESCAPES.items():
        if whole.contains(sign, literal=True).item():
            values = values.str.replace_all(sign, name, literal=True)
    style = (
        pl.lit(plan.style)
        if live is None
        else pl.when(live).then(pl.lit(plan.quoted)).otherwise(pl.lit(plan.style))
    )
    blank = pl.lit(f'{plan.style}"/>')
    return (
        "",
        pl.select(
            pl.when(values == "")
            .then(blank)
            .otherwise(pl.concat_str(style, pl.lit(OPEN), values, pl.lit(SHUT)))
        ).to_series(),
        "",
    )


def _each(values: pl.Series, plan: Plan) -> Pieces:
    return "", pl.Series([text_cell(value, plan) for value in values.to_list()], dtype=pl.String), ""
