"""The Python of the documents runs as it stands there, but for where the server is."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGES = ["README.md", "notebook/README.md", "docs/notebook.md"]


def blocks_of(page: str) -> list[str]:
    fences = re.findall(r"^```([^\n]*)\n(.*?)^```", (ROOT / page).read_text("utf-8"), re.M | re.S)
    return [code for language, code in fences if language == "python"]


@pytest.mark.parametrize("page", PAGES)
def test_blocks(page: str, server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("UJAR_URL", server)
    # What a page says goes on from block to block, and begins with a client.
    told = "\n".join(blocks_of(page)).replace("http://127.0.0.1:4000", server.rstrip("/"))
    assert told
    exec(compile(told, page, "exec"), {})  # noqa: S102
