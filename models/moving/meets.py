"""Which codes of units and logins of another office are taken here already, before anything of it comes in: a
table of what meets what, with a new code or login for each, which whoever brings the offices together may
change. A pure reading of both databases: nothing is written.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import make_engine
from models.core.errors import Checks, Refusal
from models.core.spelling import compared, fold, tidy
from models.operations.backup import DATABASE
from models.operations.migrate import migrate
from models.people.people import LOGIN, Account, Person
from models.platform.journal import JournalRow, knows
from models.units.codes import LETTERS, TWIN, check_text
from models.units.units import Unit, UnitKind

UNIT, ACCOUNT = "unit", "account"
AT_ONCE = 500
MOST_LOGIN = 40
TRIES = 20
"""So many new codes are tried for one that is taken; whoever reads the table names one where none is free."""


@dataclass(frozen=True)
class Named:
    """A unit by its code, or an account by its login, and whose it is."""

    of: str
    text: str
    name: str

    @property
    def key(self) -> tuple[str, str]:
        """In which form it is compared."""
        return self.of, compared(self.text)


@dataclass(frozen=True)
class Line:
    """A code or login of the other office: whose it is here, what it is to become, and why that cannot be."""

    of: str
    old: str
    name: str
    here: str
    new: str
    wrong: Refusal | None = None


@dataclass(frozen=True)
class Meeting:
    """What was found: how many units and accounts the other office has, the table, and what keeps the offices
    apart whatever the table says."""

    units: int
    accounts: int
    lines: tuple[Line, ...]
    wrong: tuple[Refusal, ...]

    @property
    def is_clear(self) -> bool:
        """Whether nothing is left to be changed."""
        return not self.wrong and all(line.wrong is None for line in self.lines)


Wished = Mapping[tuple[str, str], str]
"""What somebody wrote into the table: by kind and old text, the new one."""
Taken = Callable[[str, Collection[str]], Mapping[str, str]]
"""Of keys of a kind those that are taken here, and by whom."""


def meet(theirs: Sequence[Named], mark: str, taken: Taken, wished: Wished) -> tuple[Line, ...]:
    """The table: a line for each code and login that is taken here, and for each that somebody wished
    otherwise, in the order of their own. `mark` stands in what is proposed, to show where it comes from. What
    is wished is judged as by the verbs that found a unit or enrol somebody. Pure but for what it asks."""
    wished = {line: new for line, new in wished.items() if tidy(new)}
    here = {(of, key): who for of, keys in _by_kind(theirs).items() for key, who in taken(of, keys).items()}
    listed = [each for each in theirs if each.key in here or (each.of, each.text) in wished]
    kept = {each.key for each in theirs} - {each.key for each in listed}
    proposed = _proposed([each for each in listed if (each.of, each.text) not in wished], mark, taken, kept)
    lines = []
    for each in listed:
        new = wished.get((each.of, each.text)) or proposed.get((each.of, each.text), "")
        lines.append(Line(each.of, each.text, each.name, here.get(each.key, ""), tidy(new)))
    return tuple(_judged(lines, taken, kept))


def _by_kind(names: Iterable[Named]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for each in names:
        found.setdefault(each.of, set()).add(each.key[1])
    return found


def _proposed(names: list[Named], mark: str, taken: Taken, kept: set[tuple[str, str]]) -> Wished:
    """A free one for each name: tried for all of them together, then again for those that had none."""
    found, used = dict[tuple[str, str], str](), set(kept)
    left = names
    for number in range(1, TRIES + 1):
        tried = [(each, _candidate(each, mark, number)) for each in left]
        keys = _by_kind(replace(each, text=text) for each, text in tried)
        gone = {(of, key) for of, those in keys.items() for key in taken(of, those)}
        left = []
        for each, text in tried:
            key = (each.of, compared(text))
            if key in gone or key in used:
                left.append(each)
            else:
                used.add(key)
                found[each.of, each.text] = text
    return found


def _candidate(each: Named, mark: str, number: int) -> str:
    tail = f"-{number}" if number > 1 else ""
    if each.of == UNIT:
        return f"{mark}-{each.text}"[: LETTERS["code"] - len(tail)] + tail
    plain = "".join(letter for letter in fold(mark) if letter.isascii() and letter.isalnum())
    return each.text[: MOST_LOGIN - len(plain) - len(tail) - 1] + f".{plain}{tail}"


def _judged(lines: list[Line], taken: Taken, kept: set[tuple[str, str]]) -> Iterator[Line]:
    new = [Named(line.of, line.new, "") for line in lines]
    here = {(of, key): who for of, keys in _by_kind(new).items() for key, who in taken(of, keys).items()}
    times: dict[tuple[str, str], int] = {}
    for each in new:
        times[each.key] = times.get(each.key, 0) + 1
    for line, each in zip(lines, new, strict=True):
        wrong = _formed(each)
        if wrong is None and each.key in here:
            wrong = Refusal("meets.taken", new=line.new, here=here[each.key])
        elif wrong is None and (each.key in kept or times[each.key] > 1):
            wrong = Refusal("meets.twice", new=line.new)
        yield replace(line, wrong=wrong)


def _formed(each: Named) -> Refusal | None:
    """What is wrong with a code or login as such."""
    checks = Checks()
    if each.of == UNIT:
        check_text(checks, "code", each.text)
    else:
        checks.need(LOGIN.fullmatch(compared(each.text)), "login", "account.login")
    return next(iter(checks.fields.values()), None)


def names_of(db: Session) -> Iterator[Named]:
    """Every unit and account of an office, by its number; `db` is the program's own session."""
    units = select(Unit.code, Unit.name).order_by(Unit.id)
    for code, name in db.execute(units.execution_options(yield_per=AT_ONCE)):
        yield Named(UNIT, code, name)
    accounts = select(Account.login, Person.name).join(Person, Person.id == Account.person_id)
    for login, name in db.execute(accounts.order_by(Account.id).execution_options(yield_per=AT_ONCE)):
        yield Named(ACCOUNT, login, name)


