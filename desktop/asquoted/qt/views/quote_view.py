"""The way through one quote: to its differences, columns and words, by mouse and key."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from asquoted.domain.targets import Target, TargetKind
from asquoted.qt.models.comparing import QuoteColumns
from asquoted.qt.models.differences import apparatus_of
from asquoted.qt.views.column_marks import Mark
from asquoted.qt.views.shown_quote import ShownQuote


class QuoteView(ShownQuote):
    """Goes where it is told, and where the user clicks. What is shown, and is current: see `ShownQuote`.

    Signals:
        selection_changed: words were selected; carries their Target, or None.
        words_selected: words were selected in a column; carries whose they are (a rendering's id,
            "" for the base), their Span in the document or in the base, and the words.
        base_wanted: another base was asked for; carries a document's id, "" for the composite.
        article_wanted: an article was asked for; carries a document's id and the Span to show.
        copy_wanted: Copy was pressed with no words selected: the current difference is meant.
        word_by_word_wanted: a difference outside the marks was gone to, and they are not shown.
    """

    selection_changed = Signal(object)
    words_selected = Signal(str, object, str)
    base_wanted = Signal(str)
    article_wanted = Signal(str, object)
    copy_wanted = Signal()
    word_by_word_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_led = False
        self.setAccessibleName(self.tr("Comparison"))
        self._connect()

    def choose_difference(self, target: Target) -> bool:
        """Go to a difference; tell whether it is there."""
        self._show_hidden(target)
        if self._walk.left_out(target):
            self.set_word_by_word(True)
            self.word_by_word_wanted.emit()
        place = self._walk.at(target)
        if place is not None:
            self._go(place)
        return place is not None

    def go_to(self, target: Target) -> bool:
        """Go to a difference, to the column of a rendering, or to words; tell whether they are there."""
        shown = self._shown
        if shown is None:
            return False
        if target.kind is TargetKind.DIFFERENCE:
            return self.choose_difference(target)
        shown = self._show_hidden(target) or shown
        number = shown.column_with(target)
        if number is not None:
            self._enter(number)
            self._pass_by(target.id if target.kind is TargetKind.RENDERING else "")
        return number is not None

    def next_difference(self, by: int = 1) -> bool:
        """Go to the next difference in reading order; stay and tell False at the last."""
        place = self._walk.after(by)
        if place is not None:
            self._go(place)
        return place is not None

    def previous_difference(self) -> bool:
        """Go to the difference before in reading order; stay and tell False at the first."""
        return self.next_difference(-1)

    def copy_difference(self) -> bool:
        """Copy the current difference as `base ] reading (outlet, date, address)`."""
        if self._walk.current is None:
            return False
        QGuiApplication.clipboard().setText(apparatus_of(self._walk.current))
        return True

    def take_keyboard(self) -> None:
        """Put the keyboard into the column of the current difference, else into the base's."""
        shown, place = self._shown, self._walk.current
        if shown is None:
            self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            chosen = self._selecting.target
            number = shown.column_with(chosen) if chosen is not None and place is None else None
            self._enter(number or 0 if place is None else shown.column_of(place))

    def let_go(self) -> None:
        """Select neither words nor a rendering nor a difference."""
        self._columns.let_go_of_selection()
        self._pass_by("")

    def point_out(self, document: str) -> None:
        """Turn to the first column of a document and mark the heads of all of them; "" marks none."""
        self._columns.point_out(document)

    def _enter(self, number: int) -> None:
        """Put the keyboard into a column. The user did not choose it: what is selected stays so."""
        self._is_led = True
        self._columns.enter(number)
        self._is_led = False

    def _pass_by(self, rendering: str) -> None:
        """Select a rendering, or nothing, in place of a difference: what is shown and corrected is one."""
        self._walk.pass_by()
        if rendering:
            self._selecting.choose(rendering)
        else:
            self._selecting.let_go()
        self._show_current()

    def _show_hidden(self, target: Target) -> QuoteColumns | None:
        """Show the column that a target stands in if it is hidden; return what is shown then."""
        for one in self._shown.all_renderings if self._shown is not None else ():
            if target.id in (one.id, one.document):
                self._arranging.show([one.document])
        return self._shown

    def _connect(self) -> None:
        bar, columns = self.bar, self._columns
        bar.next_asked.connect(self.next_difference)
        bar.previous_asked.connect(self.previous_difference)
        bar.page_asked.connect(columns.turn)
        bar.fitting_chosen.connect(columns.choose_fitting)
        columns.bar.number_chosen.connect(self._on_number_chosen)
        self._selecting.changed.connect(self.selection_changed)
        self._selecting.words_selected.connect(self.words_selected)
        columns.entered.connect(self._on_entered)
        columns.heard.clicked.connect(self._on_clicked)
        columns.heard.pointed.connect(self._on_pointed)
        columns.heard.mark_chosen.connect(self._on_mark_chosen)
        columns.heard.copy_asked.connect(self.copy_wanted)
        columns.heard.base_asked.connect(self.base_wanted)
        columns.heard.article_asked.connect(self._on_article_asked)

    # Slots

    def _on_entered(self) -> None:
        number = self._columns.focused
        if number is not None and not self._is_led:
            self._on_clicked(number)

    def _on_clicked(self, number: int) -> None:
        shown, place = self._shown, self._walk.current
        rendering = shown.rendering_at(number) if shown is not None else None
        if shown is None or (place is not None and (not number or shown.column_of(place) == number)):
            # The current difference is one of this column, or of its base: it says more than the column.
            return
        if rendering is None:
            self._selecting.let_go()
        else:
            self._pass_by(rendering.id)

    def _on_mark_chosen(self, mark: Mark) -> None:
        shown = self._shown
        if shown is None:
            return
        if mark.number:
            self._go(self._walk.numbered(mark.number))
            return
        here = shown.places_at((mark.start, mark.end), self._walk.places)
        if here:
            # Another click on the same words of the base goes on to the next outlet.
            current = self._walk.current
            at = (here.index(current) + 1) % len(here) if current in here else 0
            self._go(here[at])

    def _on_pointed(self, number: int, places: tuple[int, int] | None) -> None:
        if self._shown is not None:
            self._light(() if places is None else self._shown.base_stretches(number, *places))

    def _on_article_asked(self, number: int) -> None:
        rendering = self._shown.rendering_at(number) if self._shown is not None else None
        if rendering is not None and rendering.passages:
            self.article_wanted.emit(rendering.document, rendering.passages[0].span)

    def _on_number_chosen(self, number: int) -> None:
        self._go(self._walk.numbered(number))
