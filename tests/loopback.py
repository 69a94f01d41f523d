"""A web site of this machine alone, for tests that fetch an address."""

import socket
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

PROXIES = ("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "all_proxy", "ALL_PROXY")


class Pages(BaseHTTPRequestHandler):
    """Answers with a page; a subclass says which, and finds in `seen` the paths that were asked for."""

    seen: list[str] = []

    def do_GET(self) -> None:
        self.seen.append(self.path)
        self.answer()

    def answer(self) -> None:
        self.send_error(404, "Not Found")

    def log_message(self, format: str, *given: object) -> None:
        """Say nothing."""

    def send(self, body: bytes, kind: str = "text/html; charset=utf-8") -> None:
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def lead(self, where: str) -> None:
        self.send_response(302)
        self.send_header("Location", where)
        self.send_header("Content-Length", "0")
        self.end_headers()


class _Server(ThreadingHTTPServer):
    # Closing waits for every answer that was begun: one left behind, whose reader gave up, would note
    # its path while the next test looks at `seen`.
    daemon_threads = False

    def handle_error(
        self, request: socket.socket | tuple[bytes, socket.socket], client_address: object
    ) -> None:
        """Say nothing of a reader who hung up; what else goes wrong is told."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)


@contextmanager
def serving(pages: type[Pages], monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Serve `pages` while the block runs; yield the site's address, without a slash at its end.

    The machine's proxies are put aside: they would be asked for an address that only this machine has.
    """
    for name in PROXIES:
        monkeypatch.delenv(name, raising=False)
    pages.seen = []
    server = _Server(("127.0.0.1", 0), pages)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
