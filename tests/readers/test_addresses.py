"""Pages are fetched from addresses: by http and https alone, within limits, and never unasked."""

import errno
import socket
import ssl
from collections.abc import Iterator
from functools import partial
from http.client import HTTPMessage
from io import BytesIO
from urllib.request import Request

import pytest
from tests.loopback import PROXIES, Pages, serving

from asquoted.errors import Cancelled, DocumentError, FetchError
from asquoted.readers import addresses
from asquoted.readers.addresses import host_of, is_address, read_address

_PAGE = (
    "<html><head><title>The harbour</title></head><body><article><h1>The harbour</h1>"
    "<p>“We have never sold the boats of this harbour,” the minister said on Tuesday in the town hall.</p>"
    "<p>Nobody asked a question, and the café stayed open.</p></article></body></html>"
)


class _Site(Pages):
    def answer(self) -> None:
        match self.path.split("?")[0]:
            case "/page" | "/caf%C3%A9":
                self.send(_PAGE.encode(), "text/html; charset=utf-8")
            case "/latin":
                self.send(
                    _PAGE.replace("“", '"').replace("”", '"').encode("latin-1"),
                    "text/html; charset=iso-8859-1",
                )
            case "/text":
                self.send("“Nothing was sold,” she said.".encode(), "text/plain; charset=utf-8")
            case "/picture":
                self.send(b"\x89PNG", "image/png")
            case "/large":
                self.send(b"<p>" + b"a" * 4_000, "text/html")
            case "/empty":
                self.send(b"", "text/html")
            case "/moved":
                self.lead("/page")
            case "/round":
                self.lead("/round?" + "x" * len(self.path))
            case "/file":
                self.lead("file:///etc/hostname")
            case "/gone":
                self.send_error(404, "Not Found")
            case "/paid":
                self.send_error(402, "Payment Required")


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    with serving(_Site, monkeypatch) as address:
        yield address


def test_a_page_becomes_a_draft_that_knows_its_address(site: str) -> None:
    draft = read_address(f"{site}/page")
    assert "“We have never sold the boats" in draft.text
    assert draft.details.headline == "The harbour"
    assert draft.details.address == f"{site}/page"
    assert draft.source == f"{site}/page"
    assert draft.original == _PAGE.encode()


def test_a_text_is_read_as_it_is(site: str) -> None:
    assert read_address(f"{site}/text").text == "“Nothing was sold,” she said."


def test_the_servers_word_on_the_encoding_counts(site: str) -> None:
    assert "café" in read_address(f"{site}/latin").text


def test_an_address_with_other_letters_is_found(site: str) -> None:
    read_address(f"{site}/café#part")
    assert _Site.seen == ["/caf%C3%A9"]


def test_a_page_that_moved_is_known_by_where_it_is_now(site: str) -> None:
    assert read_address(f"{site}/moved").details.address == f"{site}/page"


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        pytest.param("/picture", "image/png", id="no text"),
        pytest.param("/empty", "empty", id="nothing in it"),
        pytest.param("/round", "on and on", id="leads round"),
        pytest.param("/file", "no page of the web", id="leads to a file"),
        pytest.param("/gone", "404", id="not there"),
        pytest.param("/paid", "save the page in your browser", id="behind a gate"),
    ],
)
def test_what_cannot_be_had_is_refused_with_a_reason(site: str, path: str, reason: str) -> None:
    with pytest.raises(DocumentError) as refused:
        read_address(site + path)
    assert reason in refused.value.reason


def test_a_page_that_leads_round_is_left_after_a_few_steps(site: str) -> None:
    with pytest.raises(DocumentError):
        read_address(f"{site}/round")
    assert len(_Site.seen) <= addresses.MOST_REDIRECTIONS + 1


def test_what_is_too_large_is_not_read_to_its_end(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(addresses, "LARGEST", 1_000)
    with pytest.raises(DocumentError, match="larger"):
        read_address(f"{site}/large")


def test_what_takes_too_long_is_given_up(site: str) -> None:
    with pytest.raises(DocumentError, match="too long|timed out|nothing came"):
        read_address(f"{site}/page", patience=1e-9)


@pytest.mark.parametrize(
    ("wrong", "reason"),
    [
        pytest.param(socket.gaierror(socket.EAI_NONAME, "Name or service not known"), "no site", id="name"),
        pytest.param(socket.gaierror(socket.EAI_AGAIN, "Temporary failure"), "no connection", id="offline"),
        pytest.param(OSError(errno.ENETUNREACH, "Unreachable"), "no connection", id="no way out"),
        pytest.param(ConnectionRefusedError(errno.ECONNREFUSED, "Refused"), "refuses", id="refused"),
        pytest.param(ConnectionResetError(errno.ECONNRESET, "Reset"), "broke", id="broken off"),
        pytest.param(TimeoutError("timed out"), "too slow", id="slow"),
        pytest.param(ssl.SSLCertVerificationError(1, "verify failed"), "no secure", id="certificate"),
        pytest.param(OSError(errno.EIO, "Whatever"), "no answer", id="anything else"),
    ],
)
def test_why_nothing_was_fetched_is_said_in_plain_words(
    wrong: OSError, reason: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*given: object, **named: object) -> None:
        raise wrong

    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    for proxy in PROXIES:
        monkeypatch.delenv(proxy, raising=False)
    with pytest.raises(FetchError) as refused:
        read_address("https://harbour.example/a")
    assert reason in refused.value.reason
    assert "rrno" not in str(refused.value)
    assert wrong.strerror is None or wrong.strerror not in str(refused.value)


def test_fetching_stops_when_it_is_told_to(site: str) -> None:
    with pytest.raises(Cancelled):
        read_address(f"{site}/page", lambda: True)
    assert _Site.seen == []
    with pytest.raises(Cancelled):
        read_address(f"{site}/page", lambda: bool(_Site.seen))


@pytest.mark.parametrize(
    "address",
    [
        "ftp://example.org/a",
        "file:///etc/passwd",
        "example.org",
        "https://",
        "javascript:1",
        "http://[",
        "two words",
    ],
)
def test_nothing_but_a_page_of_the_web_is_fetched(address: str) -> None:
    assert not is_address(address)
    with pytest.raises(DocumentError):
        read_address(address)


def test_a_host_in_disguise_is_named_and_refused() -> None:
    disguised = "https://news.example@evil.example/page"
    assert host_of(disguised) == "evil.example"
    with pytest.raises(DocumentError, match="before its host"):
        read_address(disguised)


@pytest.mark.parametrize(
    ("asked", "leads_to", "is_followed"),
    [
        pytest.param("https://a.example/", "https://b.example/", True, id="from a safe one to a safe one"),
        pytest.param("http://a.example/", "https://b.example/", True, id="to a safe one"),
        pytest.param("http://a.example/", "http://b.example/", True, id="neither is safe"),
        pytest.param("https://a.example/", "http://b.example/", False, id="from a safe one to another"),
        pytest.param("https://a.example/", "file:///etc/passwd", False, id="to a file"),
    ],
)
def test_nobody_is_led_from_a_safe_address_to_one_that_others_read_along(
    asked: str, leads_to: str, is_followed: bool
) -> None:
    follower = addresses._Redirections()
    led = partial(follower.redirect_request, Request(asked), BytesIO(), 302, "Found", HTTPMessage(), leads_to)
    if is_followed:
        followed = led()
        assert followed is not None
        assert followed.full_url == leads_to
    else:
        with pytest.raises(FetchError, match="it leads to"):
            led()
