"""A person is found everywhere in a library, and erased from it without a trace."""

import hashlib
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from planner.documents.agreement import agreement
from planner.errors import DocumentError, PlannerError
from planner.model.changes import Change, Edit, Step
from planner.model.charter import Charter, creation
from planner.model.editing import writing
from planner.model.held import Where
from planner.model.own import Agreed, Attachment
from planner.model.people import ERASED, Sought
from planner.model.records.front import Control, Partner, Person
from planner.model.records.sign import Signature
from planner.model.records.why import Purpose
from planner.model.steps import Called
from planner.model.translations import state_of, translating
from planner.store.backups import keep
from planner.store.drafts import Draft, Lines
from planner.store.erasing import backups_beside, erase
from planner.store.kept import second_folder
from planner.store.library import Library
from planner.store.traces import belonging, traces
from tests.bad_places import only_to_be_read

NAME, EMAIL, PHONE = "Margaret Ellis", "m.ellis@example.org", "01952 123 456"
SECRETS = (NAME, "Ellis", EMAIL, PHONE)
SOUGHT = Sought([NAME, EMAIL, PHONE])
FOOD = Charter.of(
    "food",
    [
        Control(title="Food Partnership", status="draft", author=NAME),
        Partner(id="p1", name="Food Bank"),
        Person(id="m", name=NAME, partner="p1", email=EMAIL, phone=PHONE),
        Person(id="j", rank=1.0, name="John Smith", partner="p1"),
        Purpose(statement="Ask **Margaret** Ellis, or JOHN."),
    ],
)


@pytest.fixture
def food(library: Library) -> Library:
    """Return a library in which a person has been written about in every way."""
    library.apply(FOOD.id, creation(FOOD))
    for typed in (
        "Ring Marg",
        "Ring Margaret Ell",
        f"Ring {NAME} on 01952-123456",
        "Ring John",
    ):
        write(library, "statement", typed)
    write(library, "statement", f"Ask {NAME} about it.")
    charter = library.charter(FOOD.id)
    change = translating(
        charter, charter.one(Purpose), "statement", f"Gofynnwch i {NAME}.", "cy"
    )
    assert change is not None
    library.apply(FOOD.id, change)
    library.keep(FOOD.id, f"As {NAME} wished")
    library.keep(FOOD.id, f"As {NAME.upper()} wished")
    return library


def write(library: Library, name: str, words: str) -> None:
    charter = library.charter(FOOD.id)
    change = writing(charter, charter.one(Purpose), name, words)
    assert change is not None
    library.apply(FOOD.id, change)


def holds(path: Path, *words: str) -> bool:
    """Return whether the bytes of a file have any of these words in them."""
    content = path.read_bytes().lower()
    return any(each.lower().encode() in content for each in words)


def test_a_person_is_found_in_the_charter_its_versions_and_its_history(food: Library) -> None:
    found = traces(food.path, SOUGHT)

    assert {each.where for each in found} == {Where.NOW, Where.VERSION, Where.HISTORY}
    now = {(each.table, each.field) for each in found if each.where is Where.NOW}
    assert {("person", "email"), ("charter", "author"), ("translation", "words")} <= now
    assert not [each for each in found if "John" in each.words and "Ell" not in each.words]


def test_what_else_is_known_of_a_person_is_named(food: Library) -> None:
    assert set(belonging(food.path, Sought([NAME]))) == {NAME, EMAIL, PHONE}


def test_nothing_of_an_erased_person_is_left_in_the_file(food: Library) -> None:
    assert holds(food.path, *SECRETS)

    done = erase(food.path, SOUGHT, "Ann")

    assert done.charters == 1
    assert traces(food.path, SOUGHT) == []
    assert not holds(food.path, *SECRETS, "01952-123456", "Marg", "Margaret Ell")
    assert [each.name for each in food.path.parent.iterdir()] == ["library.db"]


def test_a_library_is_sound_after_an_erasure(food: Library) -> None:
    erase(food.path, SOUGHT, "Ann")

    assert list(food.verify()) == []
    assert not food.search("Margaret")
    assert food.search("John")


def test_everybody_else_stays_as_they_were(food: Library) -> None:
    before = food.charter(FOOD.id)

    erase(food.path, SOUGHT, "Ann")

    after = food.charter(FOOD.id)
    assert after.get(Person, "j") == before.get(Person, "j")
    assert after.one(Purpose).statement == f"Ask {ERASED} about it."
    assert after.partners == before.partners


