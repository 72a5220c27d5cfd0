#!/usr/bin/env bash
# A page that is drawn inside a request (both values of a form, a preview, a mail) writes into the g of the request around it.
#
# Versions: Flask 3.1.3, Werkzeug 3.1.9, Python 3.11.
# Guess:    `with app.test_request_context(address): app.full_dispatch_request()` inside a view is a request of its own: its
#           before_request fills a g of its own, its teardown closes what that g holds, and the outer one is as it was.
# Seen:     a request context pushed inside another of the same app has its own `request` and `session`, but no g of its own: the
#           application context around it is taken. What before_request puts into g (who is signed in, a session of the database)
#           replaces the outer request's, and teardown functions of the inner one do not run when it ends; they run once, at
#           the end of the outer request, and then see the inner one's values alone. With `app.app_context()` pushed first
#           both are separate, as guessed.
# Output:   bare: inner sees inner, outer then sees inner, closed ['inner']
#           with app_context: inner sees inner, outer then sees outer, closed ['inner', 'outer']
# Exit:     0 as seen, 1 when Flask behaves otherwise, 2 when a tool is missing.
set -u
command -v python3 >/dev/null || exit 2
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv" >/dev/null 2>&1 || exit 2
"$work/venv/bin/pip" install --quiet --disable-pip-version-check flask==3.1.3 werkzeug==3.1.9 >/dev/null 2>&1 || exit 2

cat >"$work/asks.py" <<'PY'
from contextlib import nullcontext

from flask import Flask, g, request

for name, around in (("bare", nullcontext), ("with app_context", None)):
    app, closed = Flask(__name__), []

    @app.before_request
    def begin():
        g.who = request.path.strip("/")

    @app.teardown_appcontext
    def end(_error):
        closed.append(g.get("who"))

    @app.get("/inner")
    def inner():
        return g.who

    @app.get("/outer")
    def outer():
        with (around or app.app_context)(), app.test_request_context("/inner"):
            drawn = app.full_dispatch_request().get_data(as_text=True)
        return f"inner sees {drawn}, outer then sees {g.who}"

    said = app.test_client().get("/outer").text
    print(f"{name}: {said}, closed {closed}")
PY
told=$("$work/venv/bin/python" "$work/asks.py") || exit 1
printf '%s\n' "$told"
[ "$told" = "bare: inner sees inner, outer then sees inner, closed ['inner']
with app_context: inner sees inner, outer then sees outer, closed ['inner', 'outer']" ] || exit 1
