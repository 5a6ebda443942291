-- The first schema of a library, release 0.1. Frozen: a later release changes it in a migration.
-- Each statement ends with a semicolon at the end of its line.
-- Tables of records are WITHOUT ROWID, so that the records of a charter lie side by side.

PRAGMA application_id = 0x50504C4E;

-- Every charter, and what the register shows of it, kept up to date with each change.
CREATE TABLE "holding" (
  "number" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "title" TEXT NOT NULL DEFAULT '',
  "short_name" TEXT NOT NULL DEFAULT '',
  "status" TEXT NOT NULL DEFAULT '',
  "partners" TEXT NOT NULL DEFAULT '[]', -- their names, as a JSON list
  "next_review" TEXT,
  "filled" TEXT NOT NULL DEFAULT '', -- keys of the sections that say something
  "complete" INTEGER NOT NULL DEFAULT 0, -- per cent of the charter's sections
  "sort_title" TEXT NOT NULL DEFAULT '', -- without case and accents
  "words" TEXT NOT NULL DEFAULT '', -- title and partners, without case and accents
  "counter" INTEGER NOT NULL DEFAULT 0, -- changes in the journal
  "changed" TEXT NOT NULL DEFAULT '', -- moment, UTC
  "binned" TEXT -- moment, UTC
) STRICT;
CREATE INDEX "holding_title" ON "holding" ("title");
CREATE INDEX "holding_by_title" ON "holding" ("sort_title", "number") WHERE "binned" IS NULL;
CREATE INDEX "holding_by_status" ON "holding" ("status", "sort_title", "number")
  WHERE "binned" IS NULL;
CREATE INDEX "holding_by_next_review"
  ON "holding" ("next_review" IS NULL, "next_review", "sort_title", "number")
  WHERE "binned" IS NULL;
CREATE INDEX "holding_by_complete" ON "holding" ("complete", "sort_title", "number")
  WHERE "binned" IS NULL;
CREATE INDEX "holding_by_changed" ON "holding" ("changed" DESC, "number") WHERE "binned" IS NULL;
CREATE INDEX "holding_binned" ON "holding" ("binned") WHERE "binned" IS NOT NULL;

-- Every change that was made, in the order it was made.
CREATE TABLE "journal" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "counter" INTEGER NOT NULL,
  "made" TEXT NOT NULL, -- moment, UTC
  "who" TEXT NOT NULL,
  "step" TEXT NOT NULL, -- done, undone or redone
  "words" TEXT NOT NULL,
  "digest" TEXT NOT NULL,
  "edits" TEXT NOT NULL, -- a JSON list of [table, id, before, after]
  PRIMARY KEY ("charter_id", "counter")
) STRICT, WITHOUT ROWID;

-- The text of each record, and the index that finds words in it. Rows that name things have
-- lower ids than the rest, and those of one charter lie together: the order of ids is the rank.
-- Without an index of beginnings, one letter would take a tenth of a second in a large library.
CREATE TABLE "passage" (
  "id" INTEGER PRIMARY KEY,
  "holding" INTEGER NOT NULL REFERENCES "holding" ("number"),
  "record_table" TEXT NOT NULL,
  "record_id" TEXT NOT NULL,
  "words" TEXT NOT NULL,
  UNIQUE ("holding", "record_table", "record_id")
) STRICT;
CREATE VIRTUAL TABLE "search" USING fts5(
  "words", content='passage', content_rowid='id', tokenize='unicode61 remove_diacritics 2',
  prefix='1 2'
);

-- Title and document control

CREATE TABLE "charter" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "title" TEXT NOT NULL DEFAULT '',
  "short_name" TEXT NOT NULL DEFAULT '',
  "document_type" TEXT NOT NULL DEFAULT '',
  "summary" TEXT NOT NULL DEFAULT '',
  "status" TEXT NOT NULL DEFAULT '',
  "owner" TEXT,
  "author" TEXT NOT NULL DEFAULT '',
  "authoriser" TEXT NOT NULL DEFAULT '',
  "issued" TEXT,
  "effective" TEXT,
  "distribution" TEXT NOT NULL DEFAULT '',
  "currency" TEXT NOT NULL DEFAULT '',
  "language" TEXT NOT NULL DEFAULT '',
  "second_language" TEXT NOT NULL DEFAULT '',
  PRIMARY KEY ("charter_id", "id"),
  FOREIGN KEY ("charter_id", "owner") REFERENCES "person" ("charter_id", "id")
    DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE "revision" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "version" TEXT NOT NULL DEFAULT '',
  "day" TEXT,
  "changes" TEXT NOT NULL DEFAULT '',
  "by" TEXT NOT NULL DEFAULT '',
  PRIMARY KEY ("charter_id", "id")
) STRICT, WITHOUT ROWID;

