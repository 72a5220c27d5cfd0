"""Rows of a sheet as XML made by polars, a batch of a query at a time
(stack.md 7). The only page that knows polars; rows.py is the same without it.

A query gives plain values: codes for words, hundredths for points, days
and moments as the database keeps them; what is missing comes as MISSING or
an empty text, since a driver takes a column's type from its first batch.

A batch goes through three expressions of all its columns: values as Excel counts them, one row of
what is unusual among them, the rows themselves. Each is made once and serves every batch like it.
"""

from __future__ import annotations

from enum import IntEnum
from functools import lru_cache

import polars as pl
from xlsxwriter.utility import xl_col_to_name

from forms.excel.write.rows import DAY, LIVE, MOST_LETTERS, TEXTS, Plan, text_cell

MISSING = -(2**62)
"""A missing number, as a query gives it."""
NAMED = 65_536
"""Rows up to which each cell says where it stands. Beyond, the first of a row does and the others
follow it, as the standard allows (ECMA-376, 18.3.1.4): a third less file. Readers, ExcelJS among
them, need that first one, and a style on blank cells, which all of ours have."""
SCALE = {"points": 100, "percent": 10}
"""Kinds that a query gives as whole hundredths or tenths."""
ZONE = "Asia/Ho_Chi_Minh"
EARLY = 27_576.0
"""1 July 1975: from here on the clock of Việt Nam is seven hours ahead; before, its history is asked."""
HERE = 7 * 3_600_000_000
QUICK = "%Y-%m-%d %H:%M:%S.%6f"
"""How SQLAlchemy writes moments into SQLite, as the quick reader of polars takes it."""
UNIX = 25_569
"""1 January 1970 as Excel counts days."""
EDGE = "\x1f"
"""Stands between the texts of a batch while they are tested in one go."""
BEGIN, END = rf"(?:\A|{EDGE})", rf"(?:{EDGE}|\z)"
STRANGE = rf"[\x00-\x08\x0b-\x1e\x{{fffe}}\x{{ffff}}]|_x[0-9A-Fa-f]{{4}}_|{BEGIN}\s|\s{END}"
"""What goes cell by cell: control characters, Excel's own escapes, blanks at an edge."""

UNUSUAL = rf"[&<>]|{BEGIN}[=+\-@]|{STRANGE}"
LONG = MOST_LETTERS // 2
OPEN, SHUT = '" t="inlineStr"><is><t>', "</t></is></c>"
SIGNS, NAMES = ["&", "<", ">"], ["&amp;", "&lt;", "&gt;"]
Pieces = tuple[str, pl.Expr, str]
"""What stands before the contents of every row, the contents, what stands after."""


class Look(IntEnum):
    """How a column of a batch looks."""

    PLAIN = 0
    """Every cell has a value, and none needs care."""
    GAPS = 1
    """Some cells are blank."""
    SIGNS = 2
    """Texts with signs of XML, or that look live."""
    WHOLE = 3
    """Cells stand there from their style on."""


def xml_of(frame: pl.DataFrame, plans: tuple[Plan, ...], first: int, named: bool = True) -> bytes:
    """A batch as XML; `first` is its first row's number in the sheet
    (from 1), `named` whether each cell says where it stands or the first only."""
    if not frame.height:
        return b""
    given, types = frame.clone(), tuple(frame.dtypes)
    given.columns = [f"given{place}" for place in range(frame.width)]
    made = given.with_row_index("row", first).with_columns_seq(values(plans, types))
    looks, cells = looked(made, plans, types)
    xml = _rows(made.with_columns(cells) if cells else made, plans, looks, named)
    if EDGE.encode() not in xml:
        return xml
    texts = [place for place, plan in enumerate(plans) if plan.labels is None and plan.kind in TEXTS]
    made = made.with_columns(_each(made, place, plans[place]) for place in texts)
    looks = tuple(Look.WHOLE if place in texts else look for place, look in enumerate(looks))
    return _rows(made, plans, looks, named)


