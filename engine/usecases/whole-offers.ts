import type { DefinitionKind, Release, ReleaseItem } from '../../schemas/types/index.ts';
import { needsOf } from '../domain/exchange/needs.ts';
import { type Reason, reason } from '../domain/refusals.ts';
import { definitionKey, type InForce, inForceAt } from '../domain/release/in-force.ts';
import { draftKind } from './draft-kinds.ts';
import type { Engine } from './engine.ts';
import { Refused } from './refused.ts';

/** A release that is being made; the bodies of what it puts into effect are given beside it. */
export type ComingRelease = Pick<Release, 'seq' | 'at' | 'validFrom' | 'items'>;

/** Bodies of what a coming release puts into effect, by definition key. */
export type Bodies = ReadonlyMap<string, Record<string, unknown>>;

/** A definition that would be in force and name another that would not. */
export interface BrokenNeed {
  kind: DefinitionKind;
  code: string;
  need: { kind: DefinitionKind; code: string };
}

const SHOWN = 10;
const NAMING: DefinitionKind = 'service-config';

const touches = (items: readonly ReleaseItem[]): boolean =>
  items.some(({ kind, version }) => version === null || kind === NAMING);

async function brokenIn(
  engine: Engine,
  fold: InForce,
  { seq, items }: ComingRelease,
  bodies: Bodies,
): Promise<BrokenNeed[]> {
  const touched = new Set(items.map(({ kind, code }) => definitionKey(kind, code)));
  const everyOffer = items.some(({ version }) => version === null);
  const found: BrokenNeed[] = [];
  for (const [key, { version, release }] of fold) {
    if (!key.startsWith(`${NAMING}/`) || !(everyOffer || touched.has(key))) continue;
    const code = key.slice(NAMING.length + 1);
    const body = (release === seq && bodies.get(key)) || (await engine.catalogue.version(NAMING, code, version)).body;
    for (const need of needsOf(NAMING, body)) {
      const needed = definitionKey(need.kind, need.code);
      if (!fold.has(needed) && (touched.has(key) || touched.has(needed)))
        found.push({ kind: NAMING, code, need: { kind: need.kind, code: need.code } });
    }
  }
  return found;
}

/**
 * What a coming release would leave broken, on its day or any later one: an offer in force that names a procedure, a
 * process, a template or a fee policy that is not. What was broken without it is not told.
 */
export async function brokenNeeds(
  engine: Engine,
  releases: readonly Release[],
  coming: ComingRelease,
  bodies: Bodies,
): Promise<BrokenNeed[]> {
  if (!touches(coming.items)) return [];
  const all = [
    ...releases,
    { ...coming, reach: 'new-dossiers', author: '', reason: '', legalBasis: '' } satisfies Release,
  ];
  const days = all.map(({ validFrom }) => validFrom).filter((day) => day >= coming.validFrom);
  const found = new Map<string, BrokenNeed>();
  for (const day of new Set(days))
    for (const broken of await brokenIn(engine, inForceAt(all, day), coming, bodies))
      found.set(`${broken.code} ${definitionKey(broken.need.kind, broken.need.code)}`, broken);
  return [...found.values()];
}

/** Why a release that leaves something broken is refused: what it lacks, and who still names what it takes away. */
export function brokenReasons(broken: readonly BrokenNeed[], items: readonly ReleaseItem[]): Reason[] {
  const own = new Set(items.map(({ kind, code }) => definitionKey(kind, code)));
  const still = new Map<string, BrokenNeed[]>();
  const reasons: Reason[] = [];
  for (const one of broken) {
    const needed = definitionKey(one.need.kind, one.need.code);
    if (own.has(needed) && !own.has(definitionKey(one.kind, one.code)))
      still.set(needed, [...(still.get(needed) ?? []), one]);
    else
      reasons.push(
        reason('need-missing', {
          kind: one.kind,
          code: one.code,
          need: draftKind(one.need.kind).name,
          needKind: one.need.kind,
          needCode: one.need.code,
        }),
      );
  }
  for (const [, users] of still) {
    const [{ need } = { need: undefined }] = users;
    if (need)
      reasons.push(
        reason('still-named', {
          kind: need.kind,
          code: need.code,
          users: users.slice(0, SHOWN).map(({ code }) => code),
          count: users.length,
        }),
      );
  }
  return reasons;
}

/** Throws `need-missing` and `still-named` for what a coming release would leave broken. */
export async function requireWhole(
  engine: Engine,
  releases: readonly Release[],
  coming: ComingRelease,
  bodies: Bodies,
): Promise<void> {
  const reasons = brokenReasons(await brokenNeeds(engine, releases, coming, bodies), coming.items);
  if (reasons.length > 0) throw new Refused(reasons);
}
