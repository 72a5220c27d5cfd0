"""Letters of codes: enough of them, not mistaken for each other, read however they are typed."""

from __future__ import annotations

from models.platform.journal import digest
from models.signin.letters import LETTERS, code_hash, grouped, hashes_of, new_code


def test_a_code_has_130_random_bits_in_letters_that_are_not_mistaken() -> None:
    codes = [new_code() for _ in range(2000)]
    bare = [code.replace("-", "") for code in codes]
    assert {len(code) for code in bare} == {26} and len(set(codes)) == 2000
    assert set("".join(bare)) == set(LETTERS) and len(LETTERS) == 32, "five bits each"
    assert not set(LETTERS) & set("ILOU")
    assert [len(part) for part in codes[0].split("-")] == [4] * 6 + [2]


def test_a_code_is_read_however_it_is_typed() -> None:
    code = "0123-4567-89AB-CDEF-GHJK-MNPV-RS"
    for typed in (
        code,
        code.lower(),
        code.replace("-", ""),
        f"  {code.replace('-', ' ')}\u00a0",
        "o123-4567-89ab-cdef-ghjk-mnpv-rs",
        "Oi23-4567-89AB-CDEF-GHJK-MNPU-RS",
        "OL23 4567 89AB CDEF GHJK MNPu RS",
        "０１２３－４５６７－８９ＡＢ－ＣＤＥＦ－ＧＨＪＫ－ＭＮＰＶ－ＲＳ",
        "０１２３　４５６７　89ab　cdef　ghjk　mnpv　rs",
        "0l23\u20134567\u201389AB\u2013CDEF\u2013GHJK\u2013MNPV\u2013RS",
    ):
        assert code_hash(code) in hashes_of(typed), typed
    assert code_hash(code) not in hashes_of(code[:-1] + "T")


def test_codes_given_before_are_read_as_they_were() -> None:
    """Twelve letters hashed with their hyphens, twenty-four without."""
    assert digest("LUAB-2345-WXYZ") in hashes_of("luab2345wxyz")
    assert digest("LUAB2345WXYZLUAB2345WXYZ") in hashes_of(grouped("LUAB2345WXYZLUAB2345WXYZ"))
    assert digest("") not in hashes_of("0") and "" not in hashes_of("")