def test_the_history_says_that_somebody_was_erased_and_not_who(food: Library) -> None:
    erase(food.path, SOUGHT, NAME)

    [latest, *_] = food.history(FOOD.id)
    assert (latest.change, latest.who) == (Change(Called.ERASED, ()), ERASED)


def test_every_step_can_still_be_taken_back_after_an_erasure(food: Library) -> None:
    erase(food.path, SOUGHT, "Ann")

    for entry in food.history(FOOD.id)[:-1]:
        food.apply(FOOD.id, entry.change.reversed(), Step.UNDONE)
    assert food.charter(FOOD.id).one(Purpose).statement == f"Ask **{ERASED}**, or JOHN."
    assert list(food.verify()) == []


def test_a_version_keeps_its_fingerprint_and_says_that_somebody_was_erased(
    food: Library,
) -> None:
    before = food.versions(FOOD.id)

    erase(food.path, SOUGHT, "Ann")

    after = food.versions(FOOD.id)
    assert [one.fingerprint for one in after] == [one.fingerprint for one in before]
    assert all(one.erased not in ("", one.fingerprint) for one in after)
    assert [one.name for one in after] == [f"As {ERASED} wished", f"As {ERASED} wished (2)"]


def test_a_second_person_can_be_erased_from_the_same_version(food: Library) -> None:
    erase(food.path, SOUGHT, "Ann")
    erase(food.path, Sought(["John Smith"]), "Ann")

    assert not holds(food.path, "John Smith")
    assert list(food.verify()) == []


def test_what_was_agreed_says_that_somebody_was_erased(food: Library) -> None:
    charter = food.charter(FOOD.id)
    control = charter.control
    agreeing = Edit(control, replace(control, status="agreed"))
    food.apply(FOOD.id, Change("Agree", (agreeing,)))
    fingerprint = food.versions(FOOD.id)[-1].fingerprint

    erase(food.path, SOUGHT, "Ann")

    agreed = food.charter(FOOD.id).one(Agreed)
    assert agreed.fingerprint == fingerprint
    assert agreed.erased
    words = str(agreement(food.charter(FOOD.id)).blocks)
    assert "A person was erased; the fingerprint is that of what was signed." in words
    assert list(food.verify()) == []


def test_a_translation_stays_up_to_date_when_both_texts_lose_a_name(food: Library) -> None:
    erase(food.path, SOUGHT, "Ann")

    charter = food.charter(FOOD.id)
    assert state_of(charter, charter.one(Purpose), "statement", "cy") == "current"


def test_the_register_forgets_a_person_who_is_a_partner(library: Library) -> None:
    library.apply("solo", creation(Charter.of("solo", [Partner(id="p", name=NAME)])))

    erase(library.path, SOUGHT, "Ann")

    [holding] = library.page(0, 9)
    assert holding.partners == (ERASED,)


def test_a_charter_in_the_bin_is_looked_into_as_well(food: Library) -> None:
    food.delete(FOOD.id)

    assert traces(food.path, SOUGHT)[0].is_in_bin
    assert erase(food.path, SOUGHT, "Ann").charters == 1


def test_charters_without_the_person_are_left_alone(food: Library) -> None:
    other = Charter.of("other", [Control(title="Margarets and Ellises")])
    food.apply(other.id, creation(other))

    erase(food.path, SOUGHT, "Ann")

    assert food.title("other") == "Margarets and Ellises"
    assert len(food.history("other")) == 1


def test_scans_of_what_a_person_signed_go_only_when_that_is_asked(food: Library) -> None:
    scan = b"%PDF signed by hand"
    signed = Signature(id="s", partner="p1", person="m")
    sha256 = hashlib.sha256(scan).hexdigest()
    kept = Attachment(
        id="a", signature="s", name="sheet.pdf", media="application/pdf", sha256=sha256,
        size=len(scan),
    )  # fmt: skip
    food.apply(FOOD.id, Change("Sign", (Edit(None, signed), Edit(None, kept)), (scan,)))
    assert Where.SCAN in {each.where for each in traces(food.path, SOUGHT)}

    erase(food.path, Sought(["somebody else"]), "Ann", scans=True)
    assert food.scan(FOOD.id, "a") == scan
    erase(food.path, SOUGHT, "Ann", scans=True)

    assert not holds(food.path, "signed by hand")
    assert list(food.verify()) == []


