"""Documents as they go out at signing: made once on the screen that signs, then kept byte for byte (models/issues.py)."""

from __future__ import annotations

import json
from io import BytesIO

from flask import has_request_context
from sqlalchemy.orm import Session

from admin.annexes import kinds, of_report
from forms.excel.annexes import rows_of, write_annex1
from models.issues import MAKERS, Made
from models.reports import Report, ReportVersion

EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def annex1_made(_session: Session, report: Report, version: ReportVersion) -> Made | None:
    """Annex 1 as it goes out; a cell has none. The demonstration signs without a screen: its annexes come from the frozen version."""
    body = json.loads(version.content)
    if not has_request_context() or not (body["children"] or body["gaps"]):
        return None
    out = BytesIO()
    write_annex1(out, of_report(report, version), rows_of(body, kinds()))
    return Made(f"phu-luc-1-{body['code']}-{body['quarter']}.xlsx", EXCEL, out.getvalue())


def register() -> None:
    """Say what is made at signing; called when the screens are put in place."""
    MAKERS["annex1"] = annex1_made
