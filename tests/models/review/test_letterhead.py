"""One head and foot for everything that goes out of a report, written as the rule asks (domain.md 6)."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy.orm import Session

from models.core.base import today
from models.reports.content import newest
from models.review.document_numbers import number_report
from models.review.letterhead import committee, letterhead, place_date, recipient_lines, symbol
from tests.make import quarter_of
from tests.models.cast import Cast


@pytest.mark.parametrize(
    ("day", "text"),
    [
        (date(2019, 1, 5), "Lai Châu, ngày 05 tháng 01 năm 2019"),
        (date(2019, 2, 9), "Lai Châu, ngày 09 tháng 02 năm 2019"),
        (date(2019, 3, 15), "Lai Châu, ngày 15 tháng 3 năm 2019"),
        (date(2018, 10, 24), "Lai Châu, ngày 24 tháng 10 năm 2018"),
    ],
)
def test_dates_carry_a_nought_where_the_rule_wants_it(day: date, text: str) -> None:
    assert place_date("Lai Châu", day) == text


def test_numbers_and_recipients_are_written_as_the_form_asks() -> None:
    told = symbol(1, "report", "CB"), symbol(12, "notice", "ĐU"), symbol(None, "letter", "ĐUK")
    assert told == ("01-BC/CB", "12-TB/ĐU", "...-CV/ĐUK")
    assert recipient_lines(("Tỉnh ủy",)) == ("- Tỉnh ủy,", "- Lưu.") and recipient_lines(()) == ("- Lưu.",)
    assert committee("Đảng bộ Sở Mẫu") == "Đảng ủy Sở Mẫu" and committee("Chi bộ 1") == "Chi bộ 1"


def test_a_report_has_one_number_one_day_one_signature_before_and_after_it_is_issued(
    cast: Cast, db: Session
) -> None:
    quarter_of(db, cast.g, 2)
    report = cast.approved(cast.g, "cell_secretary", cast.bloc, "bloc_secretary")
    version = newest(db, report)
    assert version is not None
    before = letterhead(db, report, version)
    assert (before.symbol, before.issuer.signing) == ("...-BC/CB", ("T/M CHI BỘ", "BÍ THƯ"))
    who = cast.who("cell_secretary", cast.g)
    number_report(db, who, (report.unit_id, report.path), report.id, version.number, version.sha256)
    assert letterhead(db, report, version).symbol == "01-BC/CB"
    assert before.issuer.signer == f"cell_secretary {cast.g.code}" and before.day == today()

    cast.step(cast.bloc, "close", "board_officer", gaps={cast.d.id: "Chậm"})
    cast.step(cast.bloc, "sign", "bloc_secretary", destination="Ban Tổ chức Tỉnh ủy")
    bloc = cast.report(cast.bloc)
    made = letterhead(db, bloc, newest(db, bloc))
    assert made.symbol == "01-BC/ĐUK" and made.issuer.above == "Tỉnh ủy"
    assert made.issuer.recipients == ("Ban Tổ chức Tỉnh ủy",)
    assert made.issuer.signing == ("T/M BAN THƯỜNG VỤ", "BÍ THƯ")
