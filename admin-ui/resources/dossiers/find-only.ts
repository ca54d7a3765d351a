import { API, sendJson } from '../../providers/http-client.ts';

/** The id of the one dossier words name; null when there is none or more than one. */
export async function findOnly(words: string): Promise<string | null> {
  const query = new URLSearchParams({ filter: JSON.stringify({ q: words }), range: '[0,1]' });
  const [first, second] = await sendJson<{ id: string }[]>(`${API}/dossiers?${query}`);
  return first && !second ? first.id : null;
}
