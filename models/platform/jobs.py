"""Long work (việc nền): asked for by a person, done by a worker
process under a lease, taken over when the worker dies (design 2, 4).

A job runs with what its owner held at its first start, also when another worker goes on with
it. What it is, is an address of the screens; how that is made belongs above. Results lie under
their SHA-256 and are had again byte for byte until their time is over. A job that changes rows
(an import) ends in the transaction that changes them: done and changed, or neither.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import asdict
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, Index, String, Text, and_, func, or_, select, update
from sqlalchemy.orm import Mapped, Session, defer, mapped_column

from models.access.grants import Held, Principal, require
from models.access.scopes import Personal
from models.core.base import Base, Id, now
from models.core.errors import Refusal
from models.core.spelling import tidy
from models.platform.journal import record
from models.platform.settings import number
from models.platform.store import Store, service_of
from models.stores.service import Service
from models.stores.shelf import Folder
from models.stores.shelf import Shelf as Kept

LEASE = timedelta(seconds=20)
"""A worker that says nothing for so long is taken for dead."""
ATTEMPTS = 6
STANDINGS = ("waiting", "running", "done", "failed", "cancelled", "expired")
LIVING = ("waiting", "running")
LISTED = 50


class Shelf:
    """Where results lie; set once at start."""

    root = Path("instance/exports")
    service: Service | None = None
    """The service they lie in instead, by the setting `KHOI_STORE`."""


class Job(Personal, Base):
    """One piece of long work of one account."""

    __tablename__ = "job"
    __table_args__ = (Index("ix_job_standing_id", "standing", "id"),)

    id: Mapped[Id]
    title: Mapped[str] = mapped_column(String(200))
    address: Mapped[str] = mapped_column(String(2000))
    language: Mapped[str] = mapped_column(String(5))
    standing: Mapped[str] = mapped_column(String(12))
    asked_at: Mapped[datetime]
    started_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]
    held: Mapped[str] = mapped_column(Text, default="")
    holder: Mapped[str] = mapped_column(String(40), default="")
    lease_until: Mapped[datetime | None]
    attempts: Mapped[int] = mapped_column(default=0)
    rows_done: Mapped[int] = mapped_column(default=0)
    rows_total: Mapped[int] = mapped_column(default=0)
    file_name: Mapped[str] = mapped_column(String(200), default="")
    size: Mapped[int] = mapped_column(BigInteger, default=0)
    sha256: Mapped[str] = mapped_column(String(64), default="", index=True)
    kept_until: Mapped[datetime | None]
    wrong: Mapped[str] = mapped_column(String(40), default="")
    result: Mapped[str | None] = mapped_column(Text)
    """JSON: what an act did, or the values of the refusal; nothing where the result is a file."""

    def seconds_left(self, moment: datetime) -> int | None:
        """How long a running job will still take, from the
        rows done so far; None when nothing can be said yet."""
        done = noted(self)
        if self.standing != "running" or self.started_at is None or not done or not self.rows_total:
            return None
        gone = (moment - self.started_at).total_seconds()
        return max(0, round(gone * (self.rows_total - done) / done))


def ask(db: Session, by: Principal, title: str, address: str, language: str, rows: int = 0) -> Job:
    """Ask for long work. Raises `job.quota` when the person has as many unfinished jobs as the setting
    `jobs_at_once` allows, `job.full` when the kept files take as much room as `jobs_mb` does."""
    require(by, "job.ask")
    room, taken = number(db, "jobs_mb"), taken_by(db, by)
    if taken >= room * 2**20:
        raise Refusal("job.full", taken=taken // 2**20, limit=room)
    limit = number(db, "jobs_at_once")
    running = (
        select(func.count()).select_from(Job).where(Job.account_id == by.account_id, Job.standing.in_(LIVING))
    )
    if (db.scalar(running) or 0) >= limit:
        raise Refusal("job.quota", limit=limit)
    if len(address) > 2000:
        raise Refusal("field.long", limit=2000)
    job = Job(
        account_id=by.account_id,
        title=tidy(title)[:200],
        address=address,
        language=language,
        standing="waiting",
        asked_at=now(),
        rows_total=rows,
    )
    db.add(job)
    record(db, by, "job.ask", job)
    return job


def taken_by(db: Session, by: Principal) -> int:
    """Bytes of the files that are kept for somebody; equal ones count at each asking."""
    kept = select(func.sum(Job.size)).where(Job.account_id == by.account_id, Job.standing == "done")
    return int(db.scalar(kept.where(Job.kept_until > now(), Job.sha256 != "")) or 0)


def drop_file(db: Session, by: Principal, job: Job) -> Job:
    """Keep the file of an own finished job no longer: the worker removes it within seconds. Raises
    `file.lost` where there is none."""
    own_job(db, by, job.id)
    if job.standing != "done" or not job.sha256 or job.kept_until is None or job.kept_until <= now():
        raise Refusal("file.lost")
    job.kept_until = now() - timedelta(seconds=1)
    record(db, by, "job.drop", job, sha256=job.sha256)
    return job


def jobs_of(db: Session, by: Principal) -> list[Job]:
    """The own jobs, the newest first; what they found, which
    may be long, is read for those only that went wrong."""
    own = select(Job).where(Job.account_id == by.account_id)
    jobs = list(db.scalars(own.order_by(Job.id.desc()).limit(LISTED).options(defer(Job.result))))
    wrong = [job.id for job in jobs if job.wrong]
    if wrong:
        db.scalars(own.where(Job.id.in_(wrong)).execution_options(populate_existing=True)).all()
    return jobs


def living_at(db: Session, by: Principal, address: str) -> Job | None:
    """An own unfinished job at this very address: nobody asks for the same act twice."""
    return db.scalar(
        select(Job)
        .where(Job.account_id == by.account_id, Job.address == address, Job.standing.in_(LIVING))
        .limit(1)
    )


def newest_at(db: Session, by: Principal, address: str) -> Job | None:
    """The own newest job at this very address, whatever became of it."""
    return db.scalar(
        select(Job)
        .where(Job.account_id == by.account_id, Job.address == address)
        .order_by(Job.id.desc())
        .limit(1)
    )


def drop(db: Session, accounts: Collection[int], addresses: Collection[str]) -> None:
    """What these jobs are about is gone: unfinished ones
    are given up, and nothing that they found is kept."""
    here = Job.account_id.in_(accounts), Job.address.in_(addresses)
    over = {"holder": "", "lease_until": None, "result": None}
    db.execute(
        update(Job)
        .where(*here, Job.standing.in_(LIVING))
        .values({"standing": "cancelled", "ended_at": now(), **over})
    )
    db.execute(
        update(Job)
        .where(*here, Job.standing.in_(("done", "failed")))
        .values({"standing": "expired", "wrong": "", **over})
    )


def drop_all(db: Session, account_id: int) -> None:
    """Nothing that one account asked for goes on, and nothing that was made for it is kept."""
    own = select(Job.address).where(Job.account_id == account_id)
    drop(db, {account_id}, set(db.scalars(own)))
    made = update(Job).where(Job.account_id == account_id, Job.standing == "expired", Job.sha256 != "")
    db.execute(made.values(kept_until=now()))


def own_job(db: Session, by: Principal, number_: int) -> Job:
    """One of the own jobs; `access.unknown` for another's."""
    job = db.scalar(select(Job).where(Job.id == number_, Job.account_id == by.account_id))
    if job is None:
        raise Refusal("access.unknown")
    return job


