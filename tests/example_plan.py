"""A small drawing with every kind of shape and filling, for the tests of renderers."""

from dataclasses import dataclass

from planner.documents.drawing import Area, Drawing, Filling, Measure, Shape, Stroke, Words

FILLINGS: tuple[Filling, ...] = ("solid", "striped", "dotted", "pale", "empty", "crossed")


@dataclass(frozen=True)
class Bars:
    """A bar for each amount, with its name before it and its amount behind it."""

    amounts: tuple[tuple[str, float], ...]

    def drawn(self, width: float, measure: Measure) -> Drawing:
        """Return the bars under one another, beside a line where they begin."""
        start = max(measure(name, True) for name, _ in self.amounts) + 0.6
        end = width - max(measure(f"{amount:g}", False) for _, amount in self.amounts) - 0.6
        most = max(amount for _, amount in self.amounts)
        shapes: list[Shape] = []
        for row, (name, amount) in enumerate(self.amounts):
            top, right = row * 1.8, start + (end - start) * amount / most
            corners = ((start, top), (right, top), (right, top + 1.4), (start, top + 1.4))
            baseline = top + 1.05
            shapes += [
                Area(corners, FILLINGS[row % len(FILLINGS)]),
                Words((start - 0.3, baseline), name, "end", bold=True),
                Words((right + 0.3, baseline), f"{amount:g}"),
            ]
        height = len(self.amounts) * 1.8
        shapes += [
            Stroke(((end, 0), (end, height)), quiet=True, dashed=True),
            Stroke(((start, 0), (start, height))),
        ]
        return Drawing(width, height, tuple(shapes))


BARS = Bars(
    (
        ("Food <bank> & more", 12),
        ("Council", 7),
        ("Faiths", 9.5),
        ("Hub", 4),
        ("Guests", 2),
        ("مركز ☑", 11),
    )
)
