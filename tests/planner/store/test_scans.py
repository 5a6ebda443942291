"""Scans are kept with the charter, apart from everything that is read every day."""

import hashlib
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from planner.errors import PlannerError
from planner.model.changes import Step
from planner.model.charter import Charter
from planner.model.editing import arrival, removal
from planner.model.own import Attachment
from planner.model.records.sign import Signature
from planner.model.scans import SCAN_LIMIT, Scan, attached_to, attaching, detaching
from planner.store.agreeing import agreement
from planner.store.journal import Entry
from planner.store.library import Library

NOW = datetime(2027, 5, 3, 14, 2, tzinfo=UTC)
SCAN = Scan(
    "signed <by> the hub.pdf", "application/pdf", b"%PDF-1.7 telford" + bytes(9_000_000)
)


@pytest.fixture
def signed(library: Library, telford: Charter) -> Charter:
    """Return a charter with a signature that has a scan."""
    library.apply(telford.id, arrival(telford, Signature(id="s", partner="p1")))
    attach(library, SCAN)
    return library.charter(telford.id)


def attach(library: Library, scan: Scan) -> Attachment:
    """Attach a scan to the one signature there is."""
    now = library.charter("telford")
    change = attaching(now, now.all(Signature)[0], scan, NOW)
    library.apply("telford", change)
    return library.charter("telford").all(Attachment)[-1]


def latest(library: Library) -> Entry:
    return library.history("telford")[0]


def test_a_scan_comes_out_as_it_went_in(library: Library, signed: Charter) -> None:
    [one] = attached_to(signed, signed.all(Signature)[0])

    assert (one.name, one.media, one.size) == (SCAN.name, SCAN.media, len(SCAN.content))
    assert one.sha256 == hashlib.sha256(SCAN.content).hexdigest()
    assert one.added == NOW
    assert library.scan("telford", one.id) == SCAN.content
    assert list(library.verify()) == []


@pytest.mark.usefixtures("signed")
def test_nothing_but_the_scan_itself_carries_its_bytes(library: Library) -> None:
    library.keep("telford", "With a scan")

    [(journal,)] = library._db.execute('SELECT sum(length("edits")) FROM "journal"')
    [(kept,)] = library._db.execute('SELECT sum(length("content")) FROM "version"')
    assert journal + kept < 20_000
    assert latest(library).change.scans == ()


@pytest.mark.usefixtures("signed")
def test_no_one_reads_scans_who_opens_a_charter(library: Library) -> None:
    statements: list[str] = []
    library._db.conn.set_trace_callback(statements.append)

    library.charter("telford")
    library.page(0, 50)
    library.history("telford")
    library.versions("telford")

    library._db.conn.set_trace_callback(None)
    assert statements
    assert not [each for each in statements if '"scan"' in each]


def test_attaching_is_undone_and_done_again_over_a_restart(
    library: Library, signed: Charter
) -> None:
    change = latest(library).change
    library.apply("telford", change.reversed(), Step.UNDONE)
    assert library.charter("telford").all(Attachment) == ()
    library.close()

    with Library.open(library.path, who="Ben") as again:
        again.apply("telford", change, Step.REDONE)

        assert again.charter("telford") == signed
        assert again.scan("telford", signed.all(Attachment)[0].id) == SCAN.content


def test_a_scan_that_was_taken_away_long_ago_is_gone_for_good(
    library: Library, signed: Charter
) -> None:
    [one] = signed.all(Attachment)
    library.apply("telford", detaching(one))
    library.empty_bin(datetime.now(UTC) + timedelta(seconds=1))

    with pytest.raises(PlannerError, match="no longer in the library; attach the file again"):
        library.apply("telford", detaching(one).reversed(), Step.UNDONE)

    assert library.charter("telford").all(Attachment) == ()
    assert list(library._db.table("scan").rows) == []
    assert list(library.verify()) == []


def test_a_scan_that_is_still_attached_stays_when_the_bin_is_emptied(
    library: Library, signed: Charter
) -> None:
    twice = attach(library, replace(SCAN, name="again.pdf"))
    library.apply("telford", detaching(twice))

    library.empty_bin(datetime.now(UTC) + timedelta(seconds=1))

    assert library.scan("telford", signed.all(Attachment)[0].id) == SCAN.content


