/** When online dossiers are to be taken in, for lists. */
export const receptionSchema = `
ALTER TABLE dossier ADD COLUMN receptionDueDate TEXT;
`;
