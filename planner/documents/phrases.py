"""The words that renderers add to a document's own: a value for each language there is."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Phrases:
    """What a renderer says itself; a sentence names its gaps in braces."""

    contents: str
    page_of: str  # {page}, {pages}
    go_to: str  # {place}
    go_to_page: str  # {place}, {page}
    added: str = "[added:"  # read aloud before words that came, and before those that went
    removed: str = "[removed:"
    end_of_mark: str = "end]"


ENGLISH = Phrases(
    contents="Contents",
    page_of="page {page} of {pages}",
    go_to="Go to {place}",
    go_to_page="Go to {place}, page {page}",
)
