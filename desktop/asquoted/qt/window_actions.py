"""The actions on the library and the window, and the ways to go about in it."""

from PySide6.QtCore import QCoreApplication

from asquoted.qt.specs import ALONE, Spec


def window_specs() -> dict[str, Spec]:
    """Return the actions by name that belong to the library and to the window."""
    tr = QCoreApplication.translate
    return {
        "import": Spec.of(
            tr("Actions", "&Import articles…"),
            tr("Actions", "Take articles in from files: text or saved web pages"),
            "Ctrl+O",
            icon="import",
        ),
        "paste": Spec.of(
            tr("Actions", "&Paste text as a document"),
            tr("Actions", "Take the text on the clipboard in as a document"),
            "Ctrl+V",
            icon="paste",
        ),
        "import_address": Spec.of(
            tr("Actions", "Import from an &address…"),
            tr("Actions", "Fetch the page of an address and take it in; asks first"),
            "Ctrl+Shift+A",
        ),
        "open": Spec.of(
            tr("Actions", "Open &library…"),
            tr("Actions", "Open another library"),
            "Ctrl+Shift+O",
        ),
        "recent": Spec.of(
            tr("Actions", "Open recen&t"),
            tr("Actions", "Open a library that was open of late"),
        ),
        "new": Spec.of(
            tr("Actions", "&New library…"),
            tr("Actions", "Make a new, empty library"),
            "Ctrl+Shift+N",
        ),
        "backup": Spec.of(
            tr("Actions", "&Back up library…"),
            tr("Actions", "Write a verified copy of the library"),
            "Ctrl+Shift+B",
        ),
        "export": Spec.of(
            tr("Actions", "&Export comparison as PDF…"),
            tr("Actions", "Write the annotated comparison as a PDF (or HTML, JSON, text)"),
            "Ctrl+E",
            icon="export",
        ),
        "quit": Spec.of(
            tr("Actions", "&Quit"),
            tr("Actions", "Close AsQuoted; everything is saved already"),
            "Ctrl+Q",
        ),
        "undo": Spec.of(
            tr("Actions", "&Undo"),
            tr("Actions", "Take the last edit back"),
            "Ctrl+Z",
            icon="undo",
        ),
        "redo": Spec.of(
            tr("Actions", "&Redo"),
            tr("Actions", "Do again what was taken back"),
            "Ctrl+Shift+Z",
            "Ctrl+Y",
            icon="redo",
        ),
        "copy_words": Spec.of(
            tr("Actions", "Cop&y"),
            tr("Actions", "Copy what is selected: words, or rows of a list"),
            "Ctrl+C",
        ),
        "select_all": Spec.of(
            tr("Actions", "Select &all"),
            tr("Actions", "Select all of the text or the list that the keyboard is in"),
            "Ctrl+A",
        ),
        "copy": Spec.of(
            tr("Actions", "&Copy difference"),
            tr("Actions", "Copy the difference as “base ] reading (outlet, date, address)”"),
            "Ctrl+Shift+C",
            icon="copy",
        ),
        "find": Spec.of(
            tr("Actions", "&Find in library…"),
            tr("Actions", "Find words in all documents and notes"),
            "Ctrl+F",
            icon="search",
        ),
        "details": Spec.of(
            tr("Actions", "&Details of the document…"),
            tr("Actions", "Correct outlet, headline, date and address of the chosen document"),
            "Ctrl+I",
        ),
        "replace_text": Spec.of(
            tr("Actions", "Replace te&xt of the document…"),
            tr("Actions", "Give the chosen document another text; tags and notes go along where they can"),
        ),
        "remove": Spec.of(
            tr("Actions", "Re&move document"),
            tr("Actions", "Take the chosen documents out of the library"),
            "Ctrl+Del",
        ),
        "coverage": Spec.of(
            tr("Actions", "&Coverage"),
            tr("Actions", "See which outlet carried which sentence"),
            "Ctrl+1",
            icon="coverage",
            group="view",
        ),
        "compare": Spec.of(
            tr("Actions", "C&ompare"),
            tr("Actions", "See one quote in every outlet's words, side by side"),
            "Ctrl+2",
            icon="compare",
            group="view",
        ),
        "read": Spec.of(
            tr("Actions", "&Read"),
            tr("Actions", "Read one document whole"),
            "Ctrl+3",
            icon="read",
            group="view",
        ),
        "palette": Spec.of(
            tr("Actions", "Command &palette…"),
            tr("Actions", "Do anything, or go anywhere, by a few letters of its name"),
            "Ctrl+Shift+P",
        ),
        "print": Spec.of(
            tr("Actions", "P&rint…"),
            tr("Actions", "See the comparison as it will be printed, and print it"),
            "Ctrl+P",
        ),
        "preferences": Spec.of(
            tr("Actions", "Preferenc&es…"),
            tr(
                "Actions",
                "Choose colours, fonts, sizes, what is shown, and whether addresses are asked about",
            ),
            "Ctrl+,",
        ),
        "keys": Spec.of(
            tr("Actions", "&Keyboard shortcuts…"),
            tr("Actions", "See the keys of every action, and choose others"),
            "Ctrl+K",
        ),
        "larger": Spec.of(
            tr("Actions", "&Larger"), tr("Actions", "Show everything larger"), "Ctrl++", "Ctrl+="
        ),
        "smaller": Spec.of(tr("Actions", "&Smaller"), tr("Actions", "Show everything smaller"), "Ctrl+-"),
        "size": Spec.of(
            tr("Actions", "&Normal size"), tr("Actions", "Show everything in its own size"), "Ctrl+0"
        ),
        "system": Spec.of(
            tr("Actions", "Colours of the &system"),
            tr("Actions", "Light or dark as the system is"),
            group="theme",
        ),
        "light": Spec.of(tr("Actions", "&Light"), tr("Actions", "Dark on light"), group="theme"),
        "dark": Spec.of(tr("Actions", "&Dark"), tr("Actions", "Light on dark"), group="theme"),
        "word_by_word": Spec.of(
            tr("Actions", "Compare indirect speech &word by word"),
            tr("Actions", "Mark also how words outside the marks, which are the outlet's own, differ"),
            "W",
            group=ALONE,
        ),
    }


