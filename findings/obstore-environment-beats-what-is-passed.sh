#!/usr/bin/env bash
# What is passed to obstore's S3Store by name loses to one variable of the environment, and another one joins it.
#
# Versions: obstore 0.12.1, Python 3.11.
# Guess:    S3Store(bucket, endpoint=..., access_key_id=..., secret_access_key=...) asks that endpoint with that key: variables
#           of the environment fill in what is not passed.
# Seen:     AWS_ENDPOINT_URL and AWS_ENDPOINT do only that. AWS_ENDPOINT_URL_S3 is asked in place of the endpoint that was
#           passed. AWS_SESSION_TOKEN is sent beside a key that was passed, to which it does not belong. Both are silent; a
#           credential_provider of one's own keeps the token out.
# Output:   AWS_ENDPOINT_URL_S3: asked the environment's, token sent: yes
#           AWS_ENDPOINT_URL: asked the passed one, token sent: yes
#           AWS_ENDPOINT: asked the passed one, token sent: yes
#           AWS_ENDPOINT, credential_provider: asked the passed one, token sent: no
# Exit:     0 as seen, 1 when obstore behaves otherwise, 2 when a tool is missing.
set -u
command -v python3 >/dev/null || exit 2
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv" >/dev/null 2>&1 || exit 2
"$work/venv/bin/pip" install --quiet --disable-pip-version-check obstore==0.12.1 >/dev/null 2>&1 || exit 2

cat >"$work/asks.py" <<'PY'
import http.server
import os
import threading

import obstore
from obstore.store import S3Store

HEARD = []


class Service(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        HEARD.append((self.server.server_address[1], self.headers.get("x-amz-security-token")))
        self.send_response(200)
        for name, value in (("Content-Length", "2"), ("ETag", '"1"'), ("Last-Modified", "Tue, 01 Dec 2026 00:00:00 GMT")):
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(b"ok")

    def log_message(self, *_given):
        pass


services = [http.server.ThreadingHTTPServer(("127.0.0.1", 0), Service) for _ in range(2)]
for each in services:
    threading.Thread(target=each.serve_forever, daemon=True).start()
passed, told = (f"http://127.0.0.1:{each.server_address[1]}" for each in services)
own = {"access_key_id": "own", "secret_access_key": "own"}
provider = {"credential_provider": lambda: own | {"token": None, "expires_at": None}}
ways = [(name, name, own) for name in ("AWS_ENDPOINT_URL_S3", "AWS_ENDPOINT_URL", "AWS_ENDPOINT")]
for title, name, key in (*ways, ("AWS_ENDPOINT, credential_provider", "AWS_ENDPOINT", provider)):
    for variable in [each for each in os.environ if each.startswith("AWS_")]:
        del os.environ[variable]
    os.environ |= {name: told, "AWS_SESSION_TOKEN": "of-another-key"}
    HEARD.clear()
    store = S3Store("bucket", endpoint=passed, region="us-east-1", client_options={"allow_http": True}, **key)
    obstore.get(store, "a").bytes()
    ((port, token),) = HEARD
    asked = "the passed one" if passed.endswith(f":{port}") else "the environment's"
    print(f"{title}: asked {asked}, token sent: {'yes' if token else 'no'}")
PY
seen=$("$work/venv/bin/python" "$work/asks.py") || exit 1
echo "$seen"
[ "$seen" = "AWS_ENDPOINT_URL_S3: asked the environment's, token sent: yes
AWS_ENDPOINT_URL: asked the passed one, token sent: yes
AWS_ENDPOINT: asked the passed one, token sent: yes
AWS_ENDPOINT, credential_provider: asked the passed one, token sent: no" ] || exit 1
