"""An address goes to the network only where `--fetch` says so."""

import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
from tests.cli.command_cases import ARTICLE, Run


class _Site(BaseHTTPRequestHandler):
    seen: list[str] = []

    def do_GET(self) -> None:
        self.seen.append(self.path)
        self.send_response(200)
        self.send_header("Content-Type", "text/plain; charset=utf-8")
        self.end_headers()
        self.wfile.write(ARTICLE.encode())

    def log_message(self, format: str, *given: object) -> None:
        """Say nothing."""


def test_an_address_is_fetched_only_when_asked_for(
    cli: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    library = tmp_path / "case.asquoted"
    with HTTPServer(("127.0.0.1", 0), _Site) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        address = f"http://127.0.0.1:{server.server_port}/article"
        refused = cli("--library", library, "import", address)
        assert refused.code == 1
        assert "--fetch" in refused.err
        assert _Site.seen == []
        assert cli("--library", library, "import", "--fetch", address).code == 0
        server.shutdown()
        thread.join()
    assert _Site.seen == ["/article"]
    assert "Minister denies any sale" in cli("--library", library, "documents").out
