"""The eleven rules of real agreements, one by one."""

from datetime import date

import pytest

from planner.health import Finding, findings
from planner.model.charter import Charter
from planner.model.form import charter_from

TODAY = date(2026, 11, 23)
PARTNERS = [{"id": "p1", "name": "Food Bank"}, {"id": "p2", "name": "Council"}]


def charter(**records: object) -> Charter:
    return charter_from(
        {"format": "partnership-charter", "version": 1, "id": "c", "records": records}
    )


def found(made: Charter, section: str, severity: str = "") -> list[Finding]:
    return [
        finding
        for finding in findings(made, TODAY)
        if finding.section == section
        and severity in ("", finding.severity)
        and not finding.sentence.startswith("Not yet agreed")
    ]


def only(made: Charter, section: str) -> Finding:
    (finding,) = found(made, section)
    return finding


def test_a_partner_that_nobody_signs_for_is_named() -> None:
    made = charter(partner=PARTNERS, signature=[{"id": "s1", "partner": "p1"}])

    assert only(made, "signatures").sentence == "Nobody signs for Council. Say who does."


@pytest.mark.parametrize(
    ("status", "kind", "signed", "count"),
    [
        ("agreed", "charter", None, 1),
        ("agreed", "charter", "2027-05-03", 0),
        ("agreed", "terms of reference", None, 0),
        ("draft", "charter", None, 0),
        ("superseded", "charter", None, 0),
    ],
)
def test_a_partner_that_has_not_signed_what_was_agreed_is_named(
    status: str, kind: str, signed: str | None, count: int
) -> None:
    signature = {"id": "s1", "partner": "p1"} | ({"signed": signed} if signed else {})
    made = charter(
        charter={"status": status, "document_type": kind},
        partner=PARTNERS[:1],
        signature=[signature],
    )

    sentences = [one.sentence for one in found(made, "signatures")]
    assert len([one for one in sentences if "has not signed yet." in one]) == count


def test_a_partner_that_signs_twice_is_an_error_at_the_second_signature() -> None:
    twice = [{"id": "s1", "partner": "p1"}, {"id": "s2", "partner": "p1"}]

    finding = only(charter(partner=PARTNERS[:1], signature=twice), "signatures")

    assert (finding.severity, finding.record_id) == ("error", "s2")


def test_a_signature_of_nobody_is_named() -> None:
    finding = only(charter(signature=[{"id": "s1", "capacity": "Chair"}]), "signatures")

    assert finding.sentence.startswith("A signature is for no partner")


def test_a_sector_and_a_partner_that_left_need_not_sign() -> None:
    sector = {"id": "p1", "name": "Voluntary sector", "kind": "sector"}
    gone = {"id": "p2", "name": "Old Trust", "left": "2026-01-31"}

    assert found(charter(partner=[sector, gone]), "signatures") == []


@pytest.mark.parametrize(
    "words",
    ["From [insert start date]", "Call ????", "Ref XXXX", "By DD/MM/YYYY", "six OR twelve"],
)
def test_a_left_over_of_a_template_is_an_error_once_agreed(words: str) -> None:
    draft = charter(vision={"statement": words})
    agreed = charter(vision={"statement": words}, charter={"status": "agreed"})

    assert only(draft, "vision").severity == "warning"
    assert only(agreed, "vision").severity == "error"


@pytest.mark.parametrize("words", ["Why?", "OR", "MAXIMUM", "oranges or ORANGES", "[insects]"])
def test_ordinary_words_are_no_left_overs(words: str) -> None:
    assert found(charter(vision={"statement": words}), "vision") == []


def test_a_version_that_says_draft_and_final_at_once_is_an_error() -> None:
    revision = {"id": "r1", "version": "0.1 FINAL", "day": "2026-01-05"}

    sentences = [
        one.sentence for one in found(charter(revision=[revision]), "control", "error")
    ]

    assert sentences[0] == "“0.1 FINAL” says draft and final at once. Choose one."


def test_an_agreed_charter_has_a_version_of_at_least_one() -> None:
    revision = [{"id": "r1", "version": "0.3", "day": "2026-01-05"}]
    made = charter(revision=revision, charter={"status": "agreed"})

    assert only(made, "control").field == "version"


def test_an_issued_version_needs_its_day() -> None:
    assert only(charter(revision=[{"id": "r1", "version": "1.0"}]), "control").field == "day"


