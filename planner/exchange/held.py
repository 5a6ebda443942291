"""What is held of a person, as a file that the person can be given."""

import json
from collections.abc import Sequence

from planner.model.held import Trace

FORMAT = "partnership-planner-person"


def held(phrases: Sequence[str], traces: Sequence[Trace]) -> str:
    """Return every place where a person is named as JSON, with the words that stand there."""
    places = [
        {
            "charter": one.charter_id,
            "title": one.title,
            "in_bin": one.is_in_bin,
            "where": one.where.value,
            "of": one.of,
            "place": one.place,
            "record": one.table,
            "id": one.record_id,
            "field": one.field,
            "words": one.words,
        }
        for one in traces
    ]
    form = {"format": FORMAT, "version": 1, "sought": list(phrases), "places": places}
    return json.dumps(form, ensure_ascii=False, indent=2)