-- Partners

CREATE TABLE "partner" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "name" TEXT NOT NULL DEFAULT '',
  "known_as" TEXT NOT NULL DEFAULT '',
  "acronym" TEXT NOT NULL DEFAULT '',
  "kind" TEXT NOT NULL DEFAULT '',
  "legal_form" TEXT NOT NULL DEFAULT '',
  "regulator" TEXT NOT NULL DEFAULT '',
  "charity_number" TEXT NOT NULL DEFAULT '',
  "company_number" TEXT NOT NULL DEFAULT '',
  "address" TEXT NOT NULL DEFAULT '',
  "website" TEXT NOT NULL DEFAULT '',
  "mission" TEXT NOT NULL DEFAULT '',
  "parent" TEXT NOT NULL DEFAULT '',
  "part" TEXT NOT NULL DEFAULT '',
  "joined" TEXT,
  "left" TEXT,
  "logo" BLOB,
  PRIMARY KEY ("charter_id", "id")
) STRICT, WITHOUT ROWID;

CREATE TABLE "person" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "name" TEXT NOT NULL DEFAULT '',
  "partner" TEXT,
  "position" TEXT NOT NULL DEFAULT '',
  "email" TEXT NOT NULL DEFAULT '',
  "phone" TEXT NOT NULL DEFAULT '',
  PRIMARY KEY ("charter_id", "id"),
  FOREIGN KEY ("charter_id", "partner") REFERENCES "partner" ("charter_id", "id")
    DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

-- Period

CREATE TABLE "period" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "start" TEXT,
  "ends" TEXT NOT NULL DEFAULT '',
  "end" TEXT,
  "length" TEXT,
  "outcome" TEXT NOT NULL DEFAULT '',
  "renewal" TEXT NOT NULL DEFAULT '',
  PRIMARY KEY ("charter_id", "id")
) STRICT, WITHOUT ROWID;

-- Legal status

CREATE TABLE "legal" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "binding" TEXT NOT NULL DEFAULT '',
  "model" TEXT NOT NULL DEFAULT '',
  "no_legal_partnership" INTEGER,
  "statement" TEXT NOT NULL DEFAULT '',
  "powers" TEXT NOT NULL DEFAULT '',
  "governing_law" TEXT NOT NULL DEFAULT '',
  PRIMARY KEY ("charter_id", "id")
) STRICT, WITHOUT ROWID;

-- Background and need

CREATE TABLE "background" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "story" TEXT NOT NULL DEFAULT '',
  "need" TEXT NOT NULL DEFAULT '',
  "achievements" TEXT NOT NULL DEFAULT '',
  PRIMARY KEY ("charter_id", "id")
) STRICT, WITHOUT ROWID;

CREATE TABLE "milestone" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "day" TEXT,
  "event" TEXT NOT NULL DEFAULT '',
  PRIMARY KEY ("charter_id", "id")
) STRICT, WITHOUT ROWID;

-- Vision

CREATE TABLE "vision" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "statement" TEXT NOT NULL DEFAULT '',
  PRIMARY KEY ("charter_id", "id")
) STRICT, WITHOUT ROWID;

-- Purpose and aims

CREATE TABLE "purpose" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "statement" TEXT NOT NULL DEFAULT '',
  "advantage" TEXT NOT NULL DEFAULT '',
  PRIMARY KEY ("charter_id", "id")
) STRICT, WITHOUT ROWID;

CREATE TABLE "aim" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "statement" TEXT NOT NULL DEFAULT '',
  "meaning" TEXT NOT NULL DEFAULT '',
  PRIMARY KEY ("charter_id", "id")
) STRICT, WITHOUT ROWID;

-- Objectives and outcomes

CREATE TABLE "objective" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "statement" TEXT NOT NULL DEFAULT '',
  "aim" TEXT,
  "measure" TEXT NOT NULL DEFAULT '',
  "baseline" TEXT NOT NULL DEFAULT '',
  "target" TEXT NOT NULL DEFAULT '',
  "due" TEXT,
  "lead" TEXT,
  "achievable" INTEGER,
  "relevant" INTEGER,
  "status" TEXT NOT NULL DEFAULT '',
  "reviewed" TEXT,
  "outcome" TEXT NOT NULL DEFAULT '',
  PRIMARY KEY ("charter_id", "id"),
  FOREIGN KEY ("charter_id", "aim") REFERENCES "aim" ("charter_id", "id")
    DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("charter_id", "lead") REFERENCES "partner" ("charter_id", "id")
    DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