def taken_in(db: Session) -> Taken:
    """What is taken in an office; `db` is the program's own session. A code of units that were the same
    before codes were compared (`TWIN`) is taken too."""
    twins = {
        key.partition(TWIN)[0]: name
        for key, name in db.execute(select(Unit.code_key, Unit.name).where(Unit.code_key.contains(TWIN)))
    }

    def taken(of: str, keys: Collection[str]) -> dict[str, str]:
        found = {key: twins[key] for key in keys if key in twins} if of == UNIT else {}
        listed = sorted(keys)
        for first in range(0, len(listed), AT_ONCE):
            part = listed[first : first + AT_ONCE]
            if of == UNIT:
                rows = db.execute(select(Unit.code_key, Unit.name).where(Unit.code_key.in_(part)))
            else:
                whose = select(Account.login, Person.name).join(Person, Person.id == Account.person_id)
                rows = db.execute(whose.where(Account.login.in_(part)))
            found.update({key: name for key, name in rows})
        return found

    return taken


def compare(there: Session, here: Session, wished: Wished) -> Meeting:
    """What of the office of one session meets that of the other; both are the program's own. Among `wrong`:
    `meets.same` where it is this very office, `meets.kinds` where it has kinds of units that are none here,
    `meets.unknown` for a line of the table that names nothing of theirs."""
    theirs = list(names_of(there))
    known = {(each.of, each.text) for each in theirs}
    wrong = [Refusal("meets.unknown", of=of, old=old) for of, old in wished if (of, old) not in known]
    first = there.scalar(select(JournalRow.hash).order_by(JournalRow.id).limit(1))
    if first is not None and knows(here, first):
        wrong.append(Refusal("meets.same"))
    used = set(there.scalars(select(Unit.kind_code).distinct()))
    lacking = used - set(here.scalars(select(UnitKind.code)))
    if lacking:
        wrong.append(Refusal("meets.kinds", kinds=", ".join(sorted(lacking))))
    top = there.scalar(select(Unit.code).where(Unit.parent_id.is_(None)).order_by(Unit.id).limit(1))
    lines = meet(theirs, top or "X", taken_in(here), wished)
    units = sum(each.of == UNIT for each in theirs)
    return Meeting(units, len(theirs) - units, lines, tuple(wrong))


@contextmanager
def office_in(folder: Path) -> Iterator[Session]:
    """The office in a backup that lies unpacked where it may be written: brought to the newest schema, then
    read. Raises `meets.dump` for a dump of PostgreSQL, `schema.newer`."""
    file = folder / DATABASE["sqlite"]
    if not file.exists():
        raise Refusal("meets.dump")
    engine = make_engine(f"sqlite:///{file}")
    try:
        migrate(engine)
        with open_session(engine.execution_options(reading=True), SYSTEM) as db:
            yield db
    finally:
        engine.dispose()
