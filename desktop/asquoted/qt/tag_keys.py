"""Which tags have the keys 1 to 9: those used of late, and each keeps its own."""

from asquoted.domain.tags import Tag
from asquoted.qt.actions import RECENT_TAGS
from asquoted.qt.library_session import LibrarySession
from asquoted.settings import Settings

_REMEMBERED = 90
"""How many tags keep their keys, over all libraries."""


class TagKeys:
    """Gives tags their keys, and remembers in the settings which they have."""

    def __init__(self, session: LibrarySession, settings: Settings) -> None:
        self._session = session
        self._settings = settings
        self._awaited = ""

    def tags(self) -> list[Tag]:
        """Return the tags that have a key, the first that of 1."""
        tags = {tag.id: tag for tag in self._session.marks.tags}
        chosen = [tags[tag] for tag in self._settings.recent_tags if tag in tags]
        rest = [tag for tag in tags.values() if tag not in chosen]
        return [*chosen, *rest][:RECENT_TAGS]

    def give(self, tag: str) -> None:
        """Let a tag have a key: keys that move are no help to the hand, so only the last one gives way."""
        known = [one.id for one in self.tags()]
        kept = known if tag in known else [*known[: RECENT_TAGS - 1], tag]
        others = [one for one in self._settings.recent_tags if one not in kept]
        # Those of other libraries come after: they are not shown here, and shown again there.
        self._settings.recent_tags = [*kept, *others][:_REMEMBERED]

    def await_tag(self, name: str) -> None:
        """Give the tag of that name a key as soon as there is one."""
        self._awaited = name

    def renew(self) -> list[Tag]:
        """Return the tags that have a key now that the library has others."""
        made = self._session.marks.tag_called(self._awaited) if self._awaited else None
        if made is not None:
            self._awaited = ""
            self.give(made.id)
        tags = self.tags()
        if tags:
            # From now on their keys are theirs, whatever the tags that come are called.
            self.give(tags[0].id)
        return tags