-- Benefits and partners' own interests

CREATE TABLE "interest" (
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
  PRIMARY KEY ("charter_id", "id"),
  FOREIGN KEY ("charter_id", "partner") REFERENCES "partner" ("charter_id", "id")
    DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE "community_benefit" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "statement" TEXT NOT NULL DEFAULT '',
  PRIMARY KEY ("charter_id", "id")
) STRICT, WITHOUT ROWID;

-- Scope and people served

CREATE TABLE "scope" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "area" TEXT NOT NULL DEFAULT '',
  "included" TEXT NOT NULL DEFAULT '',
  "excluded" TEXT NOT NULL DEFAULT '',
  PRIMARY KEY ("charter_id", "id")
) STRICT, WITHOUT ROWID;

CREATE TABLE "beneficiary" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "group" TEXT NOT NULL DEFAULT '',
  "number" ANY,
  "involvement" TEXT NOT NULL DEFAULT '',
  "how" TEXT NOT NULL DEFAULT '',
  PRIMARY KEY ("charter_id", "id")
) STRICT, WITHOUT ROWID;

-- Values and working practices

CREATE TABLE "value" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "name" TEXT NOT NULL DEFAULT '',
  "behaviour" TEXT NOT NULL DEFAULT '',
  PRIMARY KEY ("charter_id", "id")
) STRICT, WITHOUT ROWID;

CREATE TABLE "practice" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "topic" TEXT NOT NULL DEFAULT '',
  "rule" TEXT NOT NULL DEFAULT '',
  PRIMARY KEY ("charter_id", "id")
) STRICT, WITHOUT ROWID;

-- Membership

CREATE TABLE "membership" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "eligibility" TEXT NOT NULL DEFAULT '',
  "joining" TEXT NOT NULL DEFAULT '',
  "term" TEXT,
  "attendance" ANY,
  "least" ANY,
  "composition" TEXT NOT NULL DEFAULT '',
  "exclusions" TEXT NOT NULL DEFAULT '',
  PRIMARY KEY ("charter_id", "id")
) STRICT, WITHOUT ROWID;

CREATE TABLE "membership_type" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "name" TEXT NOT NULL DEFAULT '',
  "rights" TEXT NOT NULL DEFAULT '',
  "vote" INTEGER,
  PRIMARY KEY ("charter_id", "id")
) STRICT, WITHOUT ROWID;

-- Structure

CREATE TABLE "body" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "name" TEXT NOT NULL DEFAULT '',
  "kind" TEXT NOT NULL DEFAULT '',
  "remit" TEXT NOT NULL DEFAULT '',
  "reports_to" TEXT,
  "ends" TEXT,
  PRIMARY KEY ("charter_id", "id"),
  FOREIGN KEY ("charter_id", "reports_to") REFERENCES "body" ("charter_id", "id")
    DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE "seat" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "body" TEXT,
  "office" TEXT NOT NULL DEFAULT '',
  "partner" TEXT,
  "person" TEXT,
  "votes" ANY,
  "chosen" TEXT NOT NULL DEFAULT '',
  "term" TEXT,
  PRIMARY KEY ("charter_id", "id"),
  FOREIGN KEY ("charter_id", "body") REFERENCES "body" ("charter_id", "id")
    DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("charter_id", "partner") REFERENCES "partner" ("charter_id", "id")
    DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("charter_id", "person") REFERENCES "person" ("charter_id", "id")
    DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

-- Roles and responsibilities

CREATE TABLE "role" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "title" TEXT NOT NULL DEFAULT '',
  "partner" TEXT,
  "holder" TEXT NOT NULL DEFAULT '',
  "person" TEXT,
  "duties" TEXT NOT NULL DEFAULT '',
  PRIMARY KEY ("charter_id", "id"),
  FOREIGN KEY ("charter_id", "partner") REFERENCES "partner" ("charter_id", "id")
    DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("charter_id", "person") REFERENCES "person" ("charter_id", "id")
    DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE "assignment" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "task" TEXT,
  "partner" TEXT,
  "letter" TEXT NOT NULL DEFAULT '',
  PRIMARY KEY ("charter_id", "id"),
  FOREIGN KEY ("charter_id", "task") REFERENCES "task" ("charter_id", "id")
    DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("charter_id", "partner") REFERENCES "partner" ("charter_id", "id")
    DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

