import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { systemActor } from '../../engine/domain/access/actor.ts';
import type { Engine } from '../../engine/usecases/engine.ts';
import { publishRelease } from '../../engine/usecases/publish-release.ts';
import { readReadiness } from '../../engine/usecases/read-readiness.ts';
import { Refused } from '../../engine/usecases/refused.ts';
import { saveDraft } from '../../engine/usecases/save-draft.ts';
import type { DefinitionKind, PublishItem, ReleaseReach } from '../../schemas/types/index.ts';
import { emptyEngine } from '../support/bundle-engine.ts';
import { sampleProcess } from '../support/sample-definitions.ts';
import { sampleOffer, sampleService, sampleTemplate } from '../support/sample-province.ts';

type Definition = [DefinitionKind, string, object];

/** Two procedures that share a process and a template, and a process with a fault. */
const definitions: Definition[] = [
  ['service-process', 'QT1', sampleProcess('QT1')],
  ['service-process', 'HỎNG', sampleProcess('HỎNG', { actions: [] })],
  ['dossier-template', 'MAU1', sampleTemplate('MAU1')],
  ['service', 'TT1', sampleService('TT1')],
  ['service', 'TT2', sampleService('TT2')],
  ['service-config', 'TT1@XA1', sampleOffer('TT1')],
  ['service-config', 'TT2@XA1', sampleOffer('TT2')],
];
const missing: Definition = ['service', 'KHÔNG', {}];

type Does = 'publish' | 'retire' | 'replace' | 'return' | 'seen' | 'unseen' | 'step';

const itemOf = ([kind, code]: Definition, does: Does): PublishItem => ({
  kind,
  code,
  ...(does === 'retire' || does === 'replace' ? { retire: true } : {}),
  ...(does === 'replace' ? { replacedBy: 'TT2' } : {}),
  ...(does === 'return' ? { version: 1 } : {}),
  ...(does === 'seen' ? { revision: 1 } : {}),
  ...(does === 'unseen' ? { revision: 2 } : {}),
  ...(does === 'step' ? { pastStep: '100' } : {}),
});

/** Now and then something odd, else what may well go through: some of everything, or all of it taken out again. */
const does = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom<Does[]>('publish', 'seen') },
  { weight: 1, arbitrary: fc.constantFrom<Does[]>('retire', 'replace', 'return', 'unseen', 'step') },
);
const sound = definitions.filter(([, code]) => code !== 'HỎNG');
const items = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.tuple(fc.subarray(sound, { minLength: 1 }), fc.array(does, { minLength: 7, maxLength: 7 })),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(
      fc.oneof(fc.constant(sound), fc.subarray(sound, { minLength: 1 })),
      fc.constant<Does[]>(Array(7).fill('retire')),
    ),
  },
  { weight: 1, arbitrary: fc.tuple(fc.subarray([...definitions, missing], { minLength: 1 }), fc.constant<Does[]>([])) },
);

const request = fc
  .record({
    items,
    reach: fc.constantFrom<ReleaseReach[]>('new-dossiers', 'new-dossiers', 'new-dossiers', 'before-step', 'all'),
    reason: fc.constantFrom('thử', 'thử', 'thử', 'thử', 'thử', ' '),
    validFrom: fc.constantFrom(
      undefined,
      undefined,
      undefined,
      '2026-03-05T00:00:00.000Z',
      '2026-03-09T00:00:00.000Z',
      '2026-01-01T00:00:00.000Z',
    ),
  })
  .map(({ items: [chosen, acts], validFrom, ...rest }) => ({
    ...rest,
    items: chosen.map((definition, place) => itemOf(definition, acts[place] ?? 'publish')),
    ...(validFrom === undefined ? {} : { validFrom }),
  }));

async function prepared(t: Parameters<typeof emptyEngine>[0]): Promise<Engine> {
  const engine = emptyEngine(t);
  for (const [kind, code, body] of definitions)
    await saveDraft(engine, systemActor, { kind, code, body, expectedRevision: 0 });
  return engine;
}

async function published(run: Promise<unknown>): Promise<boolean> {
  try {
    await run;
    return true;
  } catch (error) {
    if (error instanceof Refused) return false;
    throw error;
  }
}

test('what is called ready is released, and what is not is refused, whatever was released before', async (t) => {
  const counts = { released: 0, refused: 0 };
  await fc.assert(
    fc.asyncProperty(fc.array(request, { minLength: 1, maxLength: 5 }), fc.boolean(), async (requests, offered) => {
      const engine = await prepared(t);
      const all = sound.map((definition) => itemOf(definition, 'publish'));
      if (offered) await publishRelease(engine, systemActor, { items: all, reason: 'thử' });
      for (const body of requests) {
        const { ready, faults, items, companions } = await readReadiness(engine, systemActor, body);
        const done = await published(publishRelease(engine, systemActor, body));
        assert.equal(done, ready, JSON.stringify({ faults, items, companions }, null, 1));
        counts[done ? 'released' : 'refused'] += 1;
      }
    }),
    { numRuns: 60 },
  );
  t.diagnostic(JSON.stringify(counts));
  assert.ok(counts.released > 10 && counts.refused > 10);
});
