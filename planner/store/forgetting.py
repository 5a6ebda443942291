"""What each state of a charter becomes without a person: the same for every time it was so.

The history keeps states and what led from one to the next, so each text must become the same
text wherever it stands; then every step can still be taken back.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import replace

from planner.model.catalogue import RECORDS, fields_of
from planner.model.charter import Charter
from planner.model.form import (
    TABLES,
    Form,
    canonical,
    charter_form,
    charter_from,
    fingerprint,
)
from planner.model.kinds import Line
from planner.model.own import Agreed, Translation, Version
from planner.model.people import ERASED, Sought, rewritten, worded
from planner.model.record import Record
from planner.model.translations import source_of
from planner.store.traces import forms
from planner.store.versions import frozen

Key = tuple[str, str, str]  # table, id, field


class Forgetting:
    """What the records, versions and history of one charter become without a person."""

    def __init__(self, sought: Sought, now: Iterable[Record], history: Sequence[str]) -> None:
        self._sought = sought
        self._now: dict[Key, str] = {}
        self._touched: set[Key] = set()  # the person stood there once
        self._filled: set[Key] = set()  # the person, and nothing else, stood in that line once
        self._sources: dict[str, str] = {}
        self._left: dict[str, str] = {}  # fingerprints of versions, before and after
        self._names: dict[str, str] = {}
        self._contents: dict[str, str] = {}
        today = [(one.table, one.id, _words(one)) for one in now]
        for table, record_id, words in today:
            self._now |= {(table, record_id, name): str(each) for name, each in words.items()}
        self._read([*today, *(each for edits in history for each in forms(edits))])

    def _read(self, said: Sequence[tuple[str, str, Form]]) -> None:
        """Read all that was ever said: where the person stands, before what that becomes."""
        for each in said:
            self._look(*each)
        for each in said:
            self._learn(*each)
        for table, _, form in said:
            if table == Version.table and "content" in form:
                self._learn_version(form)

    def form(self, table: str, record_id: str, form: Form) -> Form:
        """Return the values of a record without the person; all of them, or some."""
        new = dict(form)
        for name in worded(TABLES[table]):
            if name in form:
                new[name] = self._text((table, record_id, name), str(form[name]))
        if table == Translation.table and "source" in form:
            new["source"] = self._sources.get(str(form["source"]), form["source"])
        if table in (Version.table, Agreed.table):
            new |= self._of_a_version(form)
        return new

    def _of_a_version(self, form: Form) -> Form:
        """Return what becomes of the values that a version, or the note of one, alone has."""
        new: Form = {}
        if form.get("name") in self._names:
            new["name"] = self._names[str(form["name"])]
        if "content" in form:
            new["content"] = self._content(str(form["content"]))
        if form.get("fingerprint") in self._left:
            new["erased"] = self._left[str(form["fingerprint"])]
        return new

    def edits(self, edits: str) -> str:
        """Return the edits of a line of the history without the person."""
        new = [
            [table, of, *(form and self.form(table, of, form) for form in (before, after))]
            for table, of, before, after in json.loads(edits)
        ]
        return canonical(new).decode()

    def words_of_change(self, words: str, edits: str) -> str:
        """Return the words of a change without the person, however much had been typed."""
        typing = any(
            (table, record_id, name) in self._touched
            for table, record_id, form in forms(edits)
            for name in form
        )
        return self._sought.erased_from(words, typing=typing)

    def _look(self, table: str, record_id: str, form: Form) -> None:
        """See where the person stands, and where the person alone does."""
        for name in worded(TABLES[table]):
            words = str(form.get(name, ""))
            if self._sought.stands_in(words):
                self._touched.add((table, record_id, name))
                if _is_line(table, name) and self._sought.is_all_of(words):
                    self._filled.add((table, record_id, name))

    def _learn(self, table: str, record_id: str, form: Form) -> None:
        """Learn what the digests of texts become, which translations are kept with."""
        for name in worded(TABLES[table]):
            words = str(form.get(name, ""))
            new = self._text((table, record_id, name), words)
            if new != words:
                self._sources[source_of(words)] = source_of(new)

    def _learn_version(self, form: Form) -> None:
        """Learn what the name of a version becomes, and the fingerprint of what is left."""
        name, content = str(form["name"]), str(form["content"])
        if name not in self._names:
            self._names[name] = self._unused(self._sought.erased_from(name))
        new = self._content(content)
        if new != content:
            left = fingerprint(charter_from(json.loads(new)))
            self._left[str(form["fingerprint"])] = left

    def _unused(self, name: str) -> str:
        """Return a name for a version that no other has got, now or in the past."""
        unused, number = name, 2
        while unused in self._names.values():
            unused, number = f"{name} ({number})", number + 1
        return unused

    def _text(self, key: Key, words: str) -> str:
        """Return what a text becomes; of a line that was the person's, no past is left."""
        if self._now.get(key) == words or key not in self._touched:
            return self._sought.erased_from(words)
        if key in self._filled:
            return words and ERASED
        return self._sought.erased_from(words, typing=True)

    def _content(self, content: str) -> str:
        """Return what a version holds without the person."""
        if content not in self._contents:
            self._contents[content] = self._without(content)
        return self._contents[content]

    def _without(self, content: str) -> str:
        if not self._sought.may_stand_in(content):
            return content
        charter = frozen(Version(id="kept", content=content))
        records = [
            rewritten(one, lambda _, words: self._sought.erased_from(words))
            for one in charter.records()
        ]
        records = [
            replace(one, source=self._sources.get(one.source, one.source))
            if isinstance(one, Translation)
            else one
            for one in records
        ]
        return canonical(charter_form(Charter.of(charter.id, records))).decode()


def _words(record: Record) -> Form:
    names = [*worded(type(record))]
    if isinstance(record, Version):
        names += ["content", "fingerprint"]
    return {name: getattr(record, name) for name in names if getattr(record, name)}


def _is_line(table: str, name: str) -> bool:
    return table in RECORDS and isinstance(dict(fields_of(RECORDS[table]))[name], Line)
