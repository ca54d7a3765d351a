/** Since when a supplement waits to be looked at, for queues. */
export const suppliedSchema = `
ALTER TABLE dossier ADD COLUMN suppliedAt TEXT;
`;
