/** Jobs, and one row for each dossier a job is about. */
export const jobSchema = `
CREATE TABLE job (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  state TEXT NOT NULL,
  document TEXT NOT NULL
) STRICT;

CREATE TABLE job_item (
  jobId TEXT NOT NULL,
  dossierId TEXT NOT NULL,
  dossierNo TEXT,
  state TEXT NOT NULL,
  reasons TEXT NOT NULL,
  fromStep TEXT,
  toStep TEXT,
  seq INTEGER,
  attempts INTEGER NOT NULL,
  leaseUntil TEXT NOT NULL,
  PRIMARY KEY (jobId, dossierId)
) STRICT;
-- What is to be done, without the many that are done.
CREATE INDEX job_item_waiting ON job_item (leaseUntil) WHERE state = 'waiting';
-- How many there are of each, and the refused ones first.
CREATE INDEX job_item_state ON job_item (jobId, state);
`;

/** What else there is to tell of an item, by kind of job. */
export const jobOutcomeSchema = 'ALTER TABLE job_item ADD COLUMN outcome TEXT;';
