"""Addresses that a link may lead to; Word will not open a file that has a malformed one."""

import re
from urllib.parse import quote

from planner.model.markdown import SAFE_LINK

SIGNS = "%/:?#[]@!$&'()*+,;=~"  # what has a meaning in an address stays as it is
STRAY = re.compile(r"%(?![0-9A-Fa-f]{2})")
WEB = re.compile(r"(https?)://([^/?#\s\\@\[\]]+)([/?#].*)?", re.IGNORECASE | re.DOTALL)
HOST = re.compile(r"[A-Za-z0-9_.-]+(:\d{1,5})?")
OTHER = re.compile(r"(mailto|tel):[^\s\[\]#]+", re.IGNORECASE)
LONGEST = 2000  # characters


def address(link: str) -> str:
    """Return a link as an address that every program takes; empty when it is none."""
    if not SAFE_LINK.match(link) or len(link) > LONGEST:
        return ""
    if found := WEB.fullmatch(link):
        scheme, host, rest = found.groups()
        return _joined(scheme, _in_letters(host), rest or "")
    return _escaped(link) if OTHER.fullmatch(link) else ""


def _joined(scheme: str, host: str, rest: str) -> str:
    if not HOST.fullmatch(host):
        return ""
    before, mark, fragment = rest.partition("#")
    return f"{scheme}://{host}{_escaped(before)}{mark}{_escaped(fragment.replace('#', '%23'))}"


def _in_letters(host: str) -> str:
    try:
        return host.encode("idna").decode()
    except UnicodeError:
        return ""


def _escaped(part: str) -> str:
    quoted = quote(part, safe=SIGNS, errors="replace")
    return STRAY.sub("%25", quoted).replace("[", "%5B").replace("]", "%5D")
