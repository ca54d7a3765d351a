/** The version each dossier runs on, to count by. */
export const versionSchema = `
ALTER TABLE dossier ADD COLUMN processVersion INTEGER NOT NULL DEFAULT 0;
UPDATE dossier SET processVersion = coalesce(
  (SELECT json_extract(document, '$.pins.process.version') FROM dossier_document WHERE dossier_document.n = dossier.n), 0
);
`;
