"""The page of an address, fetched from the network: the only module of the program that goes there.

Nothing calls it unless the user asked for that very address.
"""

import errno
import http.client
import socket
import ssl
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import IO

from asquoted import __version__
from asquoted.domain.documents import Draft
from asquoted.errors import Cancelled, FetchError
from asquoted.readers import plaintext
from asquoted.readers.files import LARGEST

SILENCE = 10.0
"""Seconds without a byte after which the other side counts as gone."""
PATIENCE = 60.0
"""Seconds that a page may take as a whole."""
MOST_REDIRECTIONS = 5
_PIECE = 65_536
_PAGES = ("text/html", "application/xhtml+xml")
_TEXTS = ("text/plain",)
_NO_CONNECTION = "there is no connection to the network; try again when there is one"
_CUT_OFF = (errno.ENETUNREACH, errno.ENETDOWN, errno.EHOSTUNREACH, errno.EADDRNOTAVAIL)
_SAFE = "%/:=&?~#+!$,;'@()*[]"

Asked = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class _Fetched:
    address: str
    kind: str
    charset: str
    original: bytes


def is_address(text: str) -> bool:
    """Tell whether a text is nothing but an address of a page: http or https, and a host."""
    words = text.split()
    if len(words) != 1 or not words[0].casefold().startswith(("http://", "https://")):
        return False
    try:
        return bool(urllib.parse.urlsplit(words[0]).hostname)
    except ValueError:
        return False


def host_of(address: str) -> str:
    """Return the host that an address goes to, whatever else it says to look like another."""
    return urllib.parse.urlsplit(address.strip()).hostname or ""


def read_address(address: str, is_cancelled: Asked | None = None, patience: float = PATIENCE) -> Draft:
    """Fetch a page and return its draft, with the address where it was found at the end.

    Raise FetchError, which says why, where there is no such page, it is no text, larger than
    `LARGEST`, or slower than `patience` seconds; DocumentError where there is no article in it;
    Cancelled where `is_cancelled` says so.
    """
    address = address.strip()
    fetched = _fetch(address, is_cancelled or bool, patience)
    if fetched.kind in _TEXTS:
        draft = plaintext.read_text(fetched.original, fetched.address)
    else:
        # Imported here: the extraction takes 0.3 s to load.
        from asquoted.readers import webpage

        draft = webpage.read_page(fetched.original, fetched.address, fetched.charset)
    if draft.details.address:
        return draft
    return replace(draft, details=replace(draft.details, address=fetched.address))


class _Redirections(urllib.request.HTTPRedirectHandler):
    max_redirections = MOST_REDIRECTIONS

    def redirect_request(
        self,
        req: urllib.request.Request,
        fp: IO[bytes],
        code: int,
        msg: str,
        headers: http.client.HTTPMessage,
        newurl: str,
    ) -> urllib.request.Request | None:
        if not is_address(newurl):
            raise FetchError(req.full_url, f"it leads to {newurl}, which is no page of the web")
        if req.full_url.startswith("https:") and not newurl.startswith("https:"):
            raise FetchError(req.full_url, f"it leads to {newurl}, which others could read along")
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def _opener() -> urllib.request.OpenerDirector:
    # Put together by hand: the usual one would also open files and FTP.
    opener = urllib.request.OpenerDirector()
    for handler in (
        urllib.request.ProxyHandler(),
        urllib.request.HTTPHandler(),
        urllib.request.HTTPSHandler(),
        urllib.request.HTTPDefaultErrorHandler(),
        urllib.request.HTTPErrorProcessor(),
        _Redirections(),
    ):
        opener.add_handler(handler)
    return opener


def _fetch(address: str, is_cancelled: Asked, patience: float) -> _Fetched:
    if not is_address(address):
        raise FetchError(address, "this is no address of a page; it begins with https:// or http://")
    if urllib.parse.urlsplit(address).username is not None:
        raise FetchError(address, "it holds a name before its host; leave that out")
    if is_cancelled():
        raise Cancelled
    headers = {"User-Agent": f"AsQuoted/{__version__}", "Accept": ", ".join((*_PAGES, *_TEXTS))}
    try:
        request = urllib.request.Request(_in_ascii(address), headers=headers)
        with _opener().open(request, timeout=min(SILENCE, patience)) as answer:
            kind = answer.headers.get_content_type()
            if kind not in (*_PAGES, *_TEXTS):
                raise FetchError(address, f"it is no page of text but {kind}")
            original = _read(address, answer, is_cancelled, time.monotonic() + patience)
            charset = answer.headers.get_content_charset() or ""
            return _Fetched(answer.geturl(), kind, charset, original)
    except urllib.error.HTTPError as error:
        with error:
            raise FetchError(address, _refusal(error)) from error
    except (OSError, http.client.HTTPException, UnicodeError, ValueError) as error:
        raise FetchError(address, _reason(error)) from error


def _read(address: str, answer: http.client.HTTPResponse, is_cancelled: Asked, end: float) -> bytes:
    pieces: list[bytes] = []
    size = 0
    # One piece at a time, and no more than is there: a slow one is noticed between two.
    while piece := answer.read1(_PIECE):
        pieces.append(piece)
        size += len(piece)
        if size > LARGEST:
            raise FetchError(address, f"larger than {LARGEST // 1_000_000} MB, which no article is")
        if is_cancelled():
            raise Cancelled
        if time.monotonic() > end:
            raise FetchError(address, "it takes too long; try again later, or save the page and import it")
    if not pieces:
        raise FetchError(address, "the page is empty")
    return b"".join(pieces)


def _in_ascii(address: str) -> str:
    parts = urllib.parse.urlsplit(address)
    host = (parts.hostname or "").encode("idna").decode("ascii")
    if ":" in host:
        host = f"[{host}]"
    netloc = host if parts.port is None else f"{host}:{parts.port}"
    path, query = (urllib.parse.quote(part, safe=_SAFE) for part in (parts.path, parts.query))
    # What stands after # is for who reads the page; it never goes out.
    return urllib.parse.urlunsplit((parts.scheme, netloc, path or "/", query, ""))


def _refusal(error: urllib.error.HTTPError) -> str:
    if error.code in (401, 402, 403, 451):
        return f"the site does not give it out ({error.code}); save the page in your browser and import it"
    if 300 <= error.code < 400:
        return "it leads on and on, or to no page of the web; open it in your browser and save the page"
    return f"the site answers {error.code} {error.reason}"


def _reason(error: Exception) -> str:
    match error.reason if isinstance(error, urllib.error.URLError) else error:
        # What resolvers answer where none of them can be reached.
        case socket.gaierror(errno=socket.EAI_AGAIN):
            return _NO_CONNECTION
        case socket.gaierror():
            return "no site of that name is found; check the address"
        case TimeoutError():
            return "the site is too slow: nothing came for too long; try again later"
        case ssl.SSLError():
            return "no secure connection to the site can be made; check the address"
        case ConnectionRefusedError():
            return "the site refuses the connection; check the address, or try again later"
        case OSError(errno=number) if number in _CUT_OFF:
            return _NO_CONNECTION
        case ConnectionError():
            return "the site broke the connection off; try again later"
    return "the site gives no answer that a page could be read from; check the address"
