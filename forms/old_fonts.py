"""Text in old Vietnamese fonts read as what people see: TCVN3 (`.VnTime`, ABC) and VNI (`VNI-Times`).

Such text is Latin letters that only its font draws as Vietnamese: `Chi bé` in `.VnTime` is `Chi bộ`, and
nothing in the letters tells it from a word that means itself. So the font of the cell alone says what a text
is (`font_of`); a guess by letters spoils right Unicode, and there is none here. Tables: TCVN 5712:1993 (VN3)
and VNI-Windows, as those fonts have them. A soft hyphen (U+00AD) is a letter here, ư: text is converted
before letters that nobody sees are looked for.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Literal

Which = Literal["tcvn3", "vni"]
TCVN3 = dict(
    zip(
        "\xa1\xa2\xa7\xa3\xa4\xa5\xa6"
        "\xb8\xb5\xb6\xb7\xb9\xa8\xbe\xbb\xbc\xbd\xc6\xa9\xca\xc7\xc8\xc9\xcb\xae"
        "\xd0\xcc\xce\xcf\xd1\xaa\xd5\xd2\xd3\xd4\xd6\xdd\xd7\xd8\xdc\xde"
        "\xe3\xdf\xe1\xe2\xe4\xab\xe8\xe5\xe6\xe7\xe9\xac\xed\xea\xeb\xec\xee"
        "\xf3\xef\xf1\xf2\xf4\xad\xf8\xf5\xf6\xf7\xf9\xfd\xfa\xfb\xfc\xfe",
        "ĂÂĐÊÔƠƯáàảãạăắằẳẵặâấầẩẫậđéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵ",
        strict=True,
    )
)
"""What each letter is drawn as. Capitals with a tone there are none: they are typed as small letters in a
font of capitals (`has_capitals`)."""
_TONES = "\u0301\u0300\u0309\u0303\u0323"
_SIGNS: dict[str, str] = {
    **dict(zip("\xf9\xf8\xfb\xf5\xef", _TONES, strict=True)),
    **dict(zip("\xe2\xe1\xe0\xe5\xe3\xe4", ("\u0302", *("\u0302" + tone for tone in _TONES)), strict=True)),
    **dict(zip("\xea\xe9\xe8\xfa\xfc\xeb", ("\u0306", *("\u0306" + tone for tone in _TONES)), strict=True)),
}
"""Small letters that VNI draws as marks over the letter before: a tone, a circumflex or a breve with one."""
_ALONE = dict(zip("\xf4\xf6\xf1\xed\xec\xe6\xf3\xf2\xee", "ơưđíìỉĩịỵ", strict=True))
"""Small letters that VNI draws as one letter."""


def _vni() -> dict[str, str]:
    """Each letter of VNI, one or two as they are sent, in small letters and capitals."""
    found = dict(_ALONE)
    for vowel, drawn in (*((v, v) for v in "aeouy"), ("\xf4", "ơ"), ("\xf6", "ư")):
        for sign, marks in _SIGNS.items():
            whole = unicodedata.normalize("NFC", drawn + marks)
            if len(whole) == 1 and ("\u0306" not in marks or vowel == "a"):
                found[vowel + sign] = whole
    both = {**found, **{sent.upper(): drawn.upper() for sent, drawn in found.items()}}
    return both | {
        sent[0].upper() + sent[1:]: drawn.upper() for sent, drawn in found.items() if len(sent) == 2
    }


VNI = _vni()
_IN_VNI = re.compile("|".join(sorted(map(re.escape, VNI), key=len, reverse=True)))
_IN_TCVN3 = str.maketrans(TCVN3)


def font_of(name: str) -> Which | None:
    """In which way a font of this name draws letters: `.VnTime`, `VNI-Times`; None for every other."""
    plain = name.strip().casefold()
    return "tcvn3" if plain.startswith(".vn") else "vni" if plain.startswith("vni-") else None


def has_capitals(name: str) -> bool:
    """Whether a font of TCVN3 draws small letters as capitals: its name ends in H (`.VnTimeH`)."""
    return font_of(name) == "tcvn3" and name.strip().endswith("H")


def converted(text: str, which: Which, *, capitals: bool = False) -> str:
    """A text as its font draws it, in Unicode (NFC); what the font draws as it is stays. `capitals`: the font
    draws small letters as capitals."""
    if which == "vni":
        return _IN_VNI.sub(lambda found: VNI[found.group()], text)
    drawn = text.translate(_IN_TCVN3)
    return drawn.upper() if capitals else drawn


def as_drawn(text: str, font: str) -> str:
    """A text as a font of this name draws it; the text itself where the font is none of these."""
    which = font_of(font)
    return converted(text, which, capitals=has_capitals(font)) if which is not None else text
