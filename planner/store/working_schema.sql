-- How the partnership goes: checks and their answers, review meetings, who has a say, and the
-- days and outcomes of what was promised

ALTER TABLE "task" ADD COLUMN "met" TEXT NOT NULL DEFAULT '';
ALTER TABLE "decision" ADD COLUMN "due" TEXT;
ALTER TABLE "decision" ADD COLUMN "acted" TEXT;
ALTER TABLE "meeting" ADD COLUMN "next" TEXT;
ALTER TABLE "seat" ADD COLUMN "since" TEXT;

-- A column of a key of two columns cannot be added to a table
CREATE TABLE "new_interest" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "partner" TEXT,
  "reason" TEXT NOT NULL DEFAULT '',
  "benefit" TEXT NOT NULL DEFAULT '',
  "own_aims" TEXT NOT NULL DEFAULT '',
  "dependence" TEXT NOT NULL DEFAULT '',
  "concern" TEXT NOT NULL DEFAULT '',
  "touches" TEXT,
  "effect" TEXT NOT NULL DEFAULT '',
  PRIMARY KEY ("charter_id", "id"),
  FOREIGN KEY ("charter_id", "partner") REFERENCES "partner" ("charter_id", "id")
    DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("charter_id", "touches") REFERENCES "aim" ("charter_id", "id")
    DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
INSERT INTO "new_interest" (
  "charter_id", "id", "rank", "digest", "partner", "reason", "benefit", "own_aims",
  "dependence", "concern"
) SELECT
  "charter_id", "id", "rank", "digest", "partner", "reason", "benefit", "own_aims",
  "dependence", "concern"
FROM "interest";
DROP TABLE "interest";
ALTER TABLE "new_interest" RENAME TO "interest";

CREATE TABLE "say" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "group" TEXT NOT NULL DEFAULT '',
  "matter" TEXT NOT NULL DEFAULT '',
  "level" TEXT NOT NULL DEFAULT '',
  "how" TEXT NOT NULL DEFAULT '',
  PRIMARY KEY ("charter_id", "id")
) STRICT, WITHOUT ROWID;

CREATE TABLE "survey" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "title" TEXT NOT NULL DEFAULT '',
  "points" ANY,
  "opening" TEXT NOT NULL DEFAULT '',
  PRIMARY KEY ("charter_id", "id")
) STRICT, WITHOUT ROWID;

CREATE TABLE "statement" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "survey" TEXT,
  "heading" TEXT NOT NULL DEFAULT '',
  "text" TEXT NOT NULL DEFAULT '',
  "negative" INTEGER,
  "leads" TEXT NOT NULL DEFAULT '',
  PRIMARY KEY ("charter_id", "id"),
  FOREIGN KEY ("charter_id", "survey") REFERENCES "survey" ("charter_id", "id")
    DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE "check_round" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "survey" TEXT,
  "name" TEXT NOT NULL DEFAULT '',
  "day" TEXT,
  "given" ANY,
  "by_partner" INTEGER,
  "note" TEXT NOT NULL DEFAULT '',
  PRIMARY KEY ("charter_id", "id"),
  FOREIGN KEY ("charter_id", "survey") REFERENCES "survey" ("charter_id", "id")
    DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE "response" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "round" TEXT,
  "number" TEXT NOT NULL DEFAULT '',
  "partner" TEXT,
  "answers" TEXT NOT NULL DEFAULT '',
  "note" TEXT NOT NULL DEFAULT '',
  PRIMARY KEY ("charter_id", "id"),
  FOREIGN KEY ("charter_id", "round") REFERENCES "check_round" ("charter_id", "id")
    DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("charter_id", "partner") REFERENCES "partner" ("charter_id", "id")
    DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE "review_meeting" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "day" TEXT,
  "present" TEXT,
  "progress" TEXT NOT NULL DEFAULT '',
  "problems" TEXT NOT NULL DEFAULT '',
  "priorities" TEXT NOT NULL DEFAULT '',
  "points" TEXT NOT NULL DEFAULT '',
  "next" TEXT,
  "version" TEXT NOT NULL DEFAULT '',
  PRIMARY KEY ("charter_id", "id")
) STRICT, WITHOUT ROWID;
