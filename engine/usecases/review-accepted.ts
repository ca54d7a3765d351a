import type { AcceptedFault, Draft, ReviewItem } from '../../schemas/types/index.ts';
import { check } from '../../schemas/validate.ts';
import { localDateOf } from '../domain/calendar/local-time.ts';
import { acceptedState } from '../domain/release/accepted-fault.ts';
import { definitionKey } from '../domain/release/in-force.ts';
import { findInDrafts } from './draft-findings.ts';
import type { Engine } from './engine.ts';

/** When a fault was first accepted, and by whom; a later save only moves its day or its reason. */
async function firstWord(engine: Engine, { code, savedAt, author }: Draft): Promise<{ since: string; by: string }> {
  const first = (await engine.definitions.draftHistory('accepted-fault', code)).at(-1);
  return { since: first?.savedAt ?? savedAt, by: first?.author ?? author };
}

/** The accepted faults that are asked for, each with how it stands now. */
export async function reviewAccepted(
  engine: Engine,
  asked: (fault: AcceptedFault) => boolean = () => true,
): Promise<ReviewItem[]> {
  const records = (await engine.definitions.allDrafts('accepted-fault')).flatMap((draft) => {
    const fault = check('AcceptedFault', draft.body);
    return fault.ok && asked(fault.value) ? [{ draft, fault: fault.value }] : [];
  });
  const named = new Map(records.map(({ fault: { kind, code } }) => [definitionKey(kind, code), { kind, code }]));
  const drafts = await Promise.all(
    [...named.values()].map(({ kind, code }) => engine.definitions.findDraft(kind, code)),
  );
  const found = Map.groupBy(
    await findInDrafts(
      engine,
      drafts.filter((draft) => draft !== undefined),
    ),
    ({ kind, code }) => definitionKey(kind, code),
  );
  const today = localDateOf(engine.clock.now());
  const stateOf = (fault: AcceptedFault) =>
    acceptedState(fault, found.get(definitionKey(fault.kind, fault.code)) ?? [], today);
  return Promise.all(
    records.map(async ({ draft, fault }): Promise<ReviewItem> => {
      const { acceptedFaultCode, mark: _mark, definitionName = '', ownerAgency = '', place = [], ...rest } = fault;
      return {
        id: `accepted-fault/${acceptedFaultCode}`,
        source: 'accepted-fault',
        state: stateOf(fault),
        acceptedFaultCode,
        name: definitionName,
        ownerAgency,
        place,
        ...rest,
        ...(await firstWord(engine, draft)),
      };
    }),
  );
}
