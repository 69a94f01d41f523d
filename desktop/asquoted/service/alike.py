"""Articles that are in the library already, though their files are not the same byte for byte.

A page that is saved twice has other advertisements around it, a text that went through
another program other line ends. Two outlets may print the same words: these are two.
"""

import hashlib

from asquoted.domain.documents import Draft
from asquoted.store.adding import Holder, find_texts
from asquoted.store.library import Reading


class Alike:
    """Knows which documents of a library, and of those on their way into it, have the text of a draft."""

    def __init__(self, session: Reading, drafts: list[Draft]) -> None:
        self._holders = find_texts(session, {one for draft in drafts for one in _hashes(draft.text)})

    def find(self, draft: Draft) -> str | None:
        """Return the document that is the same article; None where another outlet has it, or nobody."""
        for sha256 in _hashes(draft.text):
            for holder in self._holders.get(sha256, ()):
                is_there = draft.details.outlet in ("", holder.outlet)
                if is_there and draft.details.address in ("", holder.address):
                    return holder.document
        return None

    def add(self, document: str, draft: Draft) -> None:
        """Count a draft among the documents."""
        holder = Holder(document, draft.details.outlet, draft.details.address)
        for sha256 in _hashes(draft.text):
            self._holders.setdefault(sha256, []).append(holder)


def _hashes(text: str) -> set[str]:
    """Return the hashes of a text as it is, and with the line ends of either sort."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    # What cannot be kept is refused when it is written.
    return {
        hashlib.sha256(one.encode("utf-8", "surrogatepass")).hexdigest()
        for one in (text, plain, plain.replace("\n", "\r\n"))
    }