-- Representatives and authority

CREATE TABLE "representative" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "partner" TEXT,
  "person" TEXT,
  "deputy" TEXT,
  "authority" TEXT NOT NULL DEFAULT '',
  "limit" INTEGER,
  "handover" TEXT NOT NULL DEFAULT '',
  PRIMARY KEY ("charter_id", "id"),
  FOREIGN KEY ("charter_id", "partner") REFERENCES "partner" ("charter_id", "id")
    DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("charter_id", "person") REFERENCES "person" ("charter_id", "id")
    DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("charter_id", "deputy") REFERENCES "person" ("charter_id", "id")
    DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

-- Meetings

CREATE TABLE "meeting" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "body" TEXT,
  "every" TEXT,
  "when" TEXT NOT NULL DEFAULT '',
  "minimum" ANY,
  "notice" TEXT,
  "papers" TEXT,
  "minutes" TEXT,
  "venue" TEXT NOT NULL DEFAULT '',
  "chairing" TEXT NOT NULL DEFAULT '',
  "extra" TEXT NOT NULL DEFAULT '',
  "people" ANY,
  "attends" TEXT NOT NULL DEFAULT '',
  "agenda" TEXT NOT NULL DEFAULT '',
  "notes" TEXT NOT NULL DEFAULT '',
  "access" TEXT NOT NULL DEFAULT '',
  PRIMARY KEY ("charter_id", "id"),
  FOREIGN KEY ("charter_id", "body") REFERENCES "body" ("charter_id", "id")
    DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

-- Decision making

CREATE TABLE "decision_rule" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "method" TEXT NOT NULL DEFAULT '',
  "quorum_kind" TEXT NOT NULL DEFAULT '',
  "quorum" ANY,
  "quorum_offices" TEXT NOT NULL DEFAULT '',
  "votes" TEXT NOT NULL DEFAULT '',
  "majority" TEXT NOT NULL DEFAULT '',
  "casting_vote" INTEGER,
  "between_meetings" TEXT NOT NULL DEFAULT '',
  "silence" TEXT NOT NULL DEFAULT '',
  "reply_within" TEXT,
  "procedure" TEXT NOT NULL DEFAULT '',
  "wider_voice" TEXT NOT NULL DEFAULT '',
  PRIMARY KEY ("charter_id", "id")
) STRICT, WITHOUT ROWID;

CREATE TABLE "matter" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "matter" TEXT NOT NULL DEFAULT '',
  "decided_by" TEXT NOT NULL DEFAULT '',
  "body" TEXT,
  "note" TEXT NOT NULL DEFAULT '',
  PRIMARY KEY ("charter_id", "id"),
  FOREIGN KEY ("charter_id", "body") REFERENCES "body" ("charter_id", "id")
    DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE "decision" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "day" TEXT,
  "body" TEXT,
  "decision" TEXT NOT NULL DEFAULT '',
  "reason" TEXT NOT NULL DEFAULT '',
  "present" TEXT,
  "action_by" TEXT,
  PRIMARY KEY ("charter_id", "id"),
  FOREIGN KEY ("charter_id", "body") REFERENCES "body" ("charter_id", "id")
    DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("charter_id", "action_by") REFERENCES "partner" ("charter_id", "id")
    DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

-- Accountability and reporting

CREATE TABLE "report" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "to" TEXT NOT NULL DEFAULT '',
  "what" TEXT NOT NULL DEFAULT '',
  "every" TEXT,
  "published" INTEGER,
  "by" TEXT,
  PRIMARY KEY ("charter_id", "id"),
  FOREIGN KEY ("charter_id", "by") REFERENCES "partner" ("charter_id", "id")
    DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE "accountability" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "retained" TEXT NOT NULL DEFAULT '',
  PRIMARY KEY ("charter_id", "id")
) STRICT, WITHOUT ROWID;

-- Conflicts of interest

CREATE TABLE "conflict_rule" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "rule" TEXT NOT NULL DEFAULT '',
  PRIMARY KEY ("charter_id", "id")
) STRICT, WITHOUT ROWID;

CREATE TABLE "declared_interest" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "person" TEXT,
  "partner" TEXT,
  "interest" TEXT NOT NULL DEFAULT '',
  "day" TEXT,
  "action" TEXT NOT NULL DEFAULT '',
  PRIMARY KEY ("charter_id", "id"),
  FOREIGN KEY ("charter_id", "person") REFERENCES "person" ("charter_id", "id")
    DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("charter_id", "partner") REFERENCES "partner" ("charter_id", "id")
    DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

