import assert from 'node:assert/strict';
import test, { after, before, describe } from 'node:test';
import { systemActor } from '../../engine/domain/access/actor.ts';
import { organisationSeeds, procedureSeeds, referenceSeeds } from '../../engine/importers/seeds/seed-files.ts';
import { isPublishable } from '../../engine/usecases/draft-kinds.ts';
import type { Engine } from '../../engine/usecases/engine.ts';
import { releaseFindings } from '../../engine/usecases/release-findings.ts';
import { saveBatch } from '../../engine/usecases/save-batch.ts';
import type { DefinitionKind, Draft, ShapeMap } from '../../schemas/types/index.ts';
import { check } from '../../schemas/validate.ts';
import {
  type Around,
  calendarOperators,
  dictionaryOperators,
  type Expected,
  offerOperators,
  paymentOperators,
  policyOperators,
  processOperators,
  templateOperators,
} from '../support/lint-mutations.ts';
import { seededEngine } from '../support/seeded-engine.ts';

const seeds = [...organisationSeeds(), ...referenceSeeds(), ...procedureSeeds()];
const LEAST_OPERATORS = 40;

function shaped<Name extends keyof ShapeMap>(kind: DefinitionKind, shape: Name): ShapeMap[Name][] {
  return seeds.flatMap((seed) => {
    if (seed.kind !== kind) return [];
    const checked = check(shape, structuredClone(seed.body));
    assert.ok(checked.ok, `${seed.kind}/${seed.code}`);
    return [checked.value];
  });
}

const together = new Map(seeds.map(({ kind, code, body }) => [`${kind}/${code}`, body]));
const around: Around = {
  offers: shaped('service-config', 'ServiceConfig'),
  processes: shaped('service-process', 'ServiceProcess'),
  policies: shaped('fee-policy', 'FeePolicy'),
};

describe('lint against definitions broken on purpose', () => {
  const endings: (() => unknown)[] = [];
  let engine: Engine;
  let operators = 0;
  before(async () => {
    ({ engine } = await seededEngine({ after: (end) => endings.push(end) }, 'unseeded'));
    await saveBatch(engine, systemActor, seeds, 'seeds');
  });
  after(async () => {
    for (const end of endings) await end();
  });

  /** What is found in a body as if it were put into effect with every seed beside it. */
  async function found(
    kind: DefinitionKind,
    code: string,
    body: unknown,
    without: readonly string[] = [],
  ): Promise<Expected[]> {
    const saved = await engine.definitions.findDraft(kind, code);
    assert.ok(saved);
    const draft: Draft = { ...saved, body: Object(body) };
    const key = `${kind}/${code}`;
    const findings = await releaseFindings(
      engine,
      [draft],
      new Map([...together].filter(([one]) => !without.includes(one)).concat([[key, draft.body]])),
      new Map(),
    );
    return (findings.get(key) ?? []).map((finding) => ({ code: finding.code, path: finding.path }));
  }

  function suite<Name extends keyof ShapeMap>(
    kind: DefinitionKind,
    shape: Name,
    list: readonly { name: string; breaks(body: ShapeMap[Name], around: Around): Expected | undefined }[],
    codeOf: (body: ShapeMap[Name]) => string,
  ) {
    operators += list.length;
    for (const { name, breaks } of list)
      test(`${kind}: ${name}`, async (t) => {
        let applied = 0;
        for (const body of shaped(kind, shape)) {
          const code = codeOf(body);
          const expected = breaks(body, around);
          if (!expected) continue;
          applied += 1;
          const findings = await found(kind, code, body, expected.without);
          const hit = findings.some(
            (finding) =>
              finding.code === expected.code &&
              (finding.path === expected.path || finding.path.startsWith(`${expected.path}/`)),
          );
          const told = findings.map((finding) => `${finding.code} ${finding.path}`).join('; ');
          assert.ok(hit, `${code}: ${expected.code} at ${expected.path} is not among ${told}`);
        }
        assert.ok(applied > 0, 'no seed can be broken so');
        t.diagnostic(`applied to ${applied} seeds`);
      });
  }

  suite('service-process', 'ServiceProcess', processOperators, ({ processNo }) => processNo);
  suite('dossier-template', 'DossierTemplate', templateOperators, ({ templateNo }) => templateNo);
  suite('fee-policy', 'FeePolicy', policyOperators, ({ policyCode }) => policyCode);
  suite('service-config', 'ServiceConfig', offerOperators, ({ serviceConfigCode }) => serviceConfigCode);
  suite('payment-config', 'PaymentConfig', paymentOperators, ({ govAgencyCode }) => govAgencyCode);
  suite('calendar', 'Calendar', calendarOperators, ({ calendarCode }) => calendarCode);
  suite('dictionary', 'Dictionary', dictionaryOperators, ({ collectionCode }) => collectionCode);

  test('there are many ways to break a definition', () => assert.ok(operators >= LEAST_OPERATORS, String(operators)));

  test('nothing is found in the seeds themselves', async () => {
    const drafts: Draft[] = [];
    for (const { kind, code } of seeds) {
      const draft = isPublishable(kind) ? await engine.definitions.findDraft(kind, code) : undefined;
      if (draft) drafts.push(draft);
    }
    const findings = await releaseFindings(engine, drafts, together, new Map());
    const serious = [...findings].flatMap(([key, list]) =>
      list.flatMap(({ severity, code, path }) => (severity === 'info' ? [] : [`${key} ${code} ${path}`])),
    );
    assert.deepEqual(serious, []);
  });
});
