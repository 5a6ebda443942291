import pytest

from planner.documents.word.addresses import address


@pytest.mark.parametrize(
    ("link", "leads_to"),
    [
        ("https://example.org", "https://example.org"),
        ("HTTP://example.org:8080/a?b=c#d#e", "HTTP://example.org:8080/a?b=c#d%23e"),
        ("https://bücher.example/é", "https://xn--bcher-kva.example/%C3%A9"),
        ("https://example.org/100%/[a]", "https://example.org/100%25/%5Ba%5D"),
        ("mailto:jane@example.org", "mailto:jane@example.org"),
        ("tel:+44-1632-960101", "tel:+44-1632-960101"),
        ("https://jane@evil.example", ""),
        ("https://exa..mple", ""),
        ("mailto:two words", ""),
        ("javascript:alert(1)", ""),
    ],
)
def test_a_link_leads_to_an_address_that_every_program_takes(link: str, leads_to: str) -> None:
    assert address(link) == leads_to
