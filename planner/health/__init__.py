"""What a charter still needs, as findings.

It reads and says; it never writes, and an unfinished charter is normal. The eleven rules are
those of real agreements that went wrong; each function names the one it checks. The few
others name what a person would want to be told.
"""

from dataclasses import replace
from datetime import date

from planner.health import commitments, languages, money, signing, times, wording
from planner.health.finding import Finding, Severity
from planner.model.catalogue import SECTIONS
from planner.model.charter import Charter
from planner.model.voice import ENGLISH

RULES = (
    wording.kept_words,
    wording.empty_sections,
    wording.sections_off,
    wording.placeholders,
    wording.ambiguous_rhythms,
    wording.versions,
    languages.out_of_date,
    languages.not_translated,
    languages.left_open,
    times.next_review,
    times.review_within_term,
    times.notice_within_term,
    times.late,
    money.budget,
    money.instalments,
    commitments.responsibilities,
    commitments.quorum,
    commitments.quorum_offices,
    commitments.data_sharing,
    commitments.objectives,
    commitments.aims,
    signing.one_signature_each,
    signing.not_signed_yet,
    signing.two_trustees,
    signing.scottish_number,
)

_ORDER = {section.key: at for at, section in enumerate(SECTIONS)}
_GRAVITY: dict[Severity, int] = {"error": 0, "warning": 1, "note": 2}


def findings(charter: Charter, today: date) -> tuple[Finding, ...]:
    """Return everything to settle in a charter, in the order of its sections, gravest first.

    The charter's voice says it, so that it is in the language of whoever shows it.
    """
    language = charter.voice.code
    found = _found(charter, today)
    if language == ENGLISH.code:
        return found
    in_english = _found(Charter(charter.id, charter.tables), today)
    return tuple(
        replace(one, language=language, english=same.sentence)
        for one, same in zip(found, in_english, strict=True)
    )


def _found(charter: Charter, today: date) -> tuple[Finding, ...]:
    found = [finding for rule in RULES for finding in rule(charter, today)]
    return tuple(sorted(found, key=lambda one: (_ORDER[one.section], _GRAVITY[one.severity])))


__all__ = ["Finding", "Severity", "findings"]
