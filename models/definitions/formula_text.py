"""Conditions and formulas as an officer writes them in Excel, parsed
once on entry into trees, and trees written back (formulas.py).

    meeting_kind thuộc (thematic; combined) và không [order] thuộc (no)
    (sum([a]; [b]) + 1,5) / 2 >= {attendance_rate}

`[code]` is a field, `{name}` a fact; `and/or/not/in` are read as well as `và/hoặc/không/thuộc`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from models.core.errors import Refusal
from models.core.spelling import tidy
from models.definitions.formulas import COMPARE, WORDS
from models.definitions.kinds.base import parse_decimal, show_decimal

MOST_LETTERS = 2_000
DEEPEST = 30
_TOKEN = re.compile(
    r"\s*(?:(?P<num>\d{1,12}(?:[.,]\d{1,4})?)|\[(?P<field>[\w.]{1,81})\]|\{(?P<fact>\w{1,40})\}|\"(?P<text>[^\"]{1,60})\""
    r"|(?P<word>[^\W\d]\w*)|(?P<op><=|>=|<>|[<>=+\-*/();]))",
)
SIGNS = {"eq": "=", "ne": "<>", "lt": "<", "le": "<=", "gt": ">", "ge": ">="}
_COMPARE = {sign: name for name, sign in SIGNS.items()}
_AND, _OR, _NOT, _IN = {"và", "and"}, {"hoặc", "or"}, {"không", "not"}, {"thuộc", "in"}
_CALLS = ("sum", "min", "max", "all", "any")
_PLAIN = re.compile(r"[^\W\d]\w*")


@dataclass(frozen=True)
class _Token:
    sort: str
    text: str
    at: int


class _Reader:
    """Recursive descent over the tokens; every refusal names the letter where it stands."""

    def __init__(self, text: str) -> None:
        self.tokens = list(_tokens(text))
        self.place = 0
        self.depth = 0

    @property
    def now(self) -> _Token:
        return self.tokens[self.place]

    def refuse(self) -> Refusal:
        if not self.now.text:
            return Refusal("formula.ended", at=self.now.at + 1)
        return Refusal("formula.text", at=self.now.at + 1, found=self.now.text)

    def take(self, *texts: str) -> bool:
        """Step over an operator or bracket if it is one of these."""
        if self.now.sort == "op" and self.now.text in texts:
            self.place += 1
            return True
        return False

    def word(self, words: set[str]) -> bool:
        if self.now.sort == "word" and self.now.text.casefold() in words:
            self.place += 1
            return True
        return False

    def need(self, text: str) -> None:
        if not self.take(text):
            raise self.refuse()

    def whole(self) -> Any:
        tree = self.either()
        if self.now.sort != "end":
            raise self.refuse()
        return tree

    def either(self) -> Any:
        self.depth += 1
        if self.depth > DEEPEST:
            raise Refusal("formula.large", deepest=DEEPEST, most=DEEPEST)
        parts = [self.both()]
        while self.word(_OR):
            parts.append(self.both())
        self.depth -= 1
        return parts[0] if len(parts) == 1 else {"any": parts}

    def both(self) -> Any:
        parts = [self.denied()]
        while self.word(_AND):
            parts.append(self.denied())
        return parts[0] if len(parts) == 1 else {"all": parts}

    def denied(self) -> Any:
        if not self.word(_NOT):
            return self.compared()
        self.depth += 1
        if self.depth > DEEPEST:
            raise Refusal("formula.large", deepest=DEEPEST, most=DEEPEST)
        tree = {"not": self.denied()}
        self.depth -= 1
        return tree

    def compared(self) -> Any:
        name = self.listed()
        if name is not None:
            return name
        left = self.added()
        if self.now.sort == "op" and self.now.text in _COMPARE:
            sign = _COMPARE[self.now.text]
            self.place += 1
            return {sign: [left, self.added()]}
        return left

    def listed(self) -> Any:
        """`name thuộc (a; b)` or `name = a` over words."""
        first, then = self.now, self.tokens[min(self.place + 1, len(self.tokens) - 1)]
        is_name = first.sort == "field" or (first.sort == "word" and first.text in WORDS)
        if not is_name or not (then.sort == "word" and then.text.casefold() in _IN):
            return None
        self.place += 2
        self.need("(")
        values = [self.plain()]
        while self.take(";"):
            values.append(self.plain())
        self.need(")")
        return {"in": [f"answer.{first.text}" if first.sort == "field" else first.text, values]}

    def plain(self) -> str:
        if self.now.sort not in ("word", "text", "num"):
            raise self.refuse()
        self.place += 1
        return self.tokens[self.place - 1].text

    def added(self) -> Any:
        return self.chain(self.multiplied, {"+": "add", "-": "sub"})

    def multiplied(self) -> Any:
        return self.chain(self.atom, {"*": "mul", "/": "div"})

    def chain(self, inner: Any, signs: dict[str, str]) -> Any:
        """Left to right; a run of + or * is one list."""
        tree, run = inner(), ""
        while self.now.sort == "op" and self.now.text in signs:
            name = signs[self.now.text]
            self.place += 1
            right = inner()
            if name == run and name in ("add", "mul"):
                tree[name].append(right)
            else:
                tree = {name: [tree, right]}
            run = name
        return tree

    def atom(self) -> Any:
        token = self.now
        self.place += 1
        if token.sort == "num":
            return {"num": parse_decimal(token.text)}
        if token.sort in ("field", "fact"):
            return {token.sort: token.text}
        if token.sort == "word" and token.text in _CALLS:
            return self.called(token.text)
        if token.sort == "op" and token.text == "(":
            tree = self.either()
            self.need(")")
            return tree
        if token.sort == "op" and token.text == "-" and self.now.sort == "num":
            self.place += 1
            return {"num": parse_decimal(f"-{self.tokens[self.place - 1].text}")}
        self.place -= 1
        raise self.refuse()

    def called(self, name: str) -> Any:
        self.need("(")
        parts = [self.either()]
        while self.take(";"):
            parts.append(self.either())
        self.need(")")
        if name != "sum":
            return {name: parts}
        if not all("field" in part for part in parts):
            raise Refusal("formula.text", at=self.now.at + 1, found=name)
        return {"sum": [part["field"] for part in parts]}


def _tokens(text: str) -> list[_Token]:
    found, at = [], 0
    text = text.rstrip()
    while at < len(text):
        match = _TOKEN.match(text, at)
        if match is None or match.lastgroup is None:
            raise Refusal("formula.text", at=at + 1, found=text[at : at + 12])
        found.append(_Token(match.lastgroup, match[match.lastgroup], match.start(match.lastgroup)))
        at = match.end()
    return [*found, _Token("end", "", len(text))]


def parse(text: str) -> Any:
    """The tree of a condition or formula; None of nothing. Raises
    `formula.text` with the letter (from 1) and what stands there."""
    plain = tidy(text)
    if not plain:
        return None
    if len(plain) > MOST_LETTERS:
        raise Refusal("field.long", limit=MOST_LETTERS)
    return _Reader(plain).whole()


def write(tree: Any) -> str:
    """A tree as text that `parse` reads back to the same tree."""
    if tree is None:
        return ""
    ((name, body),) = tree.items()
    if name == "num":
        return show_decimal(str(body))
    if name in ("field", "fact"):
        return f"[{body}]" if name == "field" else f"{{{body}}}"
    if name == "sum":
        return "sum(" + "; ".join(f"[{code}]" for code in body) + ")"
    if name == "in":
        left = f"[{body[0].partition('.')[2]}]" if body[0].startswith("answer.") else str(body[0])
        return f"{left} thuộc ({'; '.join(_plain(each) for each in body[1])})"
    if name == "not":
        return f"không {_inner(body)}"
    if name in ("min", "max") or (name in ("all", "any") and len(body) == 1):
        return f"{name}({'; '.join(write(each) for each in body)})"
    sign = {"all": "và", "any": "hoặc", "add": "+", "sub": "-", "mul": "*", "div": "/"}.get(name) or SIGNS[
        name
    ]
    return f" {sign} ".join(_inner(each) for each in body)


def _inner(tree: Any) -> str:
    """A part in brackets unless it stands for itself."""
    ((name, body),) = tree.items()
    alone = name in ("num", "field", "fact", "sum", "min", "max") or (
        name in ("all", "any") and len(body) == 1
    )
    return write(tree) if alone else f"({write(tree)})"


def _plain(word: str) -> str:
    return word if _PLAIN.fullmatch(word) else f'"{word}"'


assert set(SIGNS) == set(COMPARE)