def going_specs() -> dict[str, Spec]:
    """Return the actions by name that go to a place, or put a mark there."""
    tr = QCoreApplication.translate
    return {
        "base": Spec.of(
            tr("Actions", "Make this outlet the &base"),
            tr(
                "Actions",
                "Hold the others against this outlet's words; again to go back to the base of itself",
            ),
            "B",
            icon="base",
        ),
        "next_difference": Spec.of(
            tr("Actions", "&Next difference"),
            tr("Actions", "Go to the next difference, into the next quote if need be"),
            "F8",
            "J",
            icon="down",
        ),
        "previous_difference": Spec.of(
            tr("Actions", "&Previous difference"),
            tr("Actions", "Go to the difference before"),
            "Shift+F8",
            "K",
            icon="up",
        ),
        "next_quote": Spec.of(
            tr("Actions", "Next &quote"),
            tr("Actions", "Go to the statement's next quote"),
            "Alt+Down",
            icon="right",
        ),
        "previous_quote": Spec.of(
            tr("Actions", "Pre&vious quote"),
            tr("Actions", "Go to the quote before"),
            "Alt+Up",
            icon="left",
        ),
        "documents": Spec.of(
            tr("Actions", "To the &documents"),
            tr("Actions", "Put the keyboard in the list of documents"),
            "Alt+1",
        ),
        "tags": Spec.of(
            tr("Actions", "To the &tags"),
            tr("Actions", "Put the keyboard in the tags"),
            "Alt+2",
        ),
        "middle": Spec.of(
            tr("Actions", "To the &comparison"),
            tr("Actions", "Put the keyboard in the middle"),
            "Alt+3",
        ),
        "inspector": Spec.of(
            tr("Actions", "To the &selection"),
            tr("Actions", "Put the keyboard in the panel of the selection"),
            "Alt+4",
        ),
        "tag": Spec.of(
            tr("Actions", "&Tag the selection…"),
            tr(
                "Actions", "Put a tag on the selected words, or on the difference; a new name makes a new tag"
            ),
            "T",
            icon="tag",
        ),
        "note": Spec.of(
            tr("Actions", "&Note on the selection"),
            tr("Actions", "Write a note on the selection"),
            "N",
            icon="note",
        ),
        "help": Spec.of(
            tr("Actions", "&How AsQuoted works"),
            tr("Actions", "The views, the marks and the keys on one page"),
            "F1",
        ),
        "sample": Spec.of(
            tr("Actions", "Bring back the &sample library"),
            tr("Actions", "Add the sample articles to this library again"),
        ),
        "about": Spec.of(
            tr("Actions", "&About AsQuoted"),
            tr("Actions", "Version, licence, and where your library lies"),
        ),
    }
