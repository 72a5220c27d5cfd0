"""What was typed into a day's field, read by the one parser (models/core/typed.py) while the person is still
there: the script of every page fills the day in full, and says where a year was proposed."""

from __future__ import annotations

from flask import Blueprint, jsonify, request
from flask.typing import ResponseReturnValue

from admin.web.request import by
from forms.base import sentence
from models.core.errors import Refusal
from models.core.typed import Yearless, read_day

typed = Blueprint("typed", __name__)


@typed.route("/typed/day/")
def day_view() -> ResponseReturnValue:
    """`text` as a day, in JSON: {day (dd/mm/yyyy, or nothing), said}."""
    by()
    try:
        found, said = read_day(request.args.get("text", "").strip()), ""
    except Yearless as yearless:
        found, said = yearless.day, sentence(yearless)
    except Refusal as refusal:
        return jsonify({"day": "", "said": sentence(refusal)})
    return jsonify({"day": f"{found:%d/%m/%Y}", "said": said})