@pytest.mark.parametrize(
    ("day", "severity"),
    [("2026-11-22", "warning"), ("2026-11-23", None), ("2027-05-01", None)],
    ids=["past", "today", "to come"],
)
def test_a_review_that_is_past_is_overdue(day: str, severity: str | None) -> None:
    severities = [one.severity for one in found(charter(review={"next": day}), "review")]

    assert severities == ([severity] if severity else [])


def test_a_missing_review_day_is_asked_for() -> None:
    assert only(charter(), "review").sentence.startswith("There is no day for the next review")


def test_a_review_before_the_agreement_is_in_force_is_an_error() -> None:
    made = charter(review={"next": "2027-01-01"}, charter={"effective": "2027-01-01"})

    assert only(made, "review").severity == "error"


def test_a_review_after_the_last_day_is_an_error() -> None:
    made = charter(review={"next": "2027-06-01"}, period={"end": "2027-05-31"})

    assert "after the last day, 31 May 2027" in only(made, "review").sentence


@pytest.mark.parametrize(("notice", "count"), [("3 months", 0), ("2 years", 1)])
def test_notice_cannot_be_longer_than_the_time_left(notice: str, count: int) -> None:
    made = charter(period={"end": "2027-11-23"}, ending={"notice": notice})

    assert len(found(made, "ending", "error")) == count


def test_bi_annual_can_be_read_in_two_ways() -> None:
    made = charter(review={"next": "2027-05-01", "how": "Reviewed bi-annually."})

    assert only(made, "review").sentence.startswith("How a change is agreed: “bi-annually” can")


@pytest.mark.parametrize(("amount", "count"), [(250_000, 0), (240_000, 1)])
def test_the_budget_agrees_with_the_money_that_comes_in(amount: int, count: int) -> None:
    made = charter(
        funder=[{"id": "f1", "amount": 200_000}],
        contribution=[
            {"id": "c1", "kind": "funding", "value": 50_000},
            {"id": "c2", "kind": "staffing", "value": 99_900},
        ],
        budget_line=[{"id": "b1", "amount": amount}],
    )

    assert len(found(made, "finance", "error")) == count


@pytest.mark.parametrize(("last", "count"), [(33.4, 0), (33.3, 1)])
def test_instalments_of_one_sum_add_up_to_a_hundred_per_cent(last: float, count: int) -> None:
    shares = [33.3, 33.3, last]
    made = charter(
        instalment=[{"id": f"i{at}", "percent": share} for at, share in enumerate(shares)]
    )

    assert len(found(made, "finance", "error")) == count


@pytest.mark.parametrize(
    ("letters", "severities"),
    [
        (["accountable and responsible"], []),
        (["accountable", "responsible"], []),
        (["accountable", "accountable and responsible"], ["error"]),
        (["responsible", "consulted"], ["warning"]),
        (["accountable", "informed"], ["warning"]),
    ],
    ids=["both in one", "one each", "two accountable", "none accountable", "none responsible"],
)
def test_a_task_has_one_accountable_and_a_responsible_partner(
    letters: list[str], severities: list[str]
) -> None:
    grid = [
        {"id": f"a{at}", "task": "t1", "partner": PARTNERS[at]["id"], "letter": letter}
        for at, letter in enumerate(letters)
    ]
    made = charter(partner=PARTNERS, task=[{"id": "t1", "title": "Move"}], assignment=grid)

    kept = [one.severity for one in findings(made, TODAY) if "“Move”" in one.sentence]
    assert kept == severities


@pytest.mark.parametrize(("quorum", "count"), [(2, 0), (3, 1)])
def test_the_quorum_is_no_larger_than_the_voting_partners(quorum: int, count: int) -> None:
    watcher = {"id": "p3", "name": "Funder", "part": "observer"}
    rule = {"quorum_kind": "a number", "quorum": quorum}

    made = charter(partner=[*PARTNERS, watcher], decision_rule=rule)

    assert len(found(made, "decisions", "error")) == count


def test_a_quorum_is_not_held_against_a_sector_of_many_members() -> None:
    forum = {"id": "p3", "name": "Members of the forum", "kind": "sector"}
    rule = {"quorum_kind": "a number", "quorum": 5}

    made = charter(partner=[*PARTNERS, forum], decision_rule=rule)

    assert found(made, "decisions", "error") == []


