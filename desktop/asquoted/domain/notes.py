"""Notes, and what they are about."""

from dataclasses import dataclass
from datetime import datetime

from asquoted.domain.targets import Target


@dataclass(frozen=True, slots=True)
class Note:
    """What the user wrote, in Markdown. Both times are in UTC."""

    id: str
    text: str
    target: Target
    written: datetime
    changed: datetime
