"""Random trees of numbers and truths, as conditions and formulas are kept."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import strategies as st

from models.definitions.formulas import Names

codes = st.sampled_from(["a", "order", "table.members", "điểm_1", "b2"])


plain = st.sampled_from(["regular", "yes", "no", "a-b", "2018", "không", "thường_kỳ"])


leaves = st.one_of(
    st.decimals(-9999, 9999, places=2)
    .map(lambda d: {"num": f"{d:f}".rstrip("0").rstrip(".") if d else "0"})
    .filter(lambda t: t["num"] != "-0"),
    codes.map(lambda code: {"field": code}),
    st.just({"fact": "attendance_rate"}),
    st.lists(codes, min_size=1, max_size=3).map(lambda each: {"sum": each}),
)


numbers = st.recursive(
    leaves,
    lambda inner: st.one_of(
        *(
            st.lists(inner, min_size=2, max_size=3).map(lambda each, n=n: {n: each})
            for n in ("add", "mul", "min", "max")
        ),
        *(st.lists(inner, min_size=2, max_size=2).map(lambda each, n=n: {n: each}) for n in ("sub", "div")),
    ),
    max_leaves=6,
)


words = st.one_of(
    st.sampled_from(["meeting_kind", "unit_kind"]),
    st.sampled_from(["a", "order"]).map(lambda code: f"answer.{code}"),
)


truths = st.recursive(
    st.one_of(
        st.tuples(words, st.lists(plain, min_size=1, max_size=3)).map(lambda t: {"in": [t[0], t[1]]}),
        *(
            st.lists(numbers, min_size=2, max_size=2).map(lambda each, n=n: {n: each})
            for n in ("eq", "ne", "lt", "le", "gt", "ge")
        ),
    ),
    lambda inner: st.one_of(
        inner.map(lambda t: {"not": t}),
        *(st.lists(inner, min_size=1, max_size=3).map(lambda each, n=n: {n: each}) for n in ("all", "any")),
    ),
    max_leaves=5,
)


NAMES = Names(
    numbers={"a": Fraction(0), "members": Fraction(3), "free": None},
    choices={"order": frozenset(("yes", "no"))},
    facts=frozenset(("attendance_rate",)),
    words={"meeting_kind": frozenset(("regular", "thematic")), "unit_kind": None},
)