-- Communication

CREATE TABLE "channel" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "audience" TEXT NOT NULL DEFAULT '',
  "message" TEXT NOT NULL DEFAULT '',
  "means" TEXT NOT NULL DEFAULT '',
  "every" TEXT,
  "by" TEXT,
  PRIMARY KEY ("charter_id", "id"),
  FOREIGN KEY ("charter_id", "by") REFERENCES "partner" ("charter_id", "id")
    DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE "communication" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "reply_within" TEXT,
  "contact" TEXT,
  "spokesperson" TEXT,
  "media" TEXT NOT NULL DEFAULT '',
  "logos" TEXT NOT NULL DEFAULT '',
  "acknowledgement" TEXT NOT NULL DEFAULT '',
  PRIMARY KEY ("charter_id", "id"),
  FOREIGN KEY ("charter_id", "contact") REFERENCES "person" ("charter_id", "id")
    DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("charter_id", "spokesperson") REFERENCES "person" ("charter_id", "id")
    DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE "message" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "audience" TEXT NOT NULL DEFAULT '',
  "text" TEXT NOT NULL DEFAULT '',
  "by" TEXT,
  "approved" INTEGER,
  PRIMARY KEY ("charter_id", "id"),
  FOREIGN KEY ("charter_id", "by") REFERENCES "partner" ("charter_id", "id")
    DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

-- Activities and work plan

CREATE TABLE "task" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "title" TEXT NOT NULL DEFAULT '',
  "objective" TEXT,
  "lead" TEXT,
  "others" TEXT,
  "start" TEXT,
  "due" TEXT,
  "done" TEXT,
  "output" TEXT NOT NULL DEFAULT '',
  "milestone" INTEGER,
  "early_win" INTEGER,
  "status" TEXT NOT NULL DEFAULT '',
  PRIMARY KEY ("charter_id", "id"),
  FOREIGN KEY ("charter_id", "objective") REFERENCES "objective" ("charter_id", "id")
    DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("charter_id", "lead") REFERENCES "partner" ("charter_id", "id")
    DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE "workplan" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "method" TEXT NOT NULL DEFAULT '',
  PRIMARY KEY ("charter_id", "id")
) STRICT, WITHOUT ROWID;

-- Quality standards

CREATE TABLE "standard" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "standard" TEXT NOT NULL DEFAULT '',
  "threshold" TEXT NOT NULL DEFAULT '',
  "check" TEXT NOT NULL DEFAULT '',
  PRIMARY KEY ("charter_id", "id")
) STRICT, WITHOUT ROWID;

-- Monitoring, evaluation and learning

CREATE TABLE "indicator" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "name" TEXT NOT NULL DEFAULT '',
  "unit" TEXT NOT NULL DEFAULT '',
  "baseline" ANY,
  "target" ANY,
  "every" TEXT,
  "by" TEXT,
  "objective" TEXT,
  PRIMARY KEY ("charter_id", "id"),
  FOREIGN KEY ("charter_id", "by") REFERENCES "partner" ("charter_id", "id")
    DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("charter_id", "objective") REFERENCES "objective" ("charter_id", "id")
    DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE "reading" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "indicator" TEXT,
  "day" TEXT,
  "value" ANY,
  "note" TEXT NOT NULL DEFAULT '',
  PRIMARY KEY ("charter_id", "id"),
  FOREIGN KEY ("charter_id", "indicator") REFERENCES "indicator" ("charter_id", "id")
    DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE "monitoring" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "check_every" TEXT,
  "method" TEXT NOT NULL DEFAULT '',
  PRIMARY KEY ("charter_id", "id")
) STRICT, WITHOUT ROWID;

CREATE TABLE "lesson" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "day" TEXT,
  "lesson" TEXT NOT NULL DEFAULT '',
  "shared_by" TEXT,
  PRIMARY KEY ("charter_id", "id"),
  FOREIGN KEY ("charter_id", "shared_by") REFERENCES "partner" ("charter_id", "id")
    DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

-- Risk

CREATE TABLE "risk" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "risk" TEXT NOT NULL DEFAULT '',
  "likelihood" ANY,
  "impact" ANY,
  "mitigation" TEXT NOT NULL DEFAULT '',
  "owner" TEXT,
  "review" TEXT,
  PRIMARY KEY ("charter_id", "id"),
  FOREIGN KEY ("charter_id", "owner") REFERENCES "partner" ("charter_id", "id")
    DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

-- Pooled resources

