/**
 * The first shape of the store. Documents live in rowid tables; only narrow tables that are nothing but a key are without
 * rowid. The columns of `dossier` are called what DossierRow calls them. Every index is paid for at every write: each says
 * what would be slow without it, and those on columns that an act seldom changes are left alone by it (dossier-write.ts).
 */
export const firstSchema = `
CREATE TABLE dossier (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,                -- every read and write of one dossier
  revision INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  dossierNo TEXT,
  serviceCode TEXT NOT NULL,
  serviceName TEXT NOT NULL,
  processNo TEXT NOT NULL,
  receivingAgency TEXT NOT NULL,
  handlingAgency TEXT NOT NULL,
  channel TEXT NOT NULL,
  status TEXT NOT NULL,
  subStatus TEXT NOT NULL,
  stepCode TEXT,
  stepName TEXT,
  applicantName TEXT NOT NULL,
  applicantIdNo TEXT NOT NULL,
  ownerUsername TEXT,
  trial INTEGER NOT NULL,
  paused INTEGER NOT NULL,
  createdAt TEXT NOT NULL,
  updatedAt TEXT NOT NULL,
  receiveDate TEXT,
  dueDate TEXT,
  stepDueDate TEXT,
  releaseDate TEXT,
  finishDate TEXT,
  search TEXT NOT NULL,
  hands TEXT NOT NULL,
  timers TEXT NOT NULL
) STRICT;
-- The public look-up by number, and the desk's.
CREATE INDEX dossier_no ON dossier (dossierNo) WHERE dossierNo IS NOT NULL;
-- The visibility filter: what an agency received or handles, what a citizen filed.
CREATE INDEX dossier_receiving ON dossier (receivingAgency);
CREATE INDEX dossier_handling ON dossier (handlingAgency);
CREATE INDEX dossier_owner ON dossier (ownerUsername) WHERE ownerUsername IS NOT NULL;
-- Newest first without sorting the province.
CREATE INDEX dossier_created ON dossier (createdAt);

-- Apart from the columns: a list or a count then reads a sixth of the pages.
CREATE TABLE dossier_document (n INTEGER PRIMARY KEY, document TEXT NOT NULL) STRICT;

-- The third arm of the visibility filter, and an officer's own queue.
CREATE TABLE dossier_hand (hand TEXT NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (hand, n)) STRICT, WITHOUT ROWID;

-- Any part of a word of three letters or more; no copy of the text, no positions: dossier.search confirms.
CREATE VIRTUAL TABLE dossier_search USING fts5 (
  search, content = '', contentless_delete = 1, detail = none, tokenize = 'trigram case_sensitive 1'
);

CREATE TABLE log (
  dossierId TEXT NOT NULL,
  seq INTEGER NOT NULL,
  entry TEXT NOT NULL,
  scope TEXT,
  key TEXT,
  bodyHash TEXT,
  UNIQUE (dossierId, seq)                 -- one entry a step of a dossier, read in order
) STRICT;
-- A repeated command is found here inside the write.
CREATE UNIQUE INDEX log_idempotency ON log (scope, key) WHERE key IS NOT NULL;
CREATE TRIGGER log_is_kept BEFORE UPDATE ON log BEGIN SELECT raise(ABORT, 'the log is append-only'); END;
CREATE TRIGGER log_is_whole BEFORE DELETE ON log BEGIN SELECT raise(ABORT, 'the log is append-only'); END;

CREATE TABLE number (
  series TEXT NOT NULL,
  n INTEGER NOT NULL,
  dossierId TEXT NOT NULL,
  PRIMARY KEY (series, n)                 -- no number twice; the highest is the last of its series
) STRICT, WITHOUT ROWID;

CREATE TABLE effect (
  id TEXT NOT NULL UNIQUE,                -- settling, withdrawing
  dossierId TEXT NOT NULL,
  seq INTEGER NOT NULL,
  place INTEGER NOT NULL,
  kind TEXT NOT NULL,
  target TEXT NOT NULL,
  payload TEXT NOT NULL,
  state TEXT NOT NULL,
  dueAt TEXT NOT NULL,
  attempts INTEGER NOT NULL,
  lastError TEXT,
  leaseUntil TEXT
) STRICT;
-- What is due, without those that are done: nearly all of them.
CREATE INDEX effect_due ON effect (dueAt) WHERE state IN ('due', 'failed');
-- Whether an earlier one to the same target is open; the effects of a dossier.
CREATE INDEX effect_order ON effect (dossierId, target, seq, place);

CREATE TABLE timer (
  dueAt TEXT NOT NULL,
  n INTEGER NOT NULL,
  kind TEXT NOT NULL,
  entry INTEGER NOT NULL,
  actionKey TEXT NOT NULL,
  PRIMARY KEY (dueAt, n, kind, entry, actionKey)
) STRICT, WITHOUT ROWID;

-- Every text that was ever saved or staged; the row itself never changes once it can be seen.
CREATE TABLE draft (
  n INTEGER PRIMARY KEY,
  batchId TEXT,
  kind TEXT NOT NULL,
  code TEXT NOT NULL,
  body TEXT NOT NULL,
  name TEXT NOT NULL,
  ownerAgency TEXT NOT NULL,
  search TEXT NOT NULL,
  findings TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX draft_staged ON draft (batchId, kind, code) WHERE batchId IS NOT NULL;

CREATE TABLE draft_batch (
  batchId TEXT NOT NULL UNIQUE,
  at TEXT NOT NULL,
  author TEXT NOT NULL,
  reason TEXT NOT NULL,
  items TEXT NOT NULL
) STRICT;

-- The history of each code: which text was current from when on, and why.
CREATE TABLE draft_revision (
  kind TEXT NOT NULL,
  code TEXT NOT NULL,
  revision INTEGER NOT NULL,
  draft INTEGER NOT NULL,
  savedAt TEXT NOT NULL,
  author TEXT NOT NULL,
  reason TEXT NOT NULL,
  removed INTEGER NOT NULL,
  PRIMARY KEY (kind, code, revision)
) STRICT, WITHOUT ROWID;

-- Projection: the newest revision of each code that is not removed, with what lists show.
CREATE TABLE draft_head (
  kind TEXT NOT NULL,
  code TEXT NOT NULL,
  revision INTEGER NOT NULL,
  draft INTEGER NOT NULL,
  savedAt TEXT NOT NULL,
  author TEXT NOT NULL,
  reason TEXT NOT NULL,
  name TEXT NOT NULL,
  ownerAgency TEXT NOT NULL,
  search TEXT NOT NULL,
  errors INTEGER NOT NULL,
  warnings INTEGER NOT NULL,
  PRIMARY KEY (kind, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE version (
  kind TEXT NOT NULL,
  code TEXT NOT NULL,
  version INTEGER NOT NULL,
  hash TEXT NOT NULL,
  document TEXT NOT NULL,
  UNIQUE (kind, code, version)
) STRICT;
CREATE TRIGGER version_is_kept BEFORE UPDATE ON version BEGIN SELECT raise(ABORT, 'a version is immutable'); END;
CREATE TRIGGER version_is_whole BEFORE DELETE ON version BEGIN SELECT raise(ABORT, 'a version is immutable'); END;

CREATE TABLE release (seq INTEGER PRIMARY KEY, document TEXT NOT NULL) STRICT;
CREATE TRIGGER release_is_kept BEFORE UPDATE ON release BEGIN SELECT raise(ABORT, 'releases are append-only'); END;
CREATE TRIGGER release_is_whole BEFORE DELETE ON release BEGIN SELECT raise(ABORT, 'releases are append-only'); END;

CREATE TABLE account (username TEXT NOT NULL UNIQUE, document TEXT NOT NULL) STRICT;
CREATE TABLE session (id TEXT NOT NULL UNIQUE, username TEXT NOT NULL, document TEXT NOT NULL) STRICT;
CREATE INDEX session_of ON session (username);
CREATE TABLE import (id TEXT NOT NULL UNIQUE, at TEXT NOT NULL, summary TEXT NOT NULL, document TEXT NOT NULL) STRICT;
CREATE TABLE audit (subject TEXT NOT NULL, entry TEXT NOT NULL) STRICT;
CREATE INDEX audit_subject ON audit (subject);
CREATE TRIGGER audit_is_kept BEFORE UPDATE ON audit BEGIN SELECT raise(ABORT, 'the audit is append-only'); END;
CREATE TRIGGER audit_is_whole BEFORE DELETE ON audit BEGIN SELECT raise(ABORT, 'the audit is append-only'); END;
CREATE TABLE setting (name TEXT NOT NULL UNIQUE, value TEXT NOT NULL) STRICT;
`;
