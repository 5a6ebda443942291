"""The window: everything with Qt in it."""

import ctypes
import sys

if sys.version_info < (3, 12):
    # PySide6 6.12.0 lets go of one None too many in every call that returns one, and Python
    # ends with "deallocating None" after some 5,000 of them. From 3.12 on None cannot be let
    # go of (PEP 683); before, holding it very often is the same.
    ctypes.c_ssize_t.from_address(id(None)).value += 1 << 40
