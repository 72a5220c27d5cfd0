"""Files from outside, looked at by the office's own ClamAV before anything of them is kept (OWASP ASVS 5.0,
5.4.3): off where the setting `clamd` names no scanner. It is asked outside any transaction.

Spoken is what clamd understands (INSTREAM): the file in parts, each after its length, an empty one at the
end; one line comes back. The libraries for it have had no release for years, and do no more than this.
"""

from __future__ import annotations

import logging
import re
import socket
import struct
from contextlib import closing
from typing import IO

from models.core.errors import Refusal

PART, LONGEST_LINE = 2**16, 4096
SECONDS = 30
"""For each thing the scanner is waited for."""
_PORT = re.compile(r"\[?([\w.:-]+?)\]?:(\d{1,5})")
log = logging.getLogger("khoi")


def scanner_address(text: str) -> str | tuple[str, int]:
    """Where a scanner listens: a path beginning with `/`, or host and port. Refuses `field.scanner`."""
    found = _PORT.fullmatch(text)
    if text.startswith("/") and len(text.encode()) <= 100:
        return text
    if found is None or not 0 < int(found[2]) < 65536:
        raise Refusal("field.scanner")
    return found[1], int(found[2])


def require_harmless(address: str, name: str, file: IO[bytes]) -> None:
    """Have a file looked at, which is read from its beginning and wound back. Refuses `file.infected` with
    what was found, `file.unscanned` where the scanner is away or says nothing that is understood: nothing is
    taken then."""
    if not address:
        return
    try:
        said = _asked(scanner_address(address), file)
    except OSError as error:
        log.warning("the scanner at %r is away: %s", address, error)
        raise Refusal("file.unscanned", name=name) from None
    finally:
        file.seek(0)
    if said.endswith(" FOUND"):
        what = said.removesuffix(" FOUND").removeprefix("stream: ")
        log.warning("the scanner found %r in a file", what[:100])
        raise Refusal("file.infected", name=name, what=what[:100])
    if not said.endswith(" OK"):
        log.warning("the scanner said %r", said[:200])
        raise Refusal("file.unscanned", name=name)


def _asked(address: str | tuple[str, int], file: IO[bytes]) -> str:
    kind = socket.AF_UNIX if isinstance(address, str) else None
    made = socket.socket(kind) if kind is not None else socket.create_connection(address, SECONDS)  # type: ignore[arg-type]
    with closing(made) as line:
        line.settimeout(SECONDS)
        if kind is not None:
            line.connect(address)
        line.sendall(b"zINSTREAM\0")
        file.seek(0)
        while part := file.read(PART):
            line.sendall(struct.pack("!L", len(part)) + part)
        line.sendall(struct.pack("!L", 0))
        said = b""
        while b"\0" not in said and len(said) < LONGEST_LINE and (more := line.recv(LONGEST_LINE)):
            said += more
    return said.partition(b"\0")[0].decode("utf-8", "replace").strip()
