"""Who publishes under which web domain, and which agencies sign their reports how."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from urllib.parse import urlsplit

from asquoted import paths


@dataclass(frozen=True, slots=True)
class Outlets:
    """Names of outlets by domain, and of agencies by every way in which they sign (casefolded)."""

    by_domain: Mapping[str, str]
    by_name: Mapping[str, str]
    agencies: Mapping[str, str]


@cache
def load_outlets() -> Outlets:
    """Return the table `data/outlets.json`. Raise UserError if the installation lacks it."""
    kept = json.loads(paths.data("outlets.json").read_text(encoding="utf-8"))
    agencies = {
        sign.casefold(): short for short, signs in kept["agencies"].items() for sign in (short, *signs)
    }
    by_name = {name.casefold(): name for name in kept["outlets"].values()}
    # People leave the article out, or put it in.
    by_name |= {name.removeprefix("the "): full for name, full in by_name.items()}
    by_name |= {f"the {name}": full for name, full in by_name.items() if not name.startswith("the ")}
    return Outlets(MappingProxyType(kept["outlets"]), MappingProxyType(by_name), MappingProxyType(agencies))


def host_of(address: str) -> str:
    """Return the host of a web address without `www.`, empty if there is none."""
    try:
        host = urlsplit(address).hostname or ""
    except ValueError:
        return ""
    return re.sub(r"^(?:www\d?|m|amp|mobile)\.", "", host)


def outlet_of_host(host: str) -> str:
    """Return the outlet of a host or of the domain above it, empty if the table has neither."""
    table = load_outlets().by_domain
    parts = host.casefold().split(".")
    for first in range(len(parts) - 1):
        name = table.get(".".join(parts[first:]))
        if name:
            return name
    return ""


def agency_of(words: str) -> str:
    """Return the short name of the agency that signs so, empty if none does."""
    return load_outlets().agencies.get(" ".join(words.split()).strip(" .:").casefold(), "")
