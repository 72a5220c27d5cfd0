#!/usr/bin/env bash
# A connection of Waitress that its visitor ends is never told to the close() of a channel of one's own.
#
# Versions: Waitress 3.0.2, Python 3.11.
# Guess:    every connection ends by its channel's close(), whoever ends it: a subclass of HTTPChannel that counts connections up
#           in __init__ and down in close() knows how many are open.
# Seen:     where the visitor hangs up, or the server ends a connection after its answer, HTTPChannel.handle_close() calls the
#           dispatcher's own close past the subclass: its close() hears of none of them, and such a count only grows. All of
#           them pass del_channel(), which a subclass may extend.
# Output:   asked with "Connection: close": 20 begun, 0 told to close(), 20 told to del_channel()
#           kept alive, then left by the visitor: 20 begun, 0 told to close(), 20 told to del_channel()
# Exit:     0 as seen, 1 when Waitress behaves otherwise, 2 when a tool is missing.
set -u
command -v python3 >/dev/null || exit 2
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv" >/dev/null 2>&1 || exit 2
"$work/venv/bin/pip" install --quiet --disable-pip-version-check waitress==3.0.2 >/dev/null 2>&1 || exit 2

cat >"$work/counts.py" <<'PY'
import http.client
import threading
import time

from waitress.channel import HTTPChannel
from waitress.server import create_server

TOLD = {"begun": 0, "close": 0, "gone": 0}


class Counted(HTTPChannel):
    def __init__(self, *given, **named):
        TOLD["begun"] += 1
        super().__init__(*given, **named)

    def close(self):
        TOLD["close"] += 1
        super().close()

    def del_channel(self, *given):
        TOLD["gone"] += 1
        super().del_channel(*given)


def answer(_environ, start):
    start("200 OK", [("Content-Length", "2")])
    return [b"ok"]


server = create_server(answer, host="127.0.0.1", port=0)
server.channel_class = Counted
threading.Thread(target=server.run, daemon=True).start()
ways = (('asked with "Connection: close"', {"Connection": "close"}), ("kept alive, then left by the visitor", {}))
for name, headers in ways:
    TOLD.update(begun=0, close=0, gone=0)
    for _ in range(20):
        visitor = http.client.HTTPConnection("127.0.0.1", server.effective_port)
        visitor.request("GET", "/", headers=headers)
        visitor.getresponse().read()
        visitor.close()
    until = time.monotonic() + 10
    while TOLD["gone"] < 20 and time.monotonic() < until:
        time.sleep(0.05)
    print(f"{name}: {TOLD['begun']} begun, {TOLD['close']} told to close(), {TOLD['gone']} told to del_channel()")
PY
told=$("$work/venv/bin/python" "$work/counts.py") || exit 1
printf '%s\n' "$told"
[ "$told" = 'asked with "Connection: close": 20 begun, 0 told to close(), 20 told to del_channel()
kept alive, then left by the visitor: 20 begun, 0 told to close(), 20 told to del_channel()' ] || exit 1
