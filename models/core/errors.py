"""The catalogue of refusals: one class, a code, a status; the sentence belongs to the catalogues of words.

Rules raise a `Refusal` with a code; screens translate the code. No sentence for users lives here.
"""

from __future__ import annotations

from typing import Any

STATUS: dict[str, int] = {
    "principal.none": 401,
    "access.unknown": 404,
    "access.denied": 403,
    "custody.closed": 403,
    "post.waits": 403,
    "factor.again": 403,
    "factor.required": 403,
    "file.lost": 404,
    "file.lost_for_good": 404,
    "body.large": 413,
    "stale": 409,
    "version.missing": 400,
    "repeated": 409,
    "trouble.same_moment": 409,
    "trouble.unknown": 500,
    "trouble.full": 507,
}
STATUS |= dict.fromkeys(("trouble.busy", "trouble.away", "trouble.disk", "trouble.store"), 503)
STATUS |= dict.fromkeys(("trouble.readonly", "trouble.damaged"), 503)


class Refusal(Exception):
    """A rule said no. `code` names the rule, `values` fill its
    sentence, `status` is the HTTP answer (422 unless listed)."""

    def __init__(self, code: str, /, **values: Any) -> None:
        super().__init__(code)
        self.code = code
        self.values = values

    @property
    def status(self) -> int:
        """HTTP status of this refusal."""
        return STATUS.get(self.code, 422)

    def __str__(self) -> str:
        return f"{self.code} {self.values}" if self.values else self.code


class Invalid(Refusal):
    """What was typed cannot stand: one refusal at each field's name; nothing was changed."""

    def __init__(self, fields: dict[str, Refusal]) -> None:
        super().__init__("invalid", count=len(fields))
        self.fields = fields


class Checks:
    """Collects refusals by field so that all problems
    are told at once; `done()` raises when there are any."""

    def __init__(self) -> None:
        self.fields: dict[str, Refusal] = {}

    def need(self, ok: object, field: str, code: str, /, **values: Any) -> bool:
        """Note a refusal at `field` unless `ok`; the first one at a field stays."""
        if not ok:
            self.fields.setdefault(field, Refusal(code, **values))
        return bool(ok)

    def done(self) -> None:
        """Raise `Invalid` when anything was noted."""
        if self.fields:
            raise Invalid(self.fields)


class AllChecks(Checks):
    """Collects every refusal: the first at its field, another one at `<field>.also`, further ones at
    `<field>.also.<n>`; the same one once."""

    def need(self, ok: object, field: str, code: str, /, **values: Any) -> bool:
        """Note a refusal at `field` unless `ok`, beside what is noted there."""
        if not ok:
            self.note(field, Refusal(code, **values))
        return bool(ok)

    def note(self, field: str, refusal: Refusal) -> None:
        """Note a refusal beside what is noted at `field`."""
        place, number = field, 1
        while place in self.fields:
            known = self.fields[place]
            if (known.code, known.values) == (refusal.code, refusal.values):
                return
            place = f"{field}.also" if number == 1 else f"{field}.also.{number}"
            number += 1
        self.fields[place] = refusal
