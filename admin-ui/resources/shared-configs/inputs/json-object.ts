/** A text read as a JSON object: nothing for blank text, the parser's words where it is no JSON. */
export type ReadJson = { ok: true; value: Record<string, unknown> | undefined } | { ok: false; fault?: string };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function readJsonObject(text: string): ReadJson {
  if (text.trim() === '') return { ok: true, value: undefined };
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? { ok: true, value } : { ok: false };
  } catch (error) {
    return { ok: false, fault: error instanceof Error ? error.message : String(error) };
  }
}
