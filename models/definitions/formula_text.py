"""Conditions and formulas as an officer writes them in Excel, parsed
once on entry into trees, and trees written back (formulas.py).

    hình thức thuộc (chuyên đề; kết hợp) và [order] không phải là "Có"
    (tổng([a]; [b]) + 1,5) / 2 >= {Tỷ lệ dự}

`[code]` is a field, `{name}` a fact. What things are called, in which language, says the vocabulary; codes
and the words of every language (`meeting_kind in (thematic)`) are read too. `#` before a name: the very code.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from models.core.errors import Refusal
from models.core.spelling import fold, tidy
from models.definitions.formula_write import (
    AND,
    CALLS,
    COMPARED,
    IS,
    IS_NOT,
    NONE_OF,
    NOT,
    OR,
    RELATIONS,
)
from models.definitions.formulas import DAY, NUMBER, TEXT, WORDS, part, sort_of
from models.definitions.kinds.base import parse_decimal
from models.definitions.vocabulary import PLAIN, Vocabulary, meant

MOST_LETTERS = 2_000
DEEPEST = 30
_TOKEN = re.compile(
    r"\s*(?:(?P<num>[0-9]{1,12}(?:[.,][0-9]{1,4})?)|\[(?P<field>[^\[\]]{1,440})\]|\{(?P<fact>[^{}]{1,80})\}"
    r"|(?P<code>#\"[^\"]{1,60}\")|\"(?P<text>(?:[^\"]|\"\"){0,400})\"(?!\")"
    r"|(?P<word>[^\W\d]\w*)|(?P<op><=|>=|<>|[<>=+\-*/();&]))",
)


def _phrases(known: Mapping[str, tuple[str, ...]]) -> list[tuple[list[str], str]]:
    """Phrases as lists of words, the longest first, with what each stands for."""
    found = [(phrase.split(), name) for name, phrases in known.items() for phrase in phrases]
    return sorted(found, key=lambda each: -len(each[0]))


_SAID, _CALLED = _phrases(RELATIONS), _phrases(CALLS)


@dataclass(frozen=True)
class _Token:
    sort: str
    text: str
    at: int
    end: int


class _Reader:
    """Recursive descent over the tokens; every refusal names the letter where it stands."""

    def __init__(self, text: str, spoken: Vocabulary) -> None:
        self.text, self.spoken = text, spoken
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
        while self.word(OR):
            parts.append(self.both())
        self.depth -= 1
        return parts[0] if len(parts) == 1 else {"any": parts}

    def both(self) -> Any:
        parts = [self.denied()]
        while self.word(AND):
            parts.append(self.denied())
        return parts[0] if len(parts) == 1 else {"all": parts}

    def denied(self) -> Any:
        if not self.word(NOT):
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
        left = self.joined()
        if self.now.sort == "op" and self.now.text in COMPARED:
            sign = COMPARED[self.now.text]
            self.place += 1
            return {sign: [left, self.joined()]}
        return left

    def joined(self) -> Any:
        """Text joined by `&`."""
        parts = [self.added()]
        while self.take("&"):
            parts.append(self.added())
        return parts[0] if len(parts) == 1 else {"join": [_as(TEXT, each) for each in parts]}

    def phrase(self, known: list[tuple[list[str], str]], folded: bool = False) -> tuple[int, str]:
        """How many words from here on say one of these, and what it stands for; none and nothing."""
        for words, name in known:
            here = self.tokens[self.place : self.place + len(words)]
            said = [
                fold(each.text) if folded else each.text.casefold() for each in here if each.sort == "word"
            ]
            if said == words:
                return len(words), name
        return 0, ""

    def listed(self) -> Any:
        """`name là a`, `name thuộc (a; b)` and the like, or `name = a` over words."""
        start = self.place
        name = self.asked()
        relation = self.relation() if name else ""
        if not relation:
            self.place = start
            return None
        if self.take("("):
            values = [self.plain(name)]
            while self.take(";"):
                values.append(self.plain(name))
            self.need(")")
        elif relation in (IS, IS_NOT):
            values = [self.plain(name)]
        else:
            raise self.refuse()
        tree = {"in": [name, values]}
        return {"not": tree} if relation in (IS_NOT, NONE_OF) else tree

    def asked(self) -> str:
        """What a condition over words asks, stepped over: a field's answer, the kind of meeting or unit."""
        if self.now.sort == "field":
            self.place += 1
            return f"answer.{self.code(self.tokens[self.place - 1])}"
        names = {code: tuple(map(fold, (code, *self.spoken.asked.get(code, ())))) for code in WORDS}
        length, code = self.phrase(_phrases(names), folded=True)
        self.place += length
        return code

    def relation(self) -> str:
        """How it is asked, stepped over; nothing where what follows is something else."""
        length, said = self.phrase(_SAID)
        if length:
            self.place += length
            return said
        then = self.tokens[min(self.place + 1, len(self.tokens) - 1)]
        if self.now.sort == "op" and self.now.text in ("=", "<>") and then.sort in ("word", "text", "code"):
            if self.phrase_at(self.place + 1):
                return ""
            self.place += 1
            return IS if self.tokens[self.place - 1].text == "=" else IS_NOT
        return ""

    def phrase_at(self, place: int) -> bool:
        """Whether a call (`max(`) begins at a token."""
        here, self.place = self.place, place
        found = self.call()[0]
        self.place = here
        return bool(found)

    def call(self) -> tuple[int, str]:
        """How many words name a call here, and which; a bracket follows."""
        length, name = self.phrase(_CALLED)
        then = self.tokens[min(self.place + length, len(self.tokens) - 1)]
        return (length, name) if length and (then.sort, then.text) == ("op", "(") else (0, "")

    def plain(self, name: str) -> str:
        """An answer: in quotes, or as many words as stand there."""
        token, known = self.now, self.spoken.values.get(name, {})
        if token.sort not in ("word", "text", "num", "code"):
            raise self.refuse()
        self.place += 1
        if token.sort == "code":
            return token.text[2:-1]
        if token.sort == "text":
            return meant(known, tidy(token.text.replace('""', '"')))
        while self.now.sort in ("word", "num") and self.now.text.casefold() not in AND | OR:
            self.place += 1
        return meant(known, tidy(self.text[token.at : self.tokens[self.place - 1].end]))

    def code(self, token: _Token) -> str:
        """The code of a field or fact by what stands in its brackets."""
        known = self.spoken.fields if token.sort == "field" else self.spoken.facts
        return meant(known, tidy(token.text))

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
        token, (length, call) = self.now, self.call()
        if length:
            self.place += length
            return self.called(call)
        self.place += 1
        if token.sort == "num":
            return {"num": parse_decimal(token.text)}
        if token.sort in ("field", "fact"):
            return {token.sort: self.code(token)}
        if token.sort == "text":
            return {"text": token.text.replace('""', '"')}
        if token.sort == "op" and token.text == "(":
            tree = self.either()
            self.need(")")
            return tree
        if token.sort == "op" and token.text == "-" and self.now.sort == "num":
            self.place += 1
            return {"num": parse_decimal(f"-{self.tokens[self.place - 1].text}")}
        self.place -= 1
        raise self.refuse()

    def fitted(self, name: str, parts: list[Any]) -> Any:
        """A call whose parts are of the sorts that it takes. Refuses more or fewer parts."""
        if len(parts) != FIT[name]:
            raise Refusal("formula.parts", name=next(iter(CALLS[name])), count=FIT[name], at=self.now.at)
        if name == "if":
            if TEXT in (sort_of(each) for each in parts[1:]):
                parts[1:] = [_as(TEXT, each) for each in parts[1:]]
            return {"if": parts}
        if name == "days":
            return {"days": [_as(DAY, each) for each in parts]}
        return {"said": parts[0]} if name == "said" else _as(DAY, parts[0])

    def called(self, name: str) -> Any:
        self.need("(")
        parts = [self.either()]
        while self.take(";"):
            parts.append(self.either())
        self.need(")")
        if name in FIT:
            return self.fitted(name, parts)
        if name != "sum":
            return {name: parts}
        if not all("field" in part for part in parts):
            raise Refusal("formula.text", at=self.now.at + 1, found=name)
        return {"sum": [part["field"] for part in parts]}


