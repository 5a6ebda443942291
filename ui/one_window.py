"""One window for a library: a second start brings the first to the front.

The window holds a lock beside the library. One left by a crash on this computer is taken at
once; one of another computer is never taken because it is old: the person is asked. A name that
only this person and this library have lets a second start call the first.
"""

import hashlib
import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, QSysInfo, Signal

from planner.errors import LibraryError, Trouble
from planner.places import person
from ui.tongue import tr

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

ANSWER = 500  # milliseconds in which the first window is heard


class OneWindow(QObject):
    """The lock on a library, for as long as its window has it open.

    Signals:
        called: somebody has started the program again on this library
    """

    called = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock: QLockFile | None = None
        self._server: QLocalServer | None = None

    def take(self, library: Path) -> None:
        """Take the lock of a library; where none can be written, there is none.

        Raises:
            LibraryError: another window or another computer has it.
        """
        self.let_go()
        lock = QLockFile(str(lock_of(library)))
        lock.setStaleLockTime(0)  # or one of another computer would be stolen by its age
        if not lock.tryLock(0) and lock.error() == QLockFile.LockError.LockFailedError:
            raise LibraryError(library, _holder(lock), Trouble.ELSEWHERE)
        self._lock = lock
        self._listen(library)

    def let_go(self) -> None:
        """Let another window have the library."""
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None
        if self._server is not None:
            self._server.close()
            self._server.deleteLater()
            self._server = None

    def _listen(self, library: Path) -> None:
        from PySide6.QtNetwork import QLocalServer

        name = _name(library)
        QLocalServer.removeServer(name)  # of a window that crashed: the lock is ours
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._hear)
        self._server.listen(name)

    def _hear(self) -> None:
        assert self._server is not None, "only a server has connections"
        while self._server.hasPendingConnections():
            connection = self._server.nextPendingConnection()
            connection.disconnectFromServer()
            connection.deleteLater()
        self.called.emit()


def lock_of(library: Path) -> Path:
    """Return the file that says that a window has a library open."""
    return library.with_name(f"{library.name}.lock")


def break_lock(library: Path) -> None:
    """Take away the lock that somebody else left, once the person has said so."""
    lock_of(library).unlink(missing_ok=True)


def call(library: Path) -> bool:
    """Bring the window that has a library open to the front; return whether there is one."""
    if not lock_of(library).exists():
        return False
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(_name(library))
    is_heard = socket.waitForConnected(ANSWER)
    socket.disconnectFromServer()
    return is_heard


def _name(library: Path) -> str:
    place = f"{person()}\0{os.path.realpath(library)}"
    seal = hashlib.sha256(place.encode(errors="replace")).hexdigest()[:24]
    return f"partnership-planner-{seal}"


def _holder(lock: QLockFile) -> str:
    _, computer, _ = lock.getLockInfo()
    if computer and computer != QSysInfo.machineHostName():
        return tr(
            "it is open on the computer “{computer}”, or was when that was switched off"
        ).format(computer=computer)
    return tr("it is open in another window")