def test_backups_are_left_alone_unless_that_is_asked(food: Library) -> None:
    backup = food.backup()
    age = backup.stat().st_mtime_ns
    damaged = backup.with_name("damaged.db")
    damaged.write_bytes(backup.read_bytes()[:100] + b"\xff" * 8_000)

    assert erase(food.path, SOUGHT, "Ann").backups == ()
    assert holds(backup, NAME)
    done = erase(food.path, SOUGHT, "Ann", backups=True)

    assert (done.backups, done.left) == ((backup,), (damaged,))
    assert not holds(backup, *SECRETS)
    assert backup.stat().st_mtime_ns == age
    assert backups_beside(food.path) == sorted([backup, damaged])


def test_backups_in_the_second_place_are_reached_as_well(food: Library, tmp_path: Path) -> None:
    second = tmp_path / "stick"
    second.mkdir()
    keep(food.path, second=second)
    [there] = second_folder(second).iterdir()
    other = there.with_name("another library 2026-01-02 03-04-05 (1).db")
    shutil.copy(there, other)

    done = erase(food.path, SOUGHT, "Ann", backups=True, second=second)

    assert (there in done.backups, other in done.backups, done.unreached) == (True, False, None)
    assert not holds(there, *SECRETS)
    assert holds(other, NAME)


def test_a_second_place_that_is_not_there_is_said_not_to_have_been_reached(
    food: Library, tmp_path: Path
) -> None:
    food.backup()
    done = erase(food.path, SOUGHT, "Ann", backups=True, second=tmp_path / "stick")

    assert done.unreached == tmp_path / "stick"
    assert erase(food.path, SOUGHT, "Ann", second=tmp_path / "stick").unreached is None


def test_nobody_is_erased_by_nothing() -> None:
    for words in ("", " ", "ab", "x" * 101):
        with pytest.raises(PlannerError):
            Sought([words])


def test_a_person_is_found_and_erased_in_what_is_in_no_charter_yet(food: Library) -> None:
    draft, lines = Draft(food.path), Lines(food.path)
    draft.keep(("Food Bank", f"{NAME} asks for it", "", "plain"))
    lines.keep(FOOD.id, "note", (f"Ring {PHONE}", "", "3 May"))
    found = [one for one in traces(food.path, SOUGHT) if one.where is Where.DRAFT]
    assert [(one.title, one.words) for one in found] == [
        ("", f"{NAME} asks for it"),
        ("Food Partnership", f"Ring {PHONE}"),
    ]
    assert found[0].place == "Words that wait to be taken in"

    done = erase(food.path, SOUGHT, "Ann")

    assert done.drafts == (draft.path, lines.path)
    assert draft.answers() == ("Food Bank", f"{ERASED} asks for it", "", "plain")
    assert lines.of(FOOD.id) == {"note": (f"Ring {ERASED}", "", "3 May")}
    assert traces(food.path, SOUGHT) == []


def test_what_waits_stays_as_it_is_where_the_person_is_not_named(food: Library) -> None:
    draft = Draft(food.path)
    draft.keep(("Food Bank", "", "", ""))
    before = draft.path.stat().st_mtime_ns

    done = erase(food.path, SOUGHT, "Ann")

    assert (done.charters, done.drafts) == (1, ())
    assert draft.path.stat().st_mtime_ns == before


def test_what_waits_and_is_damaged_goes_when_a_person_is_erased(food: Library) -> None:
    draft = Draft(food.path)
    draft.path.write_text(f'["{NAME}')

    assert erase(food.path, SOUGHT, "Ann").drafts == (draft.path,)

    assert not draft.path.exists()


def test_nobody_is_erased_where_what_waits_cannot_be_written(
    food: Library, tmp_path: Path
) -> None:
    draft, elsewhere = Draft(food.path), tmp_path / "elsewhere"
    draft.keep((NAME, "", "", ""))
    elsewhere.mkdir()
    draft.path.symlink_to(draft.path.rename(elsewhere / draft.path.name))

    refused = pytest.raises(DocumentError, match=r"library\.draft\.json")
    with only_to_be_read(elsewhere), refused:
        erase(food.path, SOUGHT, "Ann")

    assert food.charter(FOOD.id).control.author == NAME
