"""The page of the signatures: who signs, and for each partner whether it has."""

from collections.abc import Callable

from planner.model.records.sign import Signature
from ui.editor.page import SectionPage
from ui.editor.reading_order import put_in_order
from ui.editor.signing import SigningCard, partners_that_sign
from ui.labels import label
from ui.tongue import tr


class SignaturesPage(SectionPage):
    """The list of who signs, and a card for each partner."""

    def pieces(self) -> tuple[Callable[[], object], ...]:
        return (self._add_all,)

    def _add_all(self) -> None:
        self.add_block(Signature)
        self._heading = label(tr("Who has signed"), "heading", self)
        self.put(self._heading)
        self.cards: dict[str, SigningCard] = {}
        self._last = self.column.count()

    def refresh(self) -> None:
        super().refresh()
        wanted = [one.id for one in partners_that_sign(self.session.charter)]
        self._heading.setVisible(bool(wanted))
        for gone in self.cards.keys() - wanted:
            card = self.cards.pop(gone)
            card.hide()
            card.deleteLater()
        for at, partner_id in enumerate(wanted):
            if partner_id in self.cards:
                self.cards[partner_id].refresh()
            else:
                self.cards[partner_id] = SigningCard(self.session, partner_id, self)
            card, place = self.cards[partner_id], self._last + at
            if self.column.indexOf(card) != place:
                self.column.insertWidget(place, card)
                put_in_order(self)
