"""The engine on the real articles, measured by the scorers that lie beside them."""

import json
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any, TypeAlias

import pytest

Figures: TypeAlias = dict[str, Any]


def _asquoted() -> str:
    return shlex.join([sys.executable, "-m", "asquoted"])


def _scored(*argv: str | Path) -> Figures:
    done = subprocess.run(
        [sys.executable, *map(str, argv), "--json"], capture_output=True, text=True, check=False, timeout=600
    )
    assert done.returncode == 0, done.stderr
    figures: Figures = json.loads(done.stdout)
    return figures


@pytest.fixture(scope="module")
def renderings(shared: Path) -> Figures:
    """What the scorer of renderings says of the five articles."""
    return _scored(
        shared / "eval" / "score_renderings.py",
        shared / "gold" / "seeds.json",
        shared / "seeds",
        "--command",
        f"{_asquoted()} compare --format json",
    )


@pytest.fixture(scope="module")
def quotations(shared: Path) -> Figures:
    """What the scorer of quotations says of the news articles, clean and damaged."""
    return _scored(
        shared / "eval" / "score_quotations.py",
        shared / "eval" / "polnear-dev",
        "--command",
        f"{_asquoted()} quotations --format json",
    )


def test_direct_renderings_are_found_and_grouped(renderings: Figures) -> None:
    assert renderings["direct"]["found"] >= 95
    assert renderings["direct"]["pair_f1"] >= 90


def test_no_two_statements_are_mixed(renderings: Figures) -> None:
    assert renderings["direct"]["look_alikes"] == 0
    assert renderings["all"]["look_alikes"] == 0


def test_quotations_in_clean_text_are_found_exactly(quotations: Figures) -> None:
    assert quotations["clean"]["exact_f1"] >= 93


@pytest.mark.parametrize(
    "damage", ["closers-lost", "mixed", "double-singles", "british-curly", "british-straight"]
)
def test_quotations_are_found_though_their_marks_are_damaged(quotations: Figures, damage: str) -> None:
    assert quotations[damage]["exact_f1"] >= 87


def test_every_outermost_quotation_of_the_five_articles_is_found(shared: Path) -> None:
    gold = json.loads((shared / "gold" / "seed-quotations.json").read_text(encoding="utf-8"))
    files = [shared / "seeds" / one["file"] for one in gold["documents"]]
    command = [sys.executable, "-m", "asquoted", "quotations", "--format", "json", *map(str, files)]
    done = subprocess.run(command, capture_output=True, check=False, timeout=600)
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout.decode("utf-8"))["documents"]
    wanted, missed = 0, []
    for one, document in zip(gold["documents"], found, strict=True):
        outermost = {
            (quotation["start"], quotation["exact"].rstrip(".,;:!?’'"))
            for quotation in document["quotations"]
            if quotation["depth"] == 0
        }
        for quotation in one["quotations"]:
            wanted += 1
            if (quotation["start"], quotation["exact"].rstrip(".,;:!?’'")) not in outermost:
                missed.append((one["file"], quotation["exact"]))
    assert wanted == 44
    assert not missed
