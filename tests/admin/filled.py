"""A form as a browser without scripts has it: only what stands in
its lists can be chosen, a button sends everything that is typed."""

from __future__ import annotations

from html.parser import HTMLParser
from typing import Any

from werkzeug.test import TestResponse

from tests.offices import Office


class _Controls(HTMLParser):
    """Controls of every form of a page: for each name its values, and what may be chosen."""

    def __init__(self) -> None:
        super().__init__()
        self.forms: list[Form] = []
        self.select: tuple[str, bool] | None = None
        self.area = ""
        self.ticked = self.first = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        has: dict[str, str] = {name: value or "" for name, value in attrs}
        if tag == "form":
            self.forms.append(Form())
        if not self.forms:
            return
        form, name = self.forms[-1], has.get("name", "")
        if tag == "select":
            self.select, self.ticked, self.first = (
                (name, "multiple" in has),
                name in form.typed,
                "multiple" not in has,
            )
            form.offered.setdefault(name, [])
        elif tag == "option" and self.select is not None:
            self._option(form, *self.select, has)
        elif tag == "input" and name:
            if has.get("type") in ("checkbox", "radio"):
                form.offered.setdefault(name, []).append(has.get("value", "on"))
                form.typed.setdefault(name, []).extend([has.get("value", "on")] if "checked" in has else [])
            else:
                form.typed.setdefault(name, []).append(has.get("value", ""))
        elif tag == "textarea":
            self.area = name
            form.typed[name] = [""]
        elif tag == "button" and name == "line":
            form.buttons.append(has.get("value", ""))

    def _option(self, form: Form, name: str, many: bool, has: dict[str, str]) -> None:
        value = has.get("value", "")
        form.offered[name].append(value)
        typed = form.typed.setdefault(name, [])
        if many or self.ticked:
            typed.extend([value] if "selected" in has or self.first else [])
        elif "selected" in has or self.first:
            form.typed[name] = [value]
        self.first = False

    def handle_data(self, data: str) -> None:
        if self.area and self.forms:
            self.forms[-1].typed[self.area][0] += data.removeprefix("\n").removeprefix("\r\n")

    def handle_endtag(self, tag: str) -> None:
        if tag == "select":
            self.select = None
        if tag == "textarea":
            self.area = ""


class Form:
    """One form: what is typed in it and what it offers."""

    def __init__(self) -> None:
        self.typed: dict[str, list[str]] = {}
        self.offered: dict[str, list[str]] = {}
        self.buttons: list[str] = []


class Filled:
    """A page of the builder with its form, gone through without scripts."""

    def __init__(self, office: Office, who: str, url: str) -> None:
        self.office, self.who, self.url = office, who, url
        self.read(office.get(who, url))

    def read(self, answer: TestResponse) -> None:
        self.answer, self.page = answer, answer.text
        parser = _Controls()
        parser.feed(self.page)
        assert any(form.buttons for form in parser.forms), (answer.status_code, self.page[-3000:])
        self.form = next(form for form in parser.forms if form.buttons)

    def choose(self, name: str, *values: str) -> None:
        """Choose from a list or tick; only what is there."""
        for value in values:
            assert value in self.form.offered[name], (
                f"{value} is not offered as {name}: {self.form.offered[name]}"
            )
        self.form.typed[name] = list(values)

    def type(self, name: str, value: str) -> None:
        assert name in self.form.typed and name not in self.form.offered
        self.form.typed[name] = [value]

    def press(self, line: str) -> None:
        """A button of an outline; the page comes again."""
        assert line in self.form.buttons, f"no button {line}: {self.form.buttons}"
        self.read(self.post(line=line))

    def post(self, **more: Any) -> TestResponse:
        return self.office.client(self.who).post(self.url, data=self.form.typed | more)

    def save(self) -> TestResponse:
        """Send the form; where it is refused the page is read anew."""
        answer = self.post()
        if answer.status_code != 303:
            self.read(answer)
        return answer

    def line(self, line: str, /, **chosen: Any) -> None:
        """Choose on a line of an outline what it is, then
        what it asks, as the page grows with every choice."""
        outline, _dash, number = line.rpartition("-")
        for part, value in chosen.items():
            name = f"{line}-{part}"
            if name in self.form.offered:
                self.choose(name, *([value] if isinstance(value, str) else value))
            else:
                self.type(name, value)
            whole = f"{outline}:look:{number}"
            self.press(whole if whole in self.form.buttons else f"{outline}:look:0")

    def shown(self, outline: str) -> list[dict[str, Any]]:
        """The lines as they stand on the page, without what is empty."""
        found, number = list[dict[str, Any]](), 0
        while f"{outline}-{number}-level" in self.form.typed:
            start = f"{outline}-{number}-"
            each = {
                name.removeprefix(start): value
                for name, value in self.form.typed.items()
                if name.startswith(start)
            }
            found.append({n: v if n == "values" else v[0] for n, v in each.items() if n != "held" and any(v)})
            number += 1
        return found
