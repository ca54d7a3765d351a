/** What is known of a timer that was claimed: until when nobody else takes it, and how often it was. */
export const timerSchema = `
ALTER TABLE timer ADD COLUMN heldUntil TEXT NOT NULL DEFAULT '';
ALTER TABLE timer ADD COLUMN attempts INTEGER NOT NULL DEFAULT 0;
`;