CREATE TABLE "contribution" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "partner" TEXT,
  "kind" TEXT NOT NULL DEFAULT '',
  "what" TEXT NOT NULL DEFAULT '',
  "amount" ANY,
  "unit" TEXT NOT NULL DEFAULT '',
  "value" INTEGER,
  "start" TEXT,
  "end" TEXT,
  "conditions" TEXT NOT NULL DEFAULT '',
  "returned" INTEGER,
  PRIMARY KEY ("charter_id", "id"),
  FOREIGN KEY ("charter_id", "partner") REFERENCES "partner" ("charter_id", "id")
    DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE "expertise" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "topic" TEXT NOT NULL DEFAULT '',
  "partner" TEXT,
  "person" TEXT,
  "offer" TEXT NOT NULL DEFAULT '',
  PRIMARY KEY ("charter_id", "id"),
  FOREIGN KEY ("charter_id", "partner") REFERENCES "partner" ("charter_id", "id")
    DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("charter_id", "person") REFERENCES "person" ("charter_id", "id")
    DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

-- Finance

CREATE TABLE "finance" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "accountable_body" TEXT,
  "statement" TEXT NOT NULL DEFAULT '',
  "claims" TEXT NOT NULL DEFAULT '',
  "overpayment" TEXT NOT NULL DEFAULT '',
  "records_kept" TEXT,
  "audit" TEXT NOT NULL DEFAULT '',
  "shortfall" TEXT NOT NULL DEFAULT '',
  PRIMARY KEY ("charter_id", "id"),
  FOREIGN KEY ("charter_id", "accountable_body") REFERENCES "partner" ("charter_id", "id")
    DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE "funder" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "name" TEXT NOT NULL DEFAULT '',
  "amount" INTEGER,
  "start" TEXT,
  "end" TEXT,
  "conditions" TEXT NOT NULL DEFAULT '',
  PRIMARY KEY ("charter_id", "id")
) STRICT, WITHOUT ROWID;

CREATE TABLE "budget_line" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "item" TEXT NOT NULL DEFAULT '',
  "amount" INTEGER,
  "partner" TEXT,
  PRIMARY KEY ("charter_id", "id"),
  FOREIGN KEY ("charter_id", "partner") REFERENCES "partner" ("charter_id", "id")
    DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE "instalment" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "trigger" TEXT NOT NULL DEFAULT '',
  "percent" ANY,
  "base" TEXT NOT NULL DEFAULT '',
  "amount" INTEGER,
  "every" TEXT,
  "paid_within" TEXT,
  "payer" TEXT,
  "payee" TEXT,
  PRIMARY KEY ("charter_id", "id"),
  FOREIGN KEY ("charter_id", "payer") REFERENCES "partner" ("charter_id", "id")
    DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("charter_id", "payee") REFERENCES "partner" ("charter_id", "id")
    DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

-- Staff and volunteers

CREATE TABLE "posting" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "post" TEXT NOT NULL DEFAULT '',
  "kind" TEXT NOT NULL DEFAULT '',
  "employer" TEXT,
  "host" TEXT,
  "manager" TEXT,
  "start" TEXT,
  "end" TEXT,
  "hours" ANY,
  "terms" TEXT NOT NULL DEFAULT '',
  "learning" TEXT NOT NULL DEFAULT '',
  PRIMARY KEY ("charter_id", "id"),
  FOREIGN KEY ("charter_id", "employer") REFERENCES "partner" ("charter_id", "id")
    DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("charter_id", "host") REFERENCES "partner" ("charter_id", "id")
    DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("charter_id", "manager") REFERENCES "person" ("charter_id", "id")
    DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE "staffing" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "rule" TEXT NOT NULL DEFAULT '',
  PRIMARY KEY ("charter_id", "id")
) STRICT, WITHOUT ROWID;

-- Insurance and liability

CREATE TABLE "cover" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "partner" TEXT,
  "cover" TEXT NOT NULL DEFAULT '',
  "sum" INTEGER,
  "expires" TEXT,
  PRIMARY KEY ("charter_id", "id"),
  FOREIGN KEY ("charter_id", "partner") REFERENCES "partner" ("charter_id", "id")
    DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE "liability" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "rule" TEXT NOT NULL DEFAULT '',
  "indemnity" TEXT NOT NULL DEFAULT '',
  PRIMARY KEY ("charter_id", "id")
) STRICT, WITHOUT ROWID;

-- Assets and intellectual property

