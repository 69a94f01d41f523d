"""Articles of one outlet and one day: what tells them apart where there is room for a name and a date."""

from collections.abc import Iterable, Mapping

from asquoted.domain.documents import Document


def told_apart(documents: Iterable[Document]) -> Mapping[str, str]:
    """Return, for each document that another has the name and the day of, its headline, else its number.

    Those that nobody takes for another are left out.
    """
    alike: dict[tuple[str, object], list[Document]] = {}
    for document in documents:
        alike.setdefault((document.label, document.details.published), []).append(document)
    found = {}
    for together in alike.values():
        headlines = [one.details.headline for one in together]
        are_told = all(headlines) and len(set(headlines)) == len(headlines)
        for number, one in enumerate(together if len(together) > 1 else (), start=1):
            found[one.id] = one.details.headline if are_told else f"({number})"
    return found
