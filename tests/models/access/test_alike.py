"""Stand-ins: each number has its own, each leads back, and what is no number of the reader stays."""

from __future__ import annotations

from models.access.alike import NOBODY, stand_in
from models.access.grants import Held

HELD = Held(
    "cell_secretary", 9, "1.7.9.", ("1.8.9.",), keeps=(11,), kept_paths=("1.7.11.",), name="Chi bộ 9",
    handed=("3.9.@quarter=2018-10-01", "4."),
)  # fmt: skip


def test_each_number_has_its_own_and_leads_back() -> None:
    account, (post,), own = stand_in(9, (HELD,))
    assert (account, post.name) == (NOBODY, "")
    assert post.unit_id != account, "an account and a unit of one number are two"
    numbers = [post.unit_id, *post.keeps, *(int(n) for n in f"{post.path}{post.paths[0]}".split(".") if n)]
    assert [own(n) for n in numbers] == [9, 11, 1, 7, 9, 1, 8, 9]
    assert len({account, *numbers}) == 6 and min(int(n or 0) for n in numbers) > NOBODY
    assert (own(account), own(post.path), own(post.kept_paths[0])) == (9, HELD.path, "1.7.11.")
    assert own(post.path[:-1] + "/") == "1.7.9/"
    assert post.handed[0].endswith("@quarter=2018-10-01")
    assert [own(each) for each in post.handed] == list(HELD.handed)


def test_the_moment_from_which_on_a_post_opens_is_the_readers_own() -> None:
    entered = Held("cell_clerk", 9, "1.7.9.", opens_from=1_700_000_000_000, asked=True, offered=True)
    other = Held("cell_clerk", 5, "2.3.5.", opens_from=1_600_000_000_000)
    account, (post,), own = stand_in(9, (entered,))
    assert own(post.opens_from) == 1_700_000_000_000 and post.opens_from != entered.opens_from
    assert (account, (post,)) == stand_in(5, (other,))[:2]
    assert stand_in(9, (Held("cell_clerk", 9, "1.7.9.", opened=False),))[1] != (post,)


def test_what_is_no_stand_in_stays() -> None:
    _account, _posts, own = stand_in(None, (HELD,))
    assert [own(value) for value in (True, None, 2018, "2018-10-01", "f9", HELD)] == [
        True, None, 2018, "2018-10-01", "f9", HELD
    ]  # fmt: skip


def test_who_holds_the_same_elsewhere_has_the_same_stand_in() -> None:
    others = Held(
        "cell_secretary", 5, "2.3.5.", ("2.4.5.",), keeps=(6,), kept_paths=("2.3.6.",), name="Chi bộ 5",
        handed=("8.5.@quarter=2018-10-01", "1."),
    )  # fmt: skip
    assert stand_in(9, (HELD,))[:2] == stand_in(5, (others,))[:2]
    assert stand_in(9, (HELD,))[1] != stand_in(9, (Held("cell_clerk", 9, "1.7.9.", ("1.8.9.",)),))[1]
    assert stand_in(None, ())[:2] == (None, ())
