"""The child that makes large workbooks: it ends with whoever started it, and cuts batches by sheets."""

from __future__ import annotations

from forms.excel.write.engine import Engine


def test_the_child_ends_with_whoever_started_it(engine: Engine) -> None:
    engine.start()
    assert engine.child is not None and engine.child.stdin is not None
    engine.child.stdin.close()
    engine.child.stdin = None
    engine.child.wait(timeout=10)
    assert engine.child.returncode == 0
