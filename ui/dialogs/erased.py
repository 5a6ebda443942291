"""What is said once a person was erased: from where, and from where not."""

from planner.store.erasing import Erased
from ui.tongue import tr


def said_of(done: Erased) -> str:
    """Return in sentences what was erased, and which backups could not be reached."""
    said = [tr("Erased from %n charter(s).", "", done.charters)]
    if done.drafts:
        said.append(tr("Erased from what was typed and is in no charter yet."))
    if done.backups:
        said.append(tr("Erased from %n backup(s).", "", len(done.backups)))
    if done.left:
        names = ", ".join(each.name for each in done.left)
        said.append(tr("These backups could not be opened: {names}.").format(names=names))
    if done.unreached is not None:
        away = tr(
            "The second place of your backups is not there now: {place}. Once it is there"
            " again, remove the backups in it that were made before today."
        )
        said.append(away.format(place=done.unreached))
    return " ".join(said)
