"""Who signs for a partner: the block to sign in, and the rule for its legal form."""

from collections.abc import Iterator

from planner.documents.blocks import SignatureBlock
from planner.documents.reading import said
from planner.documents.telling import Told
from planner.model.charter import Charter
from planner.model.records.front import Partner, Person
from planner.model.records.sign import Signature

Lines = tuple[tuple[str, str], ...]

# Legal forms for which two trustees sign: CIO model constitution (two charity trustees);
# Charities Act 2011 s. 333 (two trustees of an unincorporated charity, authorised).
TWO_SIGN = ("CIO", "SCIO", "unincorporated association", "charitable trust")
COMPANIES = ("charitable company", "community interest company", "private company")
SOCIETIES = ("community benefit society", "co-operative society")


def is_to_sign(partner: Partner) -> bool:
    """Return whether a partner signs at all: a sector cannot, and who has left need not."""
    return partner.kind != "sector" and partner.left is None


def rule(told: Told, partner: Partner) -> str:
    """Return in one sentence who signs for a partner of this legal form.

    Source: CIO model constitutions of the Charity Commission, execution of documents (two
        charity trustees); Requirements of Writing (Scotland) Act 1995, schedule 2 (SCIO);
        Charities Act 2011, section 333; Companies Act 2006, section 43; Co-operative and
        Community Benefit Societies Act 2014, section 52. They are the rules for documents that
        bind in law; a charter that does not is on the safe side with them.
    """
    match partner.legal_form:
        case "CIO":
            return told.say("Two charity trustees of a CIO sign.")
        case "SCIO":
            return told.say("Two charity trustees of a SCIO sign.")
        case "unincorporated association" | "charitable trust":
            return told.say(
                "Two trustees sign whom the trustees have authorised; the minute says so."
            )
        case form if form in COMPANIES:
            return told.say("A director signs, or somebody whom the directors have authorised.")
        case form if form in SOCIETIES:
            return told.say(
                "A member of the board signs, or somebody whom the board has authorised."
            )
        case "public body":
            return told.say("An officer signs who has the authority to enter into agreements.")
        case _ if partner.kind == "person":
            return told.say("The partner signs in person.")
        case _:
            return told.say("Somebody signs who has the authority to do so.")


def given_by(charter: Charter, partner: Partner) -> tuple[Signature, ...]:
    """Return what is known of who signs for a partner; more than one is a finding."""
    return tuple(one for one in charter.all(Signature) if one.partner == partner.id)


def signature_block(
    told: Told, name: str, lines: Lines, note: str = "", *, in_person: bool = False
) -> SignatureBlock:
    """Return where somebody signs for a partner of this name, or as the partner in person."""
    statement = (
        told.say("Signed by {partner}", partner=name)
        if in_person
        else told.say("Signed for and on behalf of {partner}", partner=name)
    )
    return SignatureBlock(name, statement, lines, note)


def signing_lines(told: Told, given: Signature) -> Lines:
    """Return the lines to sign on, for one signatory or for two.

    A partner who is a person has a name already, and no position unless one is said.
    """
    partner = told.get(Partner, given.partner)
    name, position = _signatory(told, given, "person", "capacity")
    if partner and partner.kind == "person":
        name = (name[0], name[1] or partner.name)
        first = (name, position) if position[1] else (name,)
    else:
        first = (name, position)
    return (
        (told.say("Signature"), ""),
        *first,
        *_second(told, given),
        (told.say("Date"), said(told, given, "signed")),
    )


def kept_lines(told: Told, given: Signature) -> Iterator[tuple[str, str]]:
    """Yield what is known of the paper that was signed."""
    if original := said(told, given, "original"):
        yield told.say("Original kept at"), original
    if given.counterpart:
        yield told.say("Signed in counterpart"), told.say("Yes")


def _second(told: Told, given: Signature) -> Lines:
    partner = told.get(Partner, given.partner)
    takes_two = partner is not None and partner.legal_form in TWO_SIGN
    if not (takes_two or given.second or given.second_capacity):
        return ()
    return (
        (told.say("Second signature"), ""),
        *_signatory(told, given, "second", "second_capacity"),
    )


def _signatory(
    told: Told, given: Signature, who: str, capacity: str
) -> tuple[tuple[str, str], tuple[str, str]]:
    person = told.get(Person, getattr(given, who))
    name = person.name if person else ""
    position = person.position if person else ""
    typed = getattr(given, capacity)  # what is said of it may end in a mark
    is_said = set(typed.casefold().split()) <= set(position.casefold().split())
    both = ", ".join(filter(None, (position, "" if is_said else said(told, given, capacity))))
    return (told.say("Name"), name), (told.say("Position"), both)
