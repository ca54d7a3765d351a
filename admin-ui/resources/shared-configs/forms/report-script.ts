/** A word of a programming language where data would stand. */
const CODE = /\bfunction\b|=>|<script|\beval\s*\(|\$\{|\breturn\b/i;

/** Whether a kept text holds code rather than data: such a text is shown and never run. */
export function isScript(text: unknown): boolean {
  if (typeof text !== 'string' || text.trim() === '') return false;
  if (CODE.test(text)) return true;
  try {
    JSON.parse(text);
    return false;
  } catch {
    // Neither data nor anything that names itself a script: whoever wrote it meant it to be run.
    return true;
  }
}
