"""What the main window is made of, and what connects it."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

from asquoted.domain.speech import Speech
from asquoted.domain.targets import Target
from asquoted.qt.actions import Actions
from asquoted.qt.bars import fill_bars
from asquoted.qt.bringing import Bringing
from asquoted.qt.clipping import Clipping
from asquoted.qt.commanding import Commanding
from asquoted.qt.correcting import Correcting
from asquoted.qt.courtesy import Sweeping
from asquoted.qt.field_reach import FieldReach
from asquoted.qt.filling import Filling
from asquoted.qt.filtering import Filtering
from asquoted.qt.finding import Finding
from asquoted.qt.folding import Folding
from asquoted.qt.handing_out import HandingOut
from asquoted.qt.icons import app_icon
from asquoted.qt.key_reach import KeyReach
from asquoted.qt.keyed_tips import HINTED, KeyedHint, KeyedTips
from asquoted.qt.library_session import LibrarySession
from asquoted.qt.marking import Marking
from asquoted.qt.paging import Paging
from asquoted.qt.paneling import Paneling
from asquoted.qt.places import Places
from asquoted.qt.preferring import Preferring
from asquoted.qt.recents import Recents
from asquoted.qt.replacing import Replacing
from asquoted.qt.ruling_out import RulingOut
from asquoted.qt.showing import Showing
from asquoted.qt.tag_keeping import TagKeeping
from asquoted.qt.views.focus_ring import FocusRing
from asquoted.qt.views.help_window import HelpWindow
from asquoted.qt.views.middle import VIEWS
from asquoted.qt.views.pressing import Pressing
from asquoted.qt.views.status import Progress, StatusBar
from asquoted.qt.wandering import Wandering
from asquoted.settings import Settings

_BY_KEY = Qt.FocusReason.ShortcutFocusReason
"""So that the ring shows where the keyboard is."""


class Workings(QObject):
    """The library, the actions and the panels of one window, connected."""

    def __init__(self, window: QMainWindow, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self.session = LibrarySession(self)
        self.actions = Actions(window)
        self.places = Places()
        # Before what puts the keyboard into a panel: it must be in sight by then.
        self.paneling = Paneling(self.places, self.actions, settings, window)
        self.progress = Progress()
        self.bringing = Bringing(self.session, self.places.notices, settings, window)
        self.handing_out = HandingOut(self.session, self.places.notices, settings, window)
        self.finding = Finding(self.session, self.places, window)
        self.filtering = Filtering(self.session, self.places, window)
        self.handing_out.narrowed = self.filtering.exported
        self.tag_keeping = TagKeeping(self.session, self.places, window)
        self.marking = Marking(self.session, self.places, self.actions, settings, window)
        self.correcting = Correcting(self.session, self.places, self.actions, window)
        self.replacing = Replacing(self.session, self.places, settings, window)
        self.recents = Recents(self.session, self.actions, settings, window)
        self.paging = Paging(self.session, self.filtering, self.places.notices, settings, window)
        self.commanding = Commanding(
            self.session, self.places, self.actions, self.tag_keeping, settings, window
        )
        self.clipping = Clipping(self.actions, self.marking, window)
        self.folding = Folding(self.session)
        self._sweeping = Sweeping(window)
        self.focus_ring = FocusRing(window)
        self.pressing = Pressing(window)
        self.key_reach = KeyReach(self.places, self.actions, window)
        self._help: HelpWindow | None = None
        self._bases: dict[str, tuple[str, str | None]] = {}
        """By quote, the base that was last given by its key, and the user's choice before it."""
        window.setWindowIcon(app_icon())
        window.setCentralWidget(self.places)
        fill_bars(window, self.actions)
        self.ruling_out = RulingOut(self.session, self.places, self.actions, self.bringing.tell)
        self.places.middle.offer(
            [self.actions[one] for one in ("across", "tag", "note", "copy_words", "copy", "base")]
        )
        self.places.middle.name_views([self.actions[view] for view in VIEWS])
        window.setStatusBar(StatusBar(window))
        window.statusBar().addPermanentWidget(self.progress)
        self._restore()
        self.filling = Filling(
            self.session,
            self.places,
            self.actions,
            self.filtering,
            self.marking,
            self.correcting,
            window,
        )
        self.preferring = Preferring(settings, self.actions, self.places, window)
        self.showing = Showing(self.places, self.actions, settings, window)
        self.preferring.panels_chosen.connect(self.paneling.renew)
        self.paneling.changed.connect(self.preferring.show_settings)
        self.wandering = Wandering(self.session, self.places, self.actions, window)
        self.keyed_tips = KeyedTips(self.actions, self.places.doers(), window)
        self._keyed_hint = KeyedHint(self.actions, HINTED, self.places.inspector.name_keys, window)
        self._field_reach = FieldReach(self.actions, window)
        self._connect()
        self.places.middle.compare_page.restore(settings)

    def keep(self, kept: Settings) -> None:
        """Write into the settings how the panels stand now."""
        kept.splitters = self.places.kept()
        kept.view = self.places.middle.view
        kept.quote = self.places.middle.quote_id
        self.places.middle.compare_page.keep(kept)
        self.showing.keep(kept)
        if self.session.path is not None:
            kept.last_library = str(self.session.path)

    def hear_of(self, event: QEvent) -> None:
        """Follow what befalls the window: other colours, or that the user comes back to it."""
        if event.type() == QEvent.Type.PaletteChange:
            self.actions.tint()
            self.places.tint()
        elif event.type() == QEvent.Type.ActivationChange and self._window.isActiveWindow():
            self.session.look_again()

    def close(self) -> None:
        """Keep what was typed, and close the library."""
        self.places.notes.save()
        self.bringing.fetching.close()
        self.session.close()
        self._sweeping.close()

    def _restore(self) -> None:
        self.places.restore(self._settings.splitters)
        view = self._settings.view if self._settings.view in VIEWS else VIEWS[0]
        self.places.middle.begin_at(self._settings.quote)
        self.places.middle.show_view(view)
        self.actions[view].setChecked(True)

    def _connect(self) -> None:
        session, places, actions = self.session, self.places, self.actions
        does: dict[str, Callable[[], object]] = {
            "import": self.bringing.ask_for_files,
            "import_address": self.bringing.fetching.ask,
            "paste": self.bringing.paste,
            "open": self.bringing.ask_for_library,
            "new": self.bringing.ask_for_new_library,
            "backup": self.handing_out.ask_for_backup_place,
            "export": self.handing_out.ask_for_export_place,
            "palette": self.commanding.start,
            "print": self.paging.start,
            "quit": self._window.close,
            "undo": session.undo,
            "redo": session.redo,
            "copy": self._on_copy_triggered,
            "find": self.finding.start,
            "tag_hits": self.finding.tag_hits,
            "filter": self.filtering.open,
            "clear_filter": self.filtering.clear,
            "only_statement": self.filtering.turn_statement,
            "preview": places.notes.show_preview,
            "details": self._on_details_triggered,
            "remove": self._on_remove_triggered,
            "replace_text": self._on_replace_triggered,
            "base": self._on_base_triggered,
            "next_difference": places.middle.go_to_next_difference,
            "previous_difference": places.middle.go_to_previous_difference,
            "next_quote": places.middle.choosers.go_to_next,
            "previous_quote": places.middle.choosers.go_to_previous,
            "documents": lambda: places.documents.list.setFocus(_BY_KEY),
            "tags": lambda: places.tags.tree.setFocus(_BY_KEY),
            "middle": places.middle.focus_view,
            "inspector": lambda: places.inspector.setFocus(_BY_KEY),
            "help": self._on_help_triggered,
            "about": self._on_about_triggered,
            "sample": session.bring_back_sample,
        }
        # First: what was typed is an edit before the one that takes it back.
        actions["undo"].triggered.connect(places.notes.save)
        actions["redo"].triggered.connect(places.notes.save)
        for name, do in does.items():
            actions[name].triggered.connect(do)
        places.middle.compare_page.serve(actions)
        for name in VIEWS:
            actions[name].triggered.connect(self._on_view_triggered)
        places.middle.comparison_wanted.connect(self._on_comparison_wanted)
        session.comparisons.compared.connect(places.middle.show_compared)
        session.began.connect(self.progress.follow)
        session.opened.connect(places.middle.compare.get_ready)
        places.documents.document_chosen.connect(places.middle.choose_document)
        places.documents.document_opened.connect(self._on_document_opened)
        places.documents.import_wanted.connect(self.bringing.ask_for_files)
        places.documents.details_entered.connect(session.edit_details)
        self.bringing.naming_wanted.connect(self._on_naming_wanted)
        places.documents.naming_wanted.connect(self._on_naming_wanted)
        places.documents.removal_wanted.connect(self._on_remove_triggered)
        places.middle.view_changed.connect(self._on_view_changed)
        places.middle.target_changed.connect(self.marking.follow)
        places.middle.base_chosen.connect(self._on_base_chosen)
        places.middle.copy_wanted.connect(self._on_copy_triggered)
        places.middle.document_shown.connect(self._on_document_shown)
        places.middle.target_changed.connect(self._on_target_changed)
        places.report.closed.connect(places.report.hide)

    def _on_comparison_wanted(self, statement: str) -> None:
        self.session.comparisons.compare(self.session.contents, statement)

    def _on_view_triggered(self) -> None:
        for name in VIEWS:
            if self.actions[name].isChecked():
                self.places.middle.show_view(name)
                # Of itself, Qt goes to the first that Tab would come to: a bar, or the chart.
                self.places.middle.focus_view()

    def _on_view_changed(self, name: str) -> None:
        self.actions[name].setChecked(True)

    def _on_base_chosen(self, quote: str, document: str) -> None:
        self.session.choose_base(quote, document or None)

    def _on_base_triggered(self) -> None:
        quote, target = self.places.middle.quote, self.marking.target
        document = self.session.contents.document_of(target) if target else None
        chosen = self.session.contents.chosen
        given, before = self._bases.get(quote.id, ("", None)) if quote is not None else ("", None)
        # What was selected is gone with the base that it differed from.
        is_given = quote is not None and bool(given) and chosen.get(quote.id) == given
        if quote is None or (document is None and not is_given):
            self.places.middle.choosers.base.showMenu()
        elif document is None or document == quote.base.document:
            self.session.choose_base(quote.id, before if is_given else None)
        else:
            self._bases[quote.id] = document, chosen.get(quote.id)
            self.session.choose_base(quote.id, document)

    def _on_copy_triggered(self) -> None:
        target = self.marking.target
        if self.places.middle.copy_difference():
            self._window.statusBar().showMessage(self.tr("Difference copied"), 3_000)
        elif target is not None and target.exact:
            QGuiApplication.clipboard().setText(target.exact)
            self._window.statusBar().showMessage(self.tr("Words copied"), 3_000)

    def _on_remove_triggered(self) -> None:
        chosen = self.places.documents.chosen()
        if chosen:
            self.session.remove_documents(chosen)

    def _on_replace_triggered(self) -> None:
        target, chosen = self.marking.target, self.places.documents.chosen()
        document = self.session.contents.document_of(target) if target else None
        # Where the keyboard is in an article, or at an outlet's words, that one is meant.
        self.replacing.start(chosen[0] if chosen else document or "")

    def _on_details_triggered(self) -> None:
        if not self.places.documents.edit_details():
            self.places.notices.refuse(self.tr("Choose the document first, in the list at the left."))

    def _on_document_opened(self, document: str) -> None:
        self.places.middle.go_to_document(document)
        self.places.middle.focus_view()

    def _on_naming_wanted(self, document: str) -> None:
        self.paneling.need("left")
        # Who published it stands in the article, if anywhere.
        self.places.middle.go_to_document(document)
        self.places.documents.name(document)

    def _on_target_changed(self, target: Target | None) -> None:
        document = self.session.contents.document_of(target) if target is not None else None
        self.places.documents.follow(document or "")

    def _on_document_shown(self, document: str) -> None:
        self.places.documents.choose(document)
        self.session.read_speech(document, self._on_speech_read)

    def _on_speech_read(self, speech: object) -> None:
        self.places.middle.show_speech(cast("Speech", speech))

    def _on_help_triggered(self) -> None:
        self._help_window().show_help(self.actions.by_name())

    def _on_about_triggered(self) -> None:
        self._help_window().show_about(str(self.session.path or ""))

    def _help_window(self) -> HelpWindow:
        if self._help is None:
            self._help = HelpWindow(self._window)
        return self._help
