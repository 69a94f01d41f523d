"""What a text quotes: the marks, what they are there for, who speaks, and how the text brings it in."""

from asquoted.domain.quotations.reading import read_speech

__all__ = ["read_speech"]
