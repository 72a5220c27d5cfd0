"""Trees of conditions and formulas written as text in the words of a language;
`parse` of formula_text.py reads the same words back to the same tree.
"""

from __future__ import annotations

import re
from typing import Any

from models.definitions.formulas import COMPARE
from models.definitions.kinds.base import show_decimal
from models.definitions.vocabulary import PLAIN, VERBATIM, Vocabulary, called, meant

SIGNS = {"eq": "=", "ne": "<>", "lt": "<", "le": "<=", "gt": ">", "ge": ">="}
COMPARED = {sign: name for name, sign in SIGNS.items()}
AND, OR, NOT = {"và", "and"}, {"hoặc", "or"}, {"không", "not"}
IS, IS_NOT, ONE_OF, NONE_OF = "is", "is_not", "one_of", "none_of"
RELATIONS = {
    IS: ("là", "is"),
    IS_NOT: ("không phải là", "khác", "is not", "không là"),
    ONE_OF: ("thuộc", "in", "là một trong", "is one of"),
    NONE_OF: ("không thuộc", "not in", "không phải là một trong", "is not one of"),
}
"""How one says that an answer is this, or one of these; in each language one is written, all are read."""
CALLS = {
    "sum": ("tổng", "sum"),
    "min": ("nhỏ nhất", "min"),
    "max": ("lớn nhất", "max"),
    "all": ("tất cả", "all"),
    "any": ("ít nhất một", "any"),
    "if": ("nếu", "if"),
    "days": ("số ngày", "days"),
    "said": ("chữ", "text"),
    "day": ("ngày", "date"),
}
WRITTEN = {
    "vi": {"all": "và", "any": "hoặc", "not": "không"}
    | {IS: "là", IS_NOT: "không phải là", ONE_OF: "thuộc", NONE_OF: "không thuộc"}
    | {f"{name}(": words[0] for name, words in CALLS.items()},
    "en": {
        "all": "and",
        "any": "or",
        "not": "not",
        IS: "is",
        IS_NOT: "is not",
        ONE_OF: "in",
        NONE_OF: "not in",
    }
    | {f"{name}(": words[1] for name, words in CALLS.items()},
}
"""What is written in each language, a call with its bracket."""
BOUND = {
    *AND,
    *OR,
    *(word for words in RELATIONS.values() for each in words for word in each.split()),
} - NOT
"""Words that would be read as something else where an answer of several words stands."""


def write(tree: Any, spoken: Vocabulary = PLAIN) -> str:
    """A tree as text in the words of a language, which `parse` reads back to the same tree."""
    if tree is None:
        return ""
    ((name, body),) = tree.items()
    words = WRITTEN[spoken.language]
    if name == "num":
        return show_decimal(str(body))
    if name in ("field", "day"):
        told = _field(body, spoken)
        return told if name == "field" else f"{words['day(']}({told})"
    if name == "text":
        return '"' + str(body).replace('"', '""') + '"'
    if name == "join":
        return " & ".join(_joined(each, spoken) for each in body)
    if name == "said":
        return f"{words['said(']}({write(body, spoken)})"
    if name == "fact":
        return f"{{{called(spoken.facts, body)}}}"
    if name == "sum":
        return f"{words['sum(']}({'; '.join(_field(code, spoken) for code in body)})"
    if name == "in":
        return _asked(body, "", spoken)
    if name == "not":
        return _asked(body["in"], "not", spoken) if "in" in body else f"{words['not']} {_inner(body, spoken)}"
    if name == "days":
        days = (_field(each["day"], spoken) if "day" in each else write(each, spoken) for each in body)
        return f"{words['days(']}({'; '.join(days)})"
    if name in ("min", "max", "if") or (name in ("all", "any") and len(body) == 1):
        return f"{words[f'{name}(']}({'; '.join(write(each, spoken) for each in body)})"
    sign = {**words, "add": "+", "sub": "-", "mul": "*", "div": "/", **SIGNS}[name]
    return f" {sign} ".join(_inner(each, spoken) for each in body)


def _field(code: str, spoken: Vocabulary) -> str:
    """A field by its code, which no title is taken for."""
    return f"[{code if meant(spoken.fields, code) == code else VERBATIM + code}]"


def _asked(body: list[Any], denied: str, spoken: Vocabulary) -> str:
    """`hình thức là kết hợp`, of several answers `hình thức thuộc (chuyên đề; kết hợp)`."""
    name, values = body
    words, known = WRITTEN[spoken.language], spoken.values.get(name, {})
    told = [_plain(called(known, each)) for each in values]
    left = _field(name.partition(".")[2], spoken) if name.startswith("answer.") else _kind(name, spoken)
    if len(told) == 1:
        return f"{left} {words[IS_NOT if denied else IS]} {told[0]}"
    return f"{left} {words[NONE_OF if denied else ONE_OF]} ({'; '.join(told)})"


def _kind(name: str, spoken: Vocabulary) -> str:
    return next(iter(spoken.asked.get(name, ())), name)


def _joined(tree: Any, spoken: Vocabulary) -> str:
    """A part of a text: what is told of a field or number stands as it is."""
    ((name, body),) = tree.items()
    if name == "said" and "if" not in body:
        return _inner(body, spoken)
    return f"({write(tree, spoken)})" if name == "join" else write(tree, spoken)


def _inner(tree: Any, spoken: Vocabulary) -> str:
    """A part in brackets unless it stands for itself."""
    ((name, body),) = tree.items()
    alone = name in ("num", "field", "fact", "sum", "min", "max", "if", "days", "text", "said", "day") or (
        name in ("all", "any") and len(body) == 1
    )
    return write(tree, spoken) if alone else f"({write(tree, spoken)})"


def _plain(word: str) -> str:
    """An answer as it is written: in quotes where its words alone would be read otherwise."""
    if word.startswith(VERBATIM):
        return f'{VERBATIM}"{word[1:]}"'
    parts = word.split(" ")
    bare = all(re.fullmatch(r"[^\W\d]\w*|\d{1,12}", part) for part in parts) and parts[0][0].isalpha()
    taken = any(part.casefold() in BOUND for part in parts)
    return word if bare and not taken else '"' + word.replace('"', '""') + '"'


assert set(SIGNS) == set(COMPARE)