FIT = {"if": 3, "days": 2, "said": 1, "day": 1}
"""Calls with how many parts they take."""


def _as(sort: str, tree: Any) -> Any:
    """A part as text or as a day, where its place asks for one: a field by itself says neither."""
    name, body = part(tree)
    if name == "if":
        return {"if": [body[0], *(_as(sort, each) for each in body[1:])]}
    if sort == DAY:
        return {"day": body} if name == "field" else tree
    return {"said": tree} if sort_of(tree) == NUMBER else tree


def _tokens(text: str) -> list[_Token]:
    found, at = [], 0
    text = text.rstrip()
    while at < len(text):
        match = _TOKEN.match(text, at)
        if match is None or match.lastgroup is None:
            raise Refusal("formula.text", at=at + 1, found=text[at : at + 12])
        sort = match.lastgroup
        found.append(_Token(sort, match[sort], match.start(sort), match.end(sort)))
        at = match.end()
    return [*found, _Token("end", "", len(text), len(text))]


def strangers(text: str, spoken: Vocabulary = PLAIN) -> list[Refusal]:
    """Names in the brackets of a text that stand for nothing there is: of one that cannot be read to its
    end they are told with it, so that all of it is mended at once."""
    found: dict[str, Refusal] = {}
    for match in _TOKEN.finditer(tidy(text)):
        known = spoken.fields if match.lastgroup == "field" else spoken.facts
        if match.lastgroup in ("field", "fact"):
            code = meant(known, tidy(match[match.lastgroup]))
            if code.partition(".")[0] not in known and code not in known:
                found.setdefault(code, Refusal(f"formula.{match.lastgroup}", code=code))
    return list(found.values())


def parse(text: str, spoken: Vocabulary = PLAIN) -> Any:
    """The tree of a condition or formula; None of nothing. Raises
    `formula.text` with the letter (from 1) and what stands there."""
    plain = tidy(text)
    if not plain:
        return None
    if len(plain) > MOST_LETTERS:
        raise Refusal("field.long", limit=MOST_LETTERS)
    return _Reader(plain, spoken).whole()
