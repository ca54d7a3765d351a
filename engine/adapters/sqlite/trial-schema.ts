/** Trial dossiers: who sees them, what they run on, and a log that goes when they go. */
export const trialSchema = `
ALTER TABLE dossier ADD COLUMN invited TEXT NOT NULL DEFAULT '[]';
-- The few trials among all dossiers.
CREATE INDEX dossier_trial ON dossier (n) WHERE trial = 1;

CREATE TABLE trial_version (dossierId TEXT NOT NULL UNIQUE, document TEXT NOT NULL) STRICT;

DROP TRIGGER log_is_whole;
CREATE TRIGGER log_is_whole BEFORE DELETE ON log
WHEN NOT EXISTS (SELECT 1 FROM dossier WHERE id = OLD.dossierId AND trial = 1)
BEGIN SELECT raise(ABORT, 'the log is append-only'); END;
`;
