"""The days that charters named when the register came to keep them.

Part of a migration, and so of history: it spells out its own columns, and does not change with
what later releases read from a charter.
"""

import json
from collections import defaultdict
from datetime import date, timedelta

from sqlite_utils import Database

from planner.model.due import moved
from planner.model.kinds import UNITS, Duration

Row = tuple[str, str, str, str, str]  # table, id, field, day, rhythm

_WRITTEN = """
SELECT "charter_id", 'review', "id", 'next', "next", NULL FROM "review"
UNION ALL SELECT "charter_id", 'period', "id", 'end', "end", NULL FROM "period"
UNION ALL SELECT * FROM (
  SELECT "charter_id", 'objective', "id", 'due', "due", NULL FROM "objective"
  WHERE "status" NOT IN ('achieved', 'dropped') ORDER BY "rank", "id")
UNION ALL SELECT * FROM (
  SELECT "charter_id", 'task', "id", 'due', "due", NULL FROM "task"
  WHERE "status" NOT IN ('done', 'dropped') AND "done" IS NULL ORDER BY "rank", "id")
UNION ALL SELECT "charter_id", 'decision', "id", 'due', "due", NULL FROM "decision"
  WHERE "acted" IS NULL
UNION ALL SELECT "charter_id", 'meeting', "id", 'next', "next", "every" FROM "meeting"
UNION ALL SELECT "charter_id", 'risk', "id", 'review', "review", NULL FROM "risk"
UNION ALL SELECT "charter_id", 'policy', "id", 'review', "review", NULL FROM "policy"
UNION ALL SELECT "charter_id", 'cover', "id", 'expires', "expires", NULL FROM "cover"
UNION ALL SELECT "charter_id", 'body', "id", 'ends', "ends", NULL FROM "body"
UNION ALL SELECT "charter_id", 'funder', "id", 'end', "end", NULL FROM "funder"
UNION ALL SELECT "charter_id", 'contribution', "id", 'end', "end", NULL FROM "contribution"
UNION ALL SELECT "charter_id", 'posting', "id", 'end', "end", NULL FROM "posting"
UNION ALL SELECT "charter_id", 'review_meeting', "id", 'next', "next", NULL FROM (
  SELECT *, max("day") FROM "review_meeting" WHERE "day" IS NOT NULL GROUP BY "charter_id")
  WHERE "charter_id" NOT IN (SELECT "charter_id" FROM "review" WHERE "next" IS NOT NULL)
"""
_COUNTED = """
SELECT "charter_id", 'period', "id", 'length', "start", "length" FROM "period"
  WHERE "end" IS NULL AND "ends" = 'after a fixed term'
UNION ALL SELECT "charter_id", 'seat', "id", 'term', "since", "term" FROM "seat"
UNION ALL SELECT "indicator"."charter_id", 'indicator', "indicator"."id", 'every', max("day"),
  "every" FROM "indicator" JOIN "reading" ON "reading"."charter_id" = "indicator"."charter_id"
  AND "reading"."indicator" = "indicator"."id"
  GROUP BY "indicator"."charter_id", "indicator"."id"
UNION ALL SELECT "monitoring"."charter_id", 'monitoring', "monitoring"."id", 'check_every',
  max("day"), "check_every" FROM "monitoring"
  JOIN "check_round" ON "check_round"."charter_id" = "monitoring"."charter_id"
  GROUP BY "monitoring"."charter_id"
"""


def fill(db: Database) -> None:
    """Keep beside each charter the days that it names."""
    found: dict[str, list[Row]] = defaultdict(list)
    for charter_id, table, record_id, field, day, every in db.execute(_WRITTEN):
        if day is not None:
            found[charter_id].append((table, record_id, field, day, every or ""))
    for charter_id, table, record_id, field, start, length in db.execute(_COUNTED):
        day = _after(start, length, less=table == "period")
        if day:
            found[charter_id].append((table, record_id, field, day, ""))
    rows = [
        (json.dumps(days, ensure_ascii=False, separators=(",", ":")), charter_id)
        for charter_id, days in found.items()
    ]
    for row in rows:
        db.execute('UPDATE "holding" SET "days" = ? WHERE "id" = ?', row)


def _after(start: str | None, length: str | None, *, less: bool) -> str:
    """Return the day a length after another, or with `less` the day before that."""
    if not start or not length:
        return ""
    number, _, unit = length.partition(" ")
    if number == "0":
        return ""
    span = Duration(int(number), {str(each): each for each in UNITS}[unit])
    day = moved(date.fromisoformat(start), span)
    if day is None:
        return ""
    return (day - timedelta(days=1) if less else day).isoformat()