def test_a_signature_takes_its_scans_along(library: Library, signed: Charter) -> None:
    gone = removal(signed, signed.all(Signature)[0])

    library.apply("telford", gone)
    assert library.charter("telford").all(Attachment) == ()
    library.apply("telford", gone.reversed(), Step.UNDONE)

    assert library.charter("telford") == signed


@pytest.mark.usefixtures("signed")
def test_a_charter_that_leaves_the_bin_for_good_leaves_no_scan(library: Library) -> None:
    library.delete("telford")

    library.empty_bin(datetime.now(UTC) + timedelta(seconds=1))

    assert "telford" not in "\n".join(library._db.iterdump()).lower()
    assert list(library._db.table("scan").rows) == []


def test_an_agreed_charter_takes_scans(library: Library, signed: Charter) -> None:
    library.apply("telford", agreement(signed, "In May", [], "Ann"))

    attach(library, replace(SCAN, name="page 2.pdf"))

    assert len(library.charter("telford").all(Attachment)) == 2


@pytest.mark.parametrize(
    "wrong",
    [{"size": 3}, {"size": 0}, {"size": SCAN_LIMIT + 1}, {"sha256": "0" * 64}],
    ids=["another size", "nothing", "too large", "another scan"],
)
def test_an_attachment_that_is_not_its_scan_is_refused_and_nothing_is_written(
    library: Library, signed: Charter, wrong: dict[str, int]
) -> None:
    before = library.path.read_bytes()
    change = attaching(signed, signed.all(Signature)[0], SCAN, NOW)
    [edit] = change.edits
    assert isinstance(edit.after, Attachment)
    forged = replace(edit.after, **wrong)  # type: ignore[arg-type]  # each is of its field

    with pytest.raises(PlannerError):
        library.apply("telford", replace(change, edits=(replace(edit, after=forged),)))

    assert library.path.read_bytes() == before


def test_an_attachment_belongs_to_a_signature(library: Library, telford: Charter) -> None:
    with pytest.raises(PlannerError, match="does not fit the rest of the charter"):
        library.apply(telford.id, attaching(telford, Signature(id="nobody"), SCAN, NOW))


@pytest.mark.usefixtures("signed")
def test_another_scan_is_not_there(library: Library) -> None:
    with pytest.raises(PlannerError, match="no scan “x”"):
        library.scan("telford", "x")


@pytest.mark.parametrize(
    ("statement", "told"),
    [
        ("""UPDATE "scan" SET "content" = x'00'""", "is not as saved"),
        ("""DELETE FROM "scan\"""", "is not there"),
    ],
)
def test_a_scan_that_another_hand_touched_is_named(
    library: Library, signed: Charter, statement: str, told: str
) -> None:
    library._db.execute(statement)

    assert list(library.verify()) == [f"“{signed.title}”: the scan “{SCAN.name}” {told}."]
    with pytest.raises(PlannerError, match="is damaged"):
        library.scan("telford", signed.all(Attachment)[0].id)


def test_a_backup_has_the_scans(library: Library, signed: Charter, tmp_path: Path) -> None:
    copy = library.backup(tmp_path / "copy.db")

    with Library.open(copy, who="Ben") as again:
        assert again.scan("telford", signed.all(Attachment)[0].id) == SCAN.content


def test_the_register_says_who_has_signed(library: Library, telford: Charter) -> None:
    library.apply("telford", arrival(telford, Signature(id="s", partner="p2")))
    [before] = library.page(0, 1)
    now = library.charter("telford")
    day = replace(now.all(Signature)[0], signed=date(2027, 5, 3))
    library.apply("telford", removal(now, now.all(Signature)[0]))
    library.apply("telford", arrival(telford, day))

    [after] = library.page(0, 1)

    assert (before.signed, len(before.unsigned)) == (0, 2)
    assert (after.signed, after.unsigned) == (1, ("Riverside <Hub> & Friends",))
    assert list(library.verify()) == []