CREATE TABLE "asset" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "asset" TEXT NOT NULL DEFAULT '',
  "owner" TEXT,
  "users" TEXT NOT NULL DEFAULT '',
  "licence" TEXT NOT NULL DEFAULT '',
  "at_end" TEXT NOT NULL DEFAULT '',
  PRIMARY KEY ("charter_id", "id"),
  FOREIGN KEY ("charter_id", "owner") REFERENCES "partner" ("charter_id", "id")
    DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

-- Safeguarding

CREATE TABLE "safeguarding" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "statement" TEXT NOT NULL DEFAULT '',
  "checks" TEXT NOT NULL DEFAULT '',
  "incidents" TEXT NOT NULL DEFAULT '',
  PRIMARY KEY ("charter_id", "id")
) STRICT, WITHOUT ROWID;

CREATE TABLE "safeguarding_lead" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "partner" TEXT,
  "person" TEXT,
  "policy" TEXT,
  "tell_within" TEXT,
  PRIMARY KEY ("charter_id", "id"),
  FOREIGN KEY ("charter_id", "partner") REFERENCES "partner" ("charter_id", "id")
    DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("charter_id", "person") REFERENCES "person" ("charter_id", "id")
    DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

-- Equality, inclusion and language

CREATE TABLE "equality" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "statement" TEXT NOT NULL DEFAULT '',
  "access" TEXT NOT NULL DEFAULT '',
  "documents" TEXT NOT NULL DEFAULT '',
  "translation" TEXT,
  PRIMARY KEY ("charter_id", "id"),
  FOREIGN KEY ("charter_id", "translation") REFERENCES "partner" ("charter_id", "id")
    DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

-- Confidentiality

CREATE TABLE "confidentiality" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "statement" TEXT NOT NULL DEFAULT '',
  "exceptions" TEXT NOT NULL DEFAULT '',
  "read_out" INTEGER,
  PRIMARY KEY ("charter_id", "id")
) STRICT, WITHOUT ROWID;

-- Data protection and information sharing

CREATE TABLE "data" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "shared" TEXT NOT NULL DEFAULT '',
  "agreement" TEXT NOT NULL DEFAULT '',
  "agreement_day" TEXT,
  "purpose" TEXT NOT NULL DEFAULT '',
  "items" TEXT NOT NULL DEFAULT '',
  "how" TEXT NOT NULL DEFAULT '',
  "conditions" TEXT NOT NULL DEFAULT '',
  "quality" TEXT NOT NULL DEFAULT '',
  "basis" TEXT NOT NULL DEFAULT '',
  "retention" TEXT,
  "retention_rule" TEXT NOT NULL DEFAULT '',
  "security" TEXT NOT NULL DEFAULT '',
  "breach" TEXT,
  "after_breach" TEXT NOT NULL DEFAULT '',
  "requests" TEXT,
  "requests_rule" TEXT NOT NULL DEFAULT '',
  PRIMARY KEY ("charter_id", "id"),
  FOREIGN KEY ("charter_id", "requests") REFERENCES "partner" ("charter_id", "id")
    DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE "controller" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "partner" TEXT,
  "part" TEXT NOT NULL DEFAULT '',
  PRIMARY KEY ("charter_id", "id"),
  FOREIGN KEY ("charter_id", "partner") REFERENCES "partner" ("charter_id", "id")
    DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

-- Policies, complaints and compliance

CREATE TABLE "policy" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "partner" TEXT,
  "policy" TEXT NOT NULL DEFAULT '',
  "dated" TEXT,
  "review" TEXT,
  PRIMARY KEY ("charter_id", "id"),
  FOREIGN KEY ("charter_id", "partner") REFERENCES "partner" ("charter_id", "id")
    DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE "complaints" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "route" TEXT NOT NULL DEFAULT '',
  PRIMARY KEY ("charter_id", "id")
) STRICT, WITHOUT ROWID;

-- Review and changes

CREATE TABLE "review" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "every" TEXT,
  "next" TEXT,
  "triggers" TEXT NOT NULL DEFAULT '',
  "who" TEXT NOT NULL DEFAULT '',
  "how" TEXT NOT NULL DEFAULT '',
  "notice" TEXT,
  PRIMARY KEY ("charter_id", "id")
) STRICT, WITHOUT ROWID;

-- Disagreements

CREATE TABLE "dispute_step" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "who" TEXT NOT NULL DEFAULT '',
  "within" TEXT,
  "what" TEXT NOT NULL DEFAULT '',
  PRIMARY KEY ("charter_id", "id")
) STRICT, WITHOUT ROWID;

