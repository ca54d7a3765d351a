import type { AbolishedProcedure } from '../../schemas/types/index.ts';
import { reason } from '../domain/refusals.ts';
import { foldedWords } from '../domain/words.ts';
import type { Engine } from './engine.ts';

const SHOWN = 5;
const PREFIX = 'service/';

/** Procedures that were abolished, by words of code or name, each with what takes its place; the first few. */
export async function findAbolished({ catalogue, definitions }: Engine, q: string): Promise<AbolishedProcedure[]> {
  const words = foldedWords(q);
  const { retired } = await catalogue.outlook();
  const codes = [...retired.keys()].flatMap((key) => (key.startsWith(PREFIX) ? [key.slice(PREFIX.length)] : []));
  if (words.length === 0 || codes.length === 0) return [];
  const query = { kind: 'service', codes, words, sort: 'code', descending: false, offset: 0, limit: SHOWN } as const;
  const { rows } = await definitions.listDrafts(query);
  const found = rows.map(async ({ code, name }): Promise<AbolishedProcedure[]> => {
    const how = retired.get(`${PREFIX}${code}`);
    if (!how) return [];
    const { since, replacedBy } = how;
    const replacement =
      replacedBy === undefined ? undefined : await catalogue.find('service', replacedBy, 'ServiceInfo');
    const replacedByName = replacement?.body.serviceName ?? '';
    const details = { serviceCode: code, since, ...(replacedBy === undefined ? {} : { replacedBy, replacedByName }) };
    const { message } = reason('procedure-abolished', details);
    return [
      { id: code, serviceCode: code, serviceName: name, message, ...(replacedBy === undefined ? {} : { replacedBy }) },
    ];
  });
  return (await Promise.all(found)).flat();
}
