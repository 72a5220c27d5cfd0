"""Lists are read in their order by an index by whoever reads many Blocs; what a filter leaves is counted by
one, too."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0028"
down_revision = "0027"
branch_labels = None
depends_on = None
NEWEST = sa.text("held_on DESC")
INDEXES: tuple[tuple[str, str, list[Any]], ...] = (
    ("ix_meeting_period", "meeting", ["period", "id"]),
    ("ix_meeting_held_on", "meeting", ["held_on", "id"]),
    ("ix_meeting_newest", "meeting", [NEWEST, "id"]),
    ("ix_meeting_period_newest", "meeting", ["period", NEWEST, "id"]),
    ("ix_meeting_period_path", "meeting", ["period", "path"]),
    ("ix_meeting_kind_path", "meeting", ["kind", "path"]),
    ("ix_meeting_outside_window_path", "meeting", ["outside_window", "path"]),
    ("ix_score_sheet_stage", "score_sheet", ["stage", "id"]),
    ("ix_score_sheet_total", "score_sheet", ["total", "id"]),
    ("ix_score_sheet_stage_path", "score_sheet", ["stage", "path"]),
    ("ix_score_sheet_grade_path", "score_sheet", ["grade", "path"]),
    ("ix_report_quarter", "report", ["quarter", "id"]),
    ("ix_report_quarter_path", "report", ["quarter", "path"]),
    ("ix_report_state_quarter_path", "report", ["state", "quarter", "path"]),
    ("ix_report_first_submitted_at", "report", ["first_submitted_at", "id"]),
    ("ix_report_issued_on", "report", ["issued_on", "id"]),
    ("ix_report_quarter_first", "report", ["quarter", "first_submitted_at", "id"]),
    ("ix_report_quarter_issued_on", "report", ["quarter", "issued_on", "id"]),
    ("ix_unit_sort_key", "unit", ["sort_key", "id"]),
    ("ix_unit_code", "unit", ["code"]),
    ("ix_unit_founded_on", "unit", ["founded_on", "id"]),
    ("ix_unit_ended", "unit", ["dissolved_on", "id"]),
    ("ix_unit_kind_code_path", "unit", ["kind_code", "path"]),
    ("ix_directive_symbol", "directive", ["symbol", "id"]),
    ("ix_directive_answer_due_on", "directive_answer", ["due_on", "id"]),
    ("ix_directive_answer_directive_id", "directive_answer", ["directive_id", "id"]),
    ("ix_directive_answer_state_path", "directive_answer", ["state", "path"]),
    ("ix_person_search_key", "person", ["search_key", "id"]),
    ("ix_account_login", "account", ["login"]),
    ("ix_post_role", "post", ["role", "id"]),
    ("ix_post_role_path", "post", ["role", "path"]),
    ("ix_post_starts_on", "post", ["starts_on", "id"]),
    ("ix_post_ends_on", "post", ["ends_on", "id"]),
    ("ix_unit_spell_sort_key", "unit_spell", ["sort_key", "unit_id"]),
)


def upgrade() -> None:
    op.drop_index("ix_meeting_period", "meeting")
    op.drop_index("ix_unit_sort_key", "unit")
    op.drop_index("ix_person_search_key", "person")
    op.drop_index("ix_directive_answer_due_on", "directive_answer")
    for name, table, columns in INDEXES:
        op.create_index(name, table, columns)
