"""What the core says in English, in a reader's language.

The core speaks English: its words go into the library and onto the command line. Most of
what it says is known by its template: `Said` brings it along, and for what is stored or
raised (edits, reasons, errors) the templates stand in this package. What none of them fits
is said as it is.
"""
