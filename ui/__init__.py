"""The window: everything with Qt in it."""

import ctypes
import gc
import sys

if sys.version_info < (3, 12):
    # PySide6 6.12.0 lets go of None once too often in every call that returns it, and of True
    # in every signal; Python ends with "deallocating None" after some 5,000 of them. From 3.12
    # on they cannot be let go of (PEP 683); before, holding them very often is the same.
    for constant in (None, True, False, NotImplemented, ...):
        ctypes.c_ssize_t.from_address(id(constant)).value += 1 << 40

# What is imported stays. Looking for rubbish after every 700 new things, as Python does by
# itself, takes a tenth of the time until the register is there, and finds none.
gc.set_threshold(50_000)

# Pages are laid out on other threads. The one with the window asks for its turn at each step of
# Python; with the usual wait of 5 milliseconds for each, a click would be heard late.
sys.setswitchinterval(0.0005)
