"""A form as a browser without scripts has it: only what stands in
its lists can be chosen, a button sends everything that is typed."""

from __future__ import annotations

from typing import Any

from werkzeug.test import TestResponse

from tests.offices import Office
from tests.pages import read


class Filled:
    """A page of the builder with its form, gone through without scripts."""

    def __init__(self, office: Office, who: str, url: str) -> None:
        self.office, self.who, self.url = office, who, url
        self.read(office.get(who, url))

    def read(self, answer: TestResponse) -> None:
        self.answer, self.page = answer, answer.text
        forms = [form for form in read(answer).forms if form.pressed("line")]
        assert forms, (answer.status_code, self.page[-3000:])
        self.form = forms[0]

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
        buttons = self.form.pressed("line")
        assert line in buttons, f"no button {line}: {buttons}"
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
            self.press(whole if whole in self.form.pressed("line") else f"{outline}:look:0")

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
