"""The Bloc's frozen report of IV/2018 as Annex 1: equal
to what the test adds up by itself from what it typed."""

from __future__ import annotations

import io
import json

from openpyxl import load_workbook
from sqlalchemy.orm import Session

from forms.excel.sheets.annexes import rows_of
from models.reports.content import newest
from tests.forms.excel.sheets.official import OFFICIAL
from tests.forms.layouts.annexes import LAST, TOP, write_annex1
from tests.make import quarter_of
from tests.models.cast import Cast


def test_the_blocs_annex_1_is_what_the_cells_typed(db: Session) -> None:
    cast = Cast(db)
    quarter_of(db, cast.c1, 3)
    quarter_of(db, cast.c2, 2)
    for cell in (cast.c1, cast.c2):
        cast.approved(cell, "cell_secretary", cast.d, "committee_secretary")
    gaps = {cast.s.id: "Lũ lụt, chưa họp"}
    cast.approved(cast.d, "committee_secretary", cast.bloc, "bloc_secretary", gaps=gaps)
    report = cast.step(cast.bloc, "close", "board_officer", gaps={cast.g.id: "Mất liên lạc"})
    frozen = newest(db, report)
    assert frozen is not None
    out = io.BytesIO()
    write_annex1(
        out, OFFICIAL, rows_of(json.loads(frozen.content), {"grassroots_committee": "Đảng bộ cơ sở"})
    )
    sheet = load_workbook(io.BytesIO(out.getvalue())).worksheets[0]
    typed = 3 + 2
    first, gone, total = ([cell.value for cell in sheet[TOP + 4 + line]] for line in range(3))
    assert first[1:9] == [cast.d.name, "Đảng bộ cơ sở", 2, 12 + 14, 2, 6, typed, typed]
    assert first[9:18] == [typed, 100, 0, 0, 0, 0, 0, 0, 99]
    assert first[18:23] == [12 * typed, 11 * typed, 91.7, typed, 0]
    assert (gone[1], gone[3], gone[LAST]) == (cast.g.name, None, "Mất liên lạc")
    assert total[3:26] == first[3:26]
