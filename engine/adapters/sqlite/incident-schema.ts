/** Why an effect failed and what else it is about; how the targets answer. Neither index is touched while all goes well. */
export const incidentSchema = `
ALTER TABLE effect ADD COLUMN cause TEXT;
ALTER TABLE effect ADD COLUMN relatedId TEXT;
ALTER TABLE effect ADD COLUMN triedAt TEXT;
-- What is due without those whose target is left alone: told by the index itself.
DROP INDEX effect_due;
CREATE INDEX effect_due ON effect (dueAt, target) WHERE state IN ('due', 'failed');
CREATE INDEX effect_incident ON effect (target, kind, state) WHERE lastError IS NOT NULL AND state IN ('due', 'failed', 'skipped');
-- What failed about a dossier that is not its own.
CREATE INDEX effect_related ON effect (relatedId) WHERE relatedId IS NOT NULL AND lastError IS NOT NULL;

CREATE TABLE partner_state (target TEXT NOT NULL UNIQUE, document TEXT NOT NULL) STRICT;
`;
