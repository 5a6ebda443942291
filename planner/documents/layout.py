"""How a document is to be laid out: chosen by the person who prints it, known to no block."""

from dataclasses import dataclass
from typing import Literal

Edition = Literal["standard", "clear", "large"]
Paper = Literal["A4", "Letter", "A5", "A3"]

POSTER = 2**0.5  # how much larger everything is on A3: the same page, seen from further off


@dataclass(frozen=True, slots=True)
class Layout:
    """An edition and a paper size.

    What is not `fillable` has its answers drawn on the page, for viewers that show no fields.
    """

    edition: Edition = "standard"
    paper: Paper = "A4"
    fillable: bool = True

    @property
    def text_size(self) -> int:
        """Return the size of running text, which nothing on a page goes below.

        Units: points
        Source: RNIB Clear Print (12, better 14) and large print (18)
        """
        sizes: dict[Edition, int] = {"standard": 12, "clear": 14, "large": 18}
        return round(sizes[self.edition] * (POSTER if self.paper == "A3" else 1))