def _rows(frame: pl.DataFrame, plans: tuple[Plan, ...], looks: tuple[Look, ...], named: bool) -> bytes:
    return bytes(frame.select_seq(row(plans, looks, named)).to_series().item())


@lru_cache(maxsize=256)
def row(plans: tuple[Plan, ...], looks: tuple[Look, ...], named: bool) -> pl.Expr:
    """All rows of a batch as one run of bytes."""
    parts, fixed = [pl.lit('<row r="'), pl.col("row")], '">'
    for place, (plan, look) in enumerate(zip(plans, looks, strict=True)):
        before, content, after = pieces(pl.col(f"value{place}"), plan, look)
        if named or not place:
            parts += [pl.lit(f'{fixed}<c r="{xl_col_to_name(place)}'), pl.col("row")]
            fixed = '" s="'
        else:
            fixed += '<c s="'
        parts += [pl.lit(fixed + before), content]
        fixed = after
    return pl.concat_str([*parts, pl.lit(f"{fixed}</row>")]).str.join("").cast(pl.Binary)


def pieces(content: pl.Expr, plan: Plan, look: Look) -> Pieces:
    """A column's cells, as little of them per row as this batch allows."""
    if look == Look.WHOLE:
        return "", content, ""
    textual = plan.kind in TEXTS
    opened, shut = (OPEN, SHUT) if textual else ('"><v>', "</v></c>")
    if look == Look.PLAIN:
        return f"{plan.style}{opened}", content.cast(pl.String), shut
    blank = pl.lit(f'{plan.style}"/>')
    style, inner = pl.lit(f"{plan.style}{opened}"), content.cast(pl.String)
    if look == Look.SIGNS:
        live = pl.any_horizontal(content.str.starts_with(sign) for sign in LIVE)
        style = pl.when(live).then(pl.lit(f"{plan.quoted}{opened}")).otherwise(style)
        inner = content.str.replace_many(SIGNS, NAMES)
    whole = pl.concat_str(style, inner, pl.lit(shut))
    return "", pl.when(content == "").then(blank).otherwise(whole) if textual else whole.fill_null(blank), ""


@lru_cache(maxsize=64)
def values(plans: tuple[Plan, ...], types: tuple[pl.DataType, ...]) -> list[pl.Expr]:
    """Columns as their cells show them: words as whole cells, texts, numbers and days as Excel counts."""
    found = [pl.col("row").cast(pl.String)]
    for place, (plan, kind) in enumerate(zip(plans, types, strict=True)):
        given = pl.col(f"given{place}")
        if plan.labels is not None:
            value = words(given.cast(pl.Int64) if kind == pl.Boolean else given, plan)
        elif plan.kind in TEXTS:
            value = given.cast(pl.String).fill_null("")
        else:
            value = numbers(given, plan.kind, kind)
        found.append(value.alias(f"value{place}"))
    return found


def words(codes: pl.Expr, plan: Plan) -> pl.Expr:
    """Whole cells in the place of codes; a code without a word stays blank."""
    cells = {
        str(int(code) if isinstance(code, bool) else code): text_cell(word, plan)
        for code, word in (plan.labels or {}).items()
    }
    return (
        codes.cast(pl.String)
        .fill_null("")
        .replace_strict(
            list(cells), list(cells.values()), default=text_cell("", plan), return_dtype=pl.String
        )
    )


def numbers(given: pl.Expr, kind: str, stored: pl.DataType) -> pl.Expr:
    """Numbers, days and moments as Excel counts them; null where there is none."""
    if kind in ("date", "month"):
        days = given.str.to_date("%Y-%m-%d", strict=False) if stored == pl.String else given
        return days.cast(pl.Date).to_physical() + UNIX
    if kind == "moment":
        quick = given.str.to_datetime(QUICK, time_unit="us", strict=False, cache=False)
        return serial((quick if stored == pl.String else given).cast(pl.Datetime("us")).to_physical() + HERE)
    if stored.is_float():
        return pl.when(given.is_finite() & (given != MISSING)).then(given)
    whole = given.cast(pl.Int64)
    whole = pl.when(whole != MISSING).then(whole)
    return divided(whole, SCALE[kind]) if kind in SCALE else whole


