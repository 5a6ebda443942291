"""A charter with Welsh beside its English: the sample, a good dozen of its texts translated.

One of the translations is of an earlier text, so it is out of date.
"""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from planner.exchange.json_form import read
from planner.model.catalogue import RECORDS
from planner.model.changes import Change
from planner.model.charter import Charter
from planner.model.own import Translation
from planner.model.record import ONLY
from planner.model.records.front import Control
from planner.model.translations import source_of, translating

SAMPLE = Path(__file__).parents[1] / "resources" / "samples" / "brindlemere_good_food.json"

Key = tuple[str, str, str]

EARLIER: Key = ("purpose", ONLY, "statement")  # whose English has changed since
WELSH: Mapping[Key, str] = {
    ("charter", ONLY, "title"): "Partneriaeth Bwyd Da Brindlemere",
    ("charter", ONLY, "summary"): (
        "Mae tri sefydliad yn nhref Brindlemere yn cydweithio fel na fydd neb yn llwglyd. Maent"
        " yn rhedeg dwy ganolfan fwyd, yn cynnig cyngor ariannol yno, ac yn cynnal pryd o fwyd"
        " i bawb bob wythnos."
    ),
    ("vision", ONLY, "statement"): (
        "Nid oes neb yn Brindlemere yn llwglyd, ac nid oes rhaid i neb fwyta ar ei ben ei hun."
    ),
    EARLIER: "Rydym yn dod â bwyd a chyngor at ei gilydd mewn un lle.",
    ("purpose", ONLY, "advantage"): (
        "Mae gan y banc bwyd fwyd a gwirfoddolwyr. Mae gan y cyngor fan a chynghorwyr ariannol."
        " Mae gan y grwpiau ffydd neuaddau, ceginau ac ymddiriedaeth y bobl. Dim ond gyda’n"
        " gilydd y gallwn gynnig y cyfan mewn un ymweliad."
    ),
    ("background", ONLY, "story"): (
        "Yn 2025 rhedodd y banc bwyd allan o fwyd ddwywaith. Yr un wythnos, roedd gan neuadd"
        " eglwys filltir i ffwrdd gegin lawn a neb i goginio iddo. Cyfarfuom i ofyn sut y"
        " gallai hynny ddigwydd."
    ),
    ("background", ONLY, "need"): (
        "- Rhoddodd y banc bwyd 3,100 o barseli yn 2025, traean yn fwy nag yn 2023.\n"
        "- Daeth pedwar o bob deg teulu yn ôl o fewn tri mis.\n"
        "- Dim ond un o bob deg oedd wedi siarad â chynghorydd am arian.\n"
        "- Mewn arolwg o 80 o westeion, dywedodd hanner eu bod yn bwyta ar eu pen eu hunain"
        " bob dydd."
    ),
    ("aim", "a-food", "statement"): "Mae gan bawb ddigon i’w fwyta",
    ("aim", "a-food", "meaning"): (
        "Mae bwyd da yn agos, am ddim yn y ganolfan, ac yn cael ei gynnig heb gwestiynau anodd."
    ),
    ("aim", "a-table", "statement"): "Cymdogion yn bwyta ac yn dysgu gyda’i gilydd",
    ("value", "va-dignity", "name"): "Urddas",
    ("value", "va-dignity", "behaviour"): (
        "Gofynnwn am yr hyn y mae angen i ni ei wybod yn unig. Mae pobl yn dewis eu bwyd."
    ),
    ("objective", "o1", "statement"): "Agor dwy ganolfan fwyd gymunedol",
    ("scope", ONLY, "area"): "Bwrdeistref Brindlemere.",
    ("legal", ONLY, "statement"): (
        "Datganiad o ewyllys da yw’r siarter hon. Nid contract ydyw. Mae pob un ohonom yn aros"
        " yn annibynnol.\n\nMae gan arian, gwybodaeth bersonol a safleoedd gwaith eu cytundebau"
        " eu hunain, sy’n rhwymol."
    ),
}


def welsh_sample(status: str = "draft") -> Charter:
    """Return the sample charter with Welsh as its second language."""
    charter = with_second(read(SAMPLE.read_bytes()), "cy", status)
    for (table, record_id, name), words in WELSH.items():
        record = charter.get(RECORDS[table], record_id)
        assert record is not None, f"the sample has no {table} {record_id}"
        charter = charter.after(
            translating(charter, record, name, words, "cy") or Change("", ())
        )
    return earlier(charter)


def with_second(charter: Charter, language: str, status: str = "draft") -> Charter:
    """Return a charter with a second language."""
    control = replace(charter.control, second_language=language, status=status)
    others = [one for one in charter.records() if not isinstance(one, Control)]
    return Charter.of(charter.id, [control, *others])


def earlier(charter: Charter) -> Charter:
    """Return a charter in which one translation is of what its text was before."""
    old = source_of("We bring food and advice together in one place.")
    records = [
        replace(one, source=old)
        if isinstance(one, Translation) and (one.record, one.of, one.field) == EARLIER
        else one
        for one in charter.records()
    ]
    return Charter.of(charter.id, records)