def cancel(db: Session, by: Principal, job: Job) -> Job:
    """Give up an unfinished own job; its worker notices within seconds. Raises `job.over`."""
    own_job(db, by, job.id)
    done = db.execute(
        update(Job)
        .where(Job.id == job.id, Job.standing.in_(LIVING))
        .values({"standing": "cancelled", "ended_at": now(), "holder": "", "lease_until": None})
    )
    if not done.rowcount:  # type: ignore[attr-defined]
        raise Refusal("job.over")
    record(db, by, "job.cancel", job)
    return job


# the worker's side: `db` is the program's own session, every call a transaction of its own
def claim(db: Session, holder: str) -> Job | None:
    """Take the oldest waiting job, or one whose worker died; two workers
    never get the same (SKIP LOCKED, or SQLite's immediate transaction)."""
    moment = now()
    dead = and_(Job.standing == "running", Job.lease_until < moment)
    found = (
        select(Job)
        .where(or_(Job.standing == "waiting", dead))
        .order_by(Job.id)
        .limit(1)
        .with_for_update(skip_locked=True)
    )
    job = db.scalar(found)
    if job is None:
        return None
    if job.attempts >= ATTEMPTS:
        _over(job, "failed", "job.lost")
        db.flush()
        return claim(db, holder)
    job.standing, job.holder, job.lease_until = "running", holder, moment + LEASE
    job.attempts, job.rows_done = job.attempts + 1, 0
    job.started_at = job.started_at or moment
    db.flush()
    return job


