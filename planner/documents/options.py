"""What the person who prints a document can choose about its words."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Options:
    """Choices about a document; an empty one follows the charter."""

    language: str = ""  # BCP 47, such as `en`


AS_THE_CHARTER_SAYS = Options()