CREATE TABLE "dispute" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "arbiter" TEXT NOT NULL DEFAULT '',
  "cost" TEXT NOT NULL DEFAULT '',
  PRIMARY KEY ("charter_id", "id")
) STRICT, WITHOUT ROWID;

-- Breach, suspension and removal

CREATE TABLE "breach" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "what" TEXT NOT NULL DEFAULT '',
  "who" TEXT NOT NULL DEFAULT '',
  "notice" TEXT,
  "effect" TEXT NOT NULL DEFAULT '',
  "clawback" TEXT NOT NULL DEFAULT '',
  PRIMARY KEY ("charter_id", "id")
) STRICT, WITHOUT ROWID;

-- Leaving and ending

CREATE TABLE "ending" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "how" TEXT NOT NULL DEFAULT '',
  "notice" TEXT,
  "to" TEXT NOT NULL DEFAULT '',
  "immediate" TEXT NOT NULL DEFAULT '',
  "after" TEXT NOT NULL DEFAULT '',
  "closing" TEXT NOT NULL DEFAULT '',
  "legacy" TEXT NOT NULL DEFAULT '',
  "closed" TEXT,
  "reason" TEXT NOT NULL DEFAULT '',
  PRIMARY KEY ("charter_id", "id")
) STRICT, WITHOUT ROWID;

-- Trustees' approval

CREATE TABLE "approval" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "partner" TEXT,
  "body" TEXT NOT NULL DEFAULT '',
  "day" TEXT,
  "minute" TEXT NOT NULL DEFAULT '',
  "conditions" TEXT NOT NULL DEFAULT '',
  PRIMARY KEY ("charter_id", "id"),
  FOREIGN KEY ("charter_id", "partner") REFERENCES "partner" ("charter_id", "id")
    DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

-- Signatures

CREATE TABLE "signature" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "partner" TEXT,
  "person" TEXT,
  "capacity" TEXT NOT NULL DEFAULT '',
  "second" TEXT,
  "second_capacity" TEXT NOT NULL DEFAULT '',
  "signed" TEXT,
  "original" TEXT NOT NULL DEFAULT '',
  "counterpart" INTEGER,
  PRIMARY KEY ("charter_id", "id"),
  FOREIGN KEY ("charter_id", "partner") REFERENCES "partner" ("charter_id", "id")
    DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("charter_id", "person") REFERENCES "person" ("charter_id", "id")
    DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("charter_id", "second") REFERENCES "person" ("charter_id", "id")
    DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

-- Definitions

CREATE TABLE "term" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "term" TEXT NOT NULL DEFAULT '',
  "meaning" TEXT NOT NULL DEFAULT '',
  "other_term" TEXT NOT NULL DEFAULT '',
  PRIMARY KEY ("charter_id", "id")
) STRICT, WITHOUT ROWID;

-- Appendices

CREATE TABLE "appendix" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "title" TEXT NOT NULL DEFAULT '',
  "body" TEXT NOT NULL DEFAULT '',
  "picture" BLOB,
  "printed" INTEGER,
  PRIMARY KEY ("charter_id", "id")
) STRICT, WITHOUT ROWID;

CREATE TABLE "linked_document" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "title" TEXT NOT NULL DEFAULT '',
  "between" TEXT NOT NULL DEFAULT '',
  "where" TEXT NOT NULL DEFAULT '',
  "day" TEXT,
  PRIMARY KEY ("charter_id", "id")
) STRICT, WITHOUT ROWID;

-- The program's own records

CREATE TABLE "section_on" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  PRIMARY KEY ("charter_id", "id")
) STRICT, WITHOUT ROWID;

CREATE TABLE "unfinished" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "record" TEXT NOT NULL DEFAULT '',
  "of" TEXT NOT NULL DEFAULT '',
  "field" TEXT NOT NULL DEFAULT '',
  "words" TEXT NOT NULL DEFAULT '',
  PRIMARY KEY ("charter_id", "id")
) STRICT, WITHOUT ROWID;

CREATE TABLE "version" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "name" TEXT NOT NULL DEFAULT '',
  "kept" TEXT,
  "by" TEXT NOT NULL DEFAULT '',
  "fingerprint" TEXT NOT NULL DEFAULT '',
  "content" TEXT NOT NULL DEFAULT '',
  PRIMARY KEY ("charter_id", "id"),
  UNIQUE ("charter_id", "name")
) STRICT, WITHOUT ROWID;

CREATE TABLE "binned" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "since" TEXT,
  PRIMARY KEY ("charter_id", "id")
) STRICT, WITHOUT ROWID;