def hold(db: Session, job: Job, by: Principal) -> Principal:
    """What the owner holds at the job's first start; at a later start the same again."""
    if not job.held:
        posts = [asdict(post) for post in by.posts]
        job.held = json.dumps(
            {"account": by.account_id, "person": by.person_id, "name": by.name, "posts": posts},
            ensure_ascii=False,
        )
        db.flush()
    kept = json.loads(job.held)
    posts_ = tuple(_post(each) for each in kept["posts"])
    return Principal(kept["account"], kept["person"], kept["name"], posts_)


def _post(kept: dict[str, Any] | list[Any]) -> Held:
    """A post as a job keeps it; jobs begun by an earlier program say its first four values in a row."""
    said = (
        kept if isinstance(kept, dict) else dict(zip(("role", "unit_id", "path", "paths"), kept, strict=True))
    )
    values: dict[str, Any] = {n: tuple(v) if isinstance(v, list) else v for n, v in said.items()}
    return Held(**values)


def beat(db: Session, job_id: int, holder: str, done: int, total: int, result: str | None = None) -> bool:
    """Prolong the lease and tell the rows done, with what came of them so far where work goes on from there
    when another takes it over; False when the job was cancelled or is another worker's by now."""
    values: dict[str, Any] = {"lease_until": now() + LEASE, "rows_done": done, "rows_total": total}
    if result is not None:
        values["result"] = result
    return bool(db.execute(update(Job).where(*_mine(job_id, holder)).values(values)).rowcount)  # type: ignore[attr-defined]


def finish(
    db: Session, job_id: int, holder: str, file_name: str, size: int, sha256: str, result: str | None = None
) -> bool:
    """Note the result: a file that lies on its shelf already, or what an
    act did in this very transaction; False when the job is another's."""
    job = db.scalar(select(Job).where(*_mine(job_id, holder)).with_for_update())
    if job is None:
        return False
    job.file_name, job.size, job.sha256, job.result = file_name[-200:], size, sha256, result
    job.rows_done = job.rows_total
    job.kept_until = now() + timedelta(days=number(db, "job_days"))
    _over(job, "done")
    record(db, hold(db, job, Principal(job.account_id)), "job.done", job, sha256=sha256, rows=job.rows_total)
    return True


def fail(db: Session, job_id: int, holder: str, wrong: str, values: str | None = None) -> None:
    """Note why a job came to nothing: the code of a refusal, and its values as JSON."""
    job = db.scalar(select(Job).where(*_mine(job_id, holder)))
    if job is not None:
        job.result = values
        _over(job, "failed", wrong)
        db.flush()


