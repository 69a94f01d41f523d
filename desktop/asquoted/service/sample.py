"""The sample library: one case, five outlets, each abridged to its quotations."""

import hashlib
import json
from datetime import date

from asquoted import paths
from asquoted.domain.documents import Details, Draft

EXTRACTOR = "sample library"


def sample_drafts() -> list[Draft]:
    """Return the documents of the sample. Raise UserError if the installation lacks them."""
    kept = json.loads(paths.data("sample", "sample.json").read_text(encoding="utf-8"))
    drafts = []
    for one in kept["documents"]:
        # Bytes, not text: Windows would turn the line ends, and with them the hash.
        original = paths.data("sample", one["file"]).read_bytes()
        details = Details(
            outlet=one["outlet"],
            headline=one["headline"],
            published=date.fromisoformat(one["published"]),
            agency=one["agency"],
            language=kept["language"],
            abridged=True,
        )
        digest = hashlib.sha256(original).hexdigest()
        text = original.decode("utf-8")
        drafts.append(Draft(text, details, one["file"], original, digest, EXTRACTOR, "utf-8"))
    return drafts
