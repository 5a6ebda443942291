"""What a round of the check says: its sums, what to talk about, and its charts."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.documents import Options
from planner.documents.charts.answers import answers
from planner.documents.charts.charted import Charted
from planner.documents.charts.rounds import FEWEST, table_of_rounds, trend_chart
from planner.documents.check_results import left_out, pointer_words, sums
from planner.documents.check_words import groups, words_of
from planner.documents.telling import Told, telling
from planner.health.rounds import Counted, Pointer, pointers
from planner.model.catalogue import section
from planner.model.charter import Charter
from ui.charts.panel import ChartPanel
from ui.labels import WrappingButton, label
from ui.theme import MEDIUM, SMALL
from ui.tongue import tr, voice, word


class RoundResults(QWidget):
    """The results of a round, made afresh when they have changed.

    Signals:
        section_wanted: a section of the form is wanted; carries its key
    """

    section_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Charter, str] | None = None
        self._within: QWidget | None = None
        self.links: list[WrappingButton] = []
        self.lines: list[str] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def show_round(self, charter: Charter, found: Counted, every: Sequence[Counted]) -> None:
        """Show the results of a round, and how it went in every round of the same check."""
        if self._shown == (charter, found.round.id):
            return
        self._shown = charter, found.round.id
        if self._within is not None:
            self._within.hide()
            self._within.deleteLater()
        self._within = QWidget()
        self._into = QVBoxLayout(self._within)
        self._into.setContentsMargins(0, 0, 0, 0)
        self._into.setSpacing(SMALL)
        self.links, self.lines = [], []
        told = telling(charter, Options(language=voice().code))
        self._fill(told, found, every)
        self._column.addWidget(self._within)

    def _fill(self, told: Told, found: Counted, every: Sequence[Counted]) -> None:
        self._head(tr("What the answers say"))
        self._say(" ".join(sums(told, found)))
        self._point(told, found)
        for title, group in groups(told, found.check):
            keys = [one.key for one in group]
            scores = [one for one in found.results.scores if one.statement in keys]
            if scores:
                self._head(title or tr("Our answers"))
                words, most = words_of(told, found.check), found.check.scale.most
                self._chart(answers(told, scores, words, title, most))
        if len(every) >= FEWEST:
            self._head(tr("From round to round"))
            words = words_of(told, found.check)
            table = tuple(table_of_rounds(told, every, words))
            self._chart(Charted(trend_chart(told, every), table))
        if left := left_out(told, found):
            self._head(tr("What does not count"))
            for each in left:
                self._say(each)

    def _point(self, told: Told, found: Counted) -> None:
        """Show each low or divided statement with the sections that answer it."""
        if looked := pointers(found):
            self._head(tr("What to talk about"))
            words = words_of(told, found.check)
            for one in looked:
                self._say(pointer_words(told, one, words[one.asked.key]))
                self._link(one)

    def _link(self, pointer: Pointer) -> None:
        for key in pointer.asked.leads:
            title = word(section(key).title)
            link = WrappingButton(
                tr("Go to “{section}”").format(section=title), "link", "arrow-right"
            )
            link.clicked.connect(partial(self.section_wanted.emit, key))
            self.links.append(link)
            self._into.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)

    def _head(self, words: str) -> None:
        self._into.addSpacing(MEDIUM)
        self._into.addWidget(label(words, "heading"))

    def _say(self, words: str) -> None:
        self.lines.append(words)
        self._into.addWidget(label(words))

    def _chart(self, charted: Charted) -> None:
        panel = ChartPanel()
        self._into.addWidget(panel)
        panel.show_charted(charted)