def give_back(db: Session, job_id: int, holder: str, *, stopped: bool = False) -> None:
    """Let the next round try again what went wrong by no fault of the job; after ATTEMPTS rounds it has
    failed. A round that was `stopped` from outside does not count."""
    job = db.scalar(select(Job).where(*_mine(job_id, holder)))
    if job is not None:
        job.standing, job.holder, job.lease_until = "waiting", "", None
        job.attempts -= int(stopped)
        db.flush()


def give_back_of(db: Session, worker: str) -> int:
    """What a worker held that has ended is waited for no longer; returns how many jobs. `worker` is how its
    holders begin: nobody else's do."""
    mine = Job.standing == "running", Job.holder.startswith(f"{worker}-", autoescape=True)
    over = {"standing": "waiting", "holder": "", "lease_until": None}
    return int(db.execute(update(Job).where(*mine).values(over)).rowcount)  # type: ignore[attr-defined]


def expire(db: Session) -> list[str]:
    """End the time of old results; the hashes of files that no job needs any more."""
    over = Job.standing.in_(("done", "expired")) & (Job.kept_until < now())
    old = list(db.scalars(select(Job).where(over)))
    for job in old:
        job.standing, job.result, job.kept_until = "expired", None, None
    db.flush()
    hashes = {job.sha256 for job in old if job.sha256}
    needed = set(db.scalars(select(Job.sha256).where(Job.standing == "done", Job.sha256.in_(hashes))))
    return sorted(hashes - needed)


def _mine(job_id: int, holder: str) -> tuple[ColumnElement[bool], ...]:
    return Job.id == job_id, Job.holder == holder, Job.standing == "running"


def _over(job: Job, standing: str, wrong: str = "") -> None:
    job.standing, job.ended_at, job.wrong = standing, now(), wrong
    job.holder, job.lease_until = "", None


# files
TAIL = ".xlsx"


def results() -> Kept:
    """What results lie on, whichever it is."""
    return Shelf.service or Folder(Shelf.root, TAIL)


def lie_in(folder: Path, words: Mapping[str, str]) -> None:
    """Say once, at start, where attachments and results lie: below the office's folder, or in the service
    that the environment names. Raises `store.setting`."""
    Store.root, Shelf.root = folder / "files", folder / "exports"
    Store.service, Shelf.service = service_of(words), service_of(words, "exports", TAIL)


def on_shelf(sha256: str) -> Path:
    """Where the result with this hash lies in the folder."""
    return Folder(Shelf.root, TAIL).place(sha256)


def working_file(job_id: int, holder: str) -> Path:
    """Where a worker writes before the result is whole."""
    folder = Shelf.root / "making"
    folder.mkdir(parents=True, exist_ok=True)
    return folder / f"{job_id}-{holder}.part"


def note(job_id: int, holder: str, rows: int) -> None:
    """Tell the rows done beside the database, while an act holds SQLite's one writer."""
    working_file(job_id, holder).with_suffix(".rows.part").write_text(str(rows))


def noted(job: Job) -> int:
    """How many rows of a job are done, as told in the database or beside it."""
    if job.standing != "running":
        return job.rows_done
    try:
        said = working_file(job.id, job.holder).with_suffix(".rows.part").read_text()
    except OSError:
        return job.rows_done
    return max(job.rows_done, int(said)) if said.isdecimal() else job.rows_done


def shelve(path: Path, sha256: str) -> None:
    """Put a whole result, synced already, on its shelf. Raises OSError, `StoreAway`."""
    results().take_in(sha256, path)


def sweep(db: Session) -> int:
    """Remove what dead workers left half made; returns how many files."""
    running = db.scalars(select(Job).where(Job.standing == "running"))
    living = {f"{job.id}-{job.holder}{more}.part" for job in running for more in ("", ".rows")}
    gone = [path for path in (Shelf.root / "making").glob("*.part") if path.name not in living]
    for path in gone:
        path.unlink(missing_ok=True)
    return len(gone)
