"""CollateX: a table of several texts, word by word, in the order they come."""

from collections.abc import Sequence

from benchmarks.peers import bring


def collate(texts: Sequence[str]) -> object:
    """Return CollateX's table of `texts`, its own tokens, one to a cell."""
    library = bring("collatex")
    collation = library.Collation()
    for number, text in enumerate(texts):
        collation.add_plain_witness(f"text {number}", text)
    return library.collate(collation, segmentation=False)
