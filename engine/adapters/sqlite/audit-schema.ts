/** The audit by person, kind and time; what was ever saved of a definition is part of it and is kept as it was. */
export const auditSchema = `
ALTER TABLE audit ADD COLUMN at TEXT GENERATED ALWAYS AS (entry ->> '$.at') VIRTUAL;
ALTER TABLE audit ADD COLUMN actor TEXT GENERATED ALWAYS AS (entry ->> '$.actor') VIRTUAL;
-- Sign-ins are a kind of their own: there are more of them than of everything else.
ALTER TABLE audit ADD COLUMN kind TEXT GENERATED ALWAYS AS (
  CASE entry ->> '$.action' WHEN 'signed-in' THEN 'sign-in' ELSE substr(subject, 1, instr(subject || '/', '/') - 1) END
) VIRTUAL;
-- Newest first: everything but sign-ins, what one person did, one kind, without reading the rest.
CREATE INDEX audit_changes ON audit (at) WHERE kind <> 'sign-in';
CREATE INDEX audit_actor ON audit (actor, at);
CREATE INDEX audit_kind ON audit (kind, at);

CREATE TRIGGER draft_revision_is_kept BEFORE UPDATE ON draft_revision BEGIN SELECT raise(ABORT, 'the history of a draft is append-only'); END;
CREATE TRIGGER draft_revision_is_whole BEFORE DELETE ON draft_revision BEGIN SELECT raise(ABORT, 'the history of a draft is append-only'); END;
CREATE TRIGGER draft_is_kept BEFORE UPDATE ON draft BEGIN SELECT raise(ABORT, 'the history of a draft is append-only'); END;
CREATE TRIGGER draft_is_whole BEFORE DELETE ON draft
WHEN EXISTS (SELECT 1 FROM draft_revision WHERE kind = OLD.kind AND code = OLD.code AND draft = OLD.n)
BEGIN SELECT raise(ABORT, 'the history of a draft is append-only'); END;
`;
