"""Undo and redo of the library's edits, with words that say what."""
