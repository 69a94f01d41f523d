"""Plain text: the file as decoded, character for character, and what it openly says of itself."""

import hashlib
from dataclasses import replace
from pathlib import Path

from asquoted import __version__
from asquoted.domain.documents import Details, Draft
from asquoted.domain.tongues import language_of
from asquoted.errors import DocumentError
from asquoted.readers import clues
from asquoted.readers.encodings import decode
from asquoted.readers.files import refuse_too_long

EXTRACTOR = f"asquoted.readers.plaintext {__version__}"


def read_text(original: bytes, path: Path | str) -> Draft:
    """Return the draft of a text file, or of an address; its text is the whole file, line ends as they are.

    Raise DocumentError if it is no text, or holds nothing but white space.
    """

    def refuse(reason: str) -> DocumentError:
        return DocumentError(path, reason)

    decoded = decode(original, refuse)
    refuse_too_long(len(original), refuse)
    if not decoded.text.strip():
        raise DocumentError(path, "there is only white space in it; save the article again")
    digest = hashlib.sha256(original).hexdigest()
    details = details_of(decoded.text)
    return Draft(decoded.text, details, str(path), original, digest, EXTRACTOR, decoded.encoding)


def details_of(text: str, headline: str = "") -> Details:
    """Return what the text openly says of its outlet, headline, date and agency; else they stay empty.

    Its language is that of its words, where they leave no doubt.
    """
    found = clues.read_clues(text)
    return replace(found, headline=headline or found.headline, language=language_of(text))
