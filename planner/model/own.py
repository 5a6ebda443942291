"""The program's own records: kept, journalled and compared like any other, without fields.

They let everything that happens to a charter be a `Change`: a section switched on, words that
do not fit their field yet, a text in a second language, a version that was kept, a charter that
went to the bin.
"""

from datetime import datetime
from typing import ClassVar

from planner.model.record import Record, Single, record

NOW = "now"  # what a charter as it is is called among its versions


@record
class SectionOn(Record):
    """A section that was switched on; its id is the key of the section."""

    table: ClassVar[str] = "section_on"


@record
class Unfinished(Record):
    """Words typed into a field that cannot hold them yet, such as `31/6` in a day.

    Its id is `record.id.field`; the field itself stays empty, and the words become a finding.
    """

    table: ClassVar[str] = "unfinished"

    record: str = ""
    of: str = ""
    field: str = ""
    words: str = ""


@record
class Translation(Record):
    """The words of one text of a record in another language.

    Its id is `record.id.field.language`. `source` is the SHA-256 of the text as it was when it
    was translated, in hexadecimal digits, so whether that has changed since is a fact.
    """

    table: ClassVar[str] = "translation"

    record: str = ""
    of: str = ""
    field: str = ""
    language: str = ""  # BCP 47, such as `cy`
    words: str = ""
    source: str = ""


@record
class Version(Record):
    """A named, frozen state of a charter; `content` is its canonical JSON form.

    `fingerprint` is that of what was kept, for good. Where a person was erased from it since,
    `erased` is the fingerprint of what is left.
    """

    table: ClassVar[str] = "version"

    name: str = ""
    kept: datetime | None = None
    by: str = ""
    fingerprint: str = ""
    content: str = ""
    erased: str = ""


@record
class Agreed(Single):
    """What a charter was agreed as: the version kept of it then, and its fingerprint.

    `erased` is that of the version.
    """

    table: ClassVar[str] = "agreed"

    version: str = ""
    name: str = ""
    fingerprint: str = ""
    since: datetime | None = None
    erased: str = ""


@record
class Attachment(Record):
    """A scan of a signed sheet; its bytes are kept apart, under their SHA-256.

    `media` is the type of its content, and `size` counts bytes.
    """

    table: ClassVar[str] = "attachment"

    signature: str = ""
    name: str = ""
    media: str = ""
    sha256: str = ""
    size: int = 0
    added: datetime | None = None


@record
class Binned(Single):
    """A charter that is in the bin, and since when."""

    table: ClassVar[str] = "binned"

    since: datetime | None = None
