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


said = st.one_of(
    codes.filter(lambda code: "." not in code).map(lambda code: {"field": code}),
    numbers.filter(lambda tree: "field" not in tree),
).map(lambda tree: {"said": tree})


texts = st.recursive(
    st.one_of(said, st.text('a b:%"ệ', max_size=6).map(lambda text: {"text": text})),
    lambda inner: st.one_of(
        st.lists(inner, min_size=2, max_size=3).map(lambda each: {"join": each}),
        st.tuples(truths, inner, inner).map(lambda each: {"if": list(each)}),
    ),
    max_leaves=3,
)


days = st.recursive(
    st.sampled_from(["a", "b2"]).map(lambda code: {"day": code}),
    lambda inner: st.tuples(truths, inner, inner).map(lambda each: {"if": list(each)}),
    max_leaves=2,
)


spoken = st.one_of(
    texts,
    days,
    st.lists(days, min_size=2, max_size=2).map(lambda each: {"days": each}),
    st.tuples(truths, numbers, numbers).map(lambda each: {"if": list(each)}),
    st.tuples(truths, truths, truths).map(lambda each: {"if": list(each)}),
)
"""Trees of words and days, and those that hang on a condition."""


NAMES = Names(
    numbers={"a": Fraction(0), "members": Fraction(3), "free": None},
    choices={"order": frozenset(("yes", "no"))},
    facts=frozenset(("attendance_rate",)),
    words={"meeting_kind": frozenset(("regular", "thematic")), "unit_kind": None},
)