def test_an_office_that_the_quorum_needs_must_exist() -> None:
    rule = {"quorum_offices": "the Chair or Treasurer"}
    made = charter(decision_rule=rule, seat=[{"id": "s1", "office": "Chair"}])

    assert "“Treasurer”, which no group" in only(made, "decisions").sentence


@pytest.mark.parametrize(
    ("shared", "count"),
    [("none", 0), ("anonymous", 0), ("personal", 1), ("special category", 1)],
)
def test_sharing_information_about_people_needs_an_agreement_of_its_own(
    shared: str, count: int
) -> None:
    assert len(found(charter(data={"shared": shared}), "data")) == count


@pytest.mark.parametrize(
    ("partner", "signature", "count"),
    [
        ({"legal_form": "CIO"}, {"capacity": "Trustee"}, 1),
        ({"legal_form": "CIO"}, {"second_capacity": "Trustee"}, 0),
        ({"legal_form": "unincorporated association"}, {"capacity": "Chair"}, 1),
        ({"legal_form": "public body"}, {"capacity": "Director"}, 0),
    ],
    ids=["CIO by one", "CIO by two", "association by one", "council by one"],
)
def test_two_trustees_sign_where_the_legal_form_asks_for_it(
    partner: dict[str, str], signature: dict[str, str], count: int
) -> None:
    made = charter(
        partner=[{"id": "p1", "name": "Riverside", **partner}],
        signature=[{"id": "s1", "partner": "p1", **signature}],
    )

    assert len(found(made, "signatures")) == count


@pytest.mark.parametrize(("number", "count"), [("", 1), ("1234567", 1), ("SC012345", 0)])
def test_a_scottish_charity_shows_its_number(number: str, count: int) -> None:
    partner = {"id": "p1", "name": "Glen", "regulator": "Scotland", "charity_number": number}

    assert len(found(charter(partner=[partner]), "partners")) == count


def test_an_objective_says_what_it_still_lacks() -> None:
    made = charter(objective=[{"id": "o1", "statement": "Open two hubs", "due": "2027-01-01"}])

    assert only(made, "objectives").sentence == (
        "“Open two hubs” has no measure or lead. Agree on it."
    )


def test_an_aim_that_no_objective_serves_is_named() -> None:
    made = charter(aim=[{"id": "a1", "statement": "Nobody hungry"}], purpose={"statement": "x"})

    assert only(made, "aims").record_id == "a1"


def test_words_that_fit_no_field_yet_become_a_finding_that_leads_there() -> None:
    kept = {"record": "review", "id": "only", "field": "next", "words": "31/6"}
    form = {"format": "partnership-charter", "version": 1, "id": "c", "unfinished": [kept]}

    finding = found(charter_from(form), "review")[0]

    assert finding.sentence == "Next review: “31/6” is not a day; write it as 30 June 2027."
    assert (finding.table, finding.record_id, finding.field) == ("review", "only", "next")


def test_a_section_that_is_off_but_says_something_is_mentioned() -> None:
    made = charter(risk=[{"id": "r1", "risk": "Flood"}])

    assert only(made, "risk").severity == "note"


def test_findings_come_in_the_order_of_the_sections_gravest_first() -> None:
    made = charter(partner=PARTNERS, objective=[{"id": "o1"}], charter={"status": "agreed"})

    kept = findings(made, TODAY)

    assert [one.section for one in kept][:3] == ["control", "period", "legal"]
    assert kept[-1].section == "signatures"


@pytest.mark.parametrize(
    ("task", "count"),
    [
        ({"due": "2026-11-22"}, 1),
        ({"due": "2026-11-23"}, 0),
        ({"due": "2026-11-01", "done": "2026-11-02"}, 0),
        ({"status": "late"}, 1),
    ],
    ids=["past", "today", "done", "said to be"],
)
def test_a_task_past_its_day_is_late(task: dict[str, str], count: int) -> None:
    made = charter(task=[{"id": "t1", "title": "Move", **task}])

    assert len(found(made, "workplan")) == count


def test_a_late_objective_leads_to_its_day() -> None:
    whole = {"measure": "Two hubs", "due": "2026-06-30", "lead": "p1", "statement": "Open hubs"}
    made = charter(partner=PARTNERS, objective=[{"id": "o1", **whole}])

    assert only(made, "objectives").sentence == (
        "“Open hubs”, due on 30 June 2026, is late. Agree on a new day, or drop it."
    )
