/** What tells leftovers from what is needed: every file that the log names, and when sessions end. */
export const leftoverSchema = `
-- The log is never shortened, so what was once named stays named.
CREATE TABLE named_file (sha256 TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT OR IGNORE INTO named_file
SELECT named.value FROM log, json_tree(log.entry) AS named WHERE named.key = 'sha256' AND named.type = 'text';

ALTER TABLE session ADD COLUMN expiresAt TEXT GENERATED ALWAYS AS (document ->> '$.expiresAt') VIRTUAL;
CREATE INDEX session_end ON session (expiresAt);
`;
