"""The documents of a library that is still being read."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from asquoted.domain.documents import Document, DocumentSummary, called
from asquoted.store.glancing import read_at_a_glance


class Articles(Mapping[str, Document]):
    """Documents by their ids, in the order of the list; each is read when it is first asked for.

    One that cannot be read is missing.
    """

    def __init__(self, path: Path, listed: Sequence[DocumentSummary]) -> None:
        self._path = path
        self._listed = {one.id: one for one in listed}
        self._read: dict[str, Document] = {}

    def __getitem__(self, key: str) -> Document:
        if key not in self._read:
            listed = self._listed[key]
            found = read_at_a_glance(self._path, listed)
            if found is None:
                raise KeyError(key)
            self._read[key] = called(found, listed.file)
        return self._read[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._listed)

    def __len__(self) -> int:
        return len(self._listed)