def divided(number: pl.Expr, by: int) -> pl.Expr:
    """True quotients: by one number (pl.repeat is one too) polars would multiply
    with its reciprocal, and 35 hundredths would be 0.35000000000000003."""
    return number.cast(pl.Float64) / (pl.int_range(pl.len()) * 0 + by).cast(pl.Float64)


def serial(counted: pl.Expr) -> pl.Expr:
    """Microseconds of a clock in Việt Nam since 1970 as days."""
    return (counted // DAY + UNIX).cast(pl.Float64) + divided(counted % DAY, DAY)


def moments(given: pl.Series) -> pl.Series:
    """Moments of UTC as days in Việt Nam, to the microsecond: any way of writing them, any year."""
    if given.dtype == pl.String:
        given = given.str.to_datetime("%Y-%m-%d %H:%M:%S%.f", time_unit="us", strict=False)
    here = given.cast(pl.Datetime("us")).dt.replace_time_zone("UTC").dt.convert_time_zone(ZONE)
    clock = here.dt.replace_time_zone(None).to_physical().to_frame("clock")
    return clock.select(serial(pl.col("clock"))).to_series()


def looked(
    frame: pl.DataFrame, plans: tuple[Plan, ...], types: tuple[pl.DataType, ...]
) -> tuple[tuple[Look, ...], list[pl.Series]]:
    """How each column looks, and the columns that had to be made another way."""
    told = frame.select_seq(questions(plans, types)).row(0)
    looks, cells = [], []
    for place, plan in enumerate(plans):
        gaps, odd = told[2 * place], told[2 * place + 1]
        look = Look.GAPS if gaps else Look.PLAIN
        if plan.labels is not None:
            look = Look.WHOLE
        elif odd and plan.kind == "moment":
            slow = moments(frame.get_column(f"given{place}")).alias(f"value{place}")
            look = Look.GAPS if slow.null_count() else Look.PLAIN
            cells.append(slow)
        elif odd:
            look = _second(frame.get_column(f"value{place}"))
            cells += [_each(frame, place, plan)] if look == Look.WHOLE else []
        looks.append(look)
    return tuple(looks), cells


def _second(texts: pl.Series) -> Look:
    """Whether what is unusual in a column can be mended by expressions."""
    strange = texts.str.join(EDGE).str.contains(STRANGE).item()
    return Look.WHOLE if strange or (texts.str.len_bytes() > LONG).any() else Look.SIGNS


@lru_cache(maxsize=64)
def questions(plans: tuple[Plan, ...], types: tuple[pl.DataType, ...]) -> list[pl.Expr]:
    """Of each column: is a cell missing, is there anything odd in it."""
    asked = []
    for place, (plan, kind) in enumerate(zip(plans, types, strict=True)):
        value, given = pl.col(f"value{place}"), pl.col(f"given{place}")
        gaps, odd = value.null_count() > 0, pl.lit(False)
        if plan.labels is not None:
            gaps = odd
        elif plan.kind in TEXTS:
            gaps = (value == "").any()
            odd = value.str.join(EDGE).str.contains(UNUSUAL) | (value.str.len_bytes().max() > LONG)
        elif plan.kind == "moment":
            none = (given.fill_null("") == "").sum() if kind == pl.String else given.null_count()
            odd = (value.null_count() != none) | (value.min() < EARLY).fill_null(False)
        asked += [gaps.alias(f"gaps{place}"), odd.alias(f"odd{place}")]
    return asked


def _each(frame: pl.DataFrame, place: int, plan: Plan) -> pl.Series:
    texts = frame.get_column(f"value{place}").to_list()
    return pl.Series(f"value{place}", [text_cell(text, plan) for text in texts], dtype=pl.String)
