"""A form of a period is withdrawn: who did it and when is told where it was filled in."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.filling.tables import FormWithdrawal


def withdrawn(db: Session, version_id: int) -> FormWithdrawal | None:
    """By whom and on which day a version was taken out of use; None while it holds, or where it is out of
    sight."""
    return db.scalar(select(FormWithdrawal).where(FormWithdrawal.version_id == version_id))
