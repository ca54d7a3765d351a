import { setImmediate } from 'node:timers/promises';
import type { Attention, AttentionCode, AttentionPlace, ServiceConfig } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import { localDateOf } from '../domain/calendar/local-time.ts';
import { findStepHolders } from '../domain/dossier/step-holders.ts';
import { isNear } from '../domain/release/accepted-fault.ts';
import { definitionKey } from '../domain/release/in-force.ts';
import { covers, territoryOf } from './configure-rights.ts';
import { draftKind } from './draft-kinds.ts';
import type { DraftRow } from './draft-states.ts';
import type { Engine } from './engine.ts';
import { listDrafts } from './list-drafts.ts';
import { servicesOffered } from './offered-codes.ts';
import { reviewAccepted } from './review-accepted.ts';
import { readProcessNeeds } from './step-needs.ts';

const SHOWN = 20;
const EVERYTHING = Number.MAX_SAFE_INTEGER;
/** Offers looked through between two turns of the event loop. */
const AT_ONCE = 50;

/** In the order of what hurts most. */
const attentionCodes: AttentionCode[] = [
  'hands-empty',
  'offers-broken',
  'faults-ending',
  'drafts-faulty',
  'services-not-offered',
  'drafts-changed',
];

/** Accepted faults whose day is near or past, and that nobody has mended. */
async function endingFaults(engine: Engine): Promise<Found[]> {
  const today = localDateOf(engine.clock.now());
  const due = await reviewAccepted(engine, ({ until }) => isNear(until, today));
  const items = due.filter(({ state }) => state === 'over' || state === 'ending');
  return items
    .sort((one, other) => ((one.until ?? '') < (other.until ?? '') ? -1 : 1))
    .map(({ kind, code, name, ownerAgency, until = '', message }) => {
      const day = until.split('-').reverse().join('/');
      const what = message ?? { vi: '', en: '' };
      const detail = { vi: `Đến hết ${day}: ${what.vi}`, en: `Until ${day}: ${what.en}` };
      return { kind, code, name, detail, agencies: [ownerAgency] };
    });
}

/** A place with the agencies whose configurers it concerns. */
interface Found extends AttentionPlace {
  agencies: string[];
}

const placeOf = ({ kind, code, name, ownerAgency }: DraftRow): Found => ({
  kind,
  code,
  name,
  agencies: [ownerAgency],
});

async function ofDrafts(engine: Engine) {
  const [{ rows }, offered] = await Promise.all([
    listDrafts(engine, undefined, { sort: 'savedAt', descending: true, offset: 0, limit: EVERYTHING }),
    servicesOffered(engine),
  ]);
  const detail = ({ errors }: DraftRow) => ({ vi: `${errors} lỗi`, en: `${errors} errors` });
  return {
    'drafts-faulty': rows.filter(({ errors }) => errors > 0).map((row) => ({ ...placeOf(row), detail: detail(row) })),
    'drafts-changed': rows.filter(({ state }) => state === 'changed').map(placeOf),
    'services-not-offered': rows.filter(({ kind, code }) => kind === 'service' && !offered.has(code)).map(placeOf),
  };
}

const offerPlace = ({ serviceConfigCode, govAgencyName, govAgencyCode, ownerAgency = '' }: ServiceConfig) => ({
  kind: 'service-config',
  code: serviceConfigCode,
  name: govAgencyName,
  agencies: [govAgencyCode, ownerAgency],
});

/** Offers in force that lead to a process or a template that is not. */
async function brokenOffers(engine: Engine): Promise<Found[]> {
  const [offers, inForce] = await Promise.all([
    engine.catalogue.all('service-config', 'ServiceConfig'),
    engine.catalogue.inForce(),
  ]);
  return offers.flatMap(({ body }) =>
    body.processes.flatMap(({ processNo, templateNo }): Found[] => {
      const missing = [
        { kind: 'service-process' as const, code: processNo },
        { kind: 'dossier-template' as const, code: templateNo },
      ].filter(({ kind, code }) => !inForce.has(definitionKey(kind, code)));
      return missing.map(({ kind, code }) => ({
        ...offerPlace(body),
        detail: { vi: `${draftKind(kind).name.vi} ${code}`, en: `${draftKind(kind).name.en} ${code}` },
      }));
    }),
  );
}

/** Steps of processes in force that nobody would take at an agency that offers them. */
async function emptyHands(engine: Engine): Promise<Found[]> {
  const [offers, inForce, directory] = await Promise.all([
    engine.catalogue.all('service-config', 'ServiceConfig'),
    engine.catalogue.inForce(),
    engine.directory.view(),
  ]);
  const found: Found[] = [];
  const seen = new Set<string>();
  for (const [index, { body }] of offers.entries()) {
    if (index % AT_ONCE === AT_ONCE - 1) await setImmediate();
    for (const { processNo } of body.processes) {
      const version = inForce.get(definitionKey('service-process', processNo))?.version;
      const pair = `${processNo}@${body.govAgencyCode}`;
      if (version === undefined || seen.has(pair)) continue;
      seen.add(pair);
      const { processName, steps } = await readProcessNeeds(engine, processNo, version);
      const agencyName = directory.agency(body.govAgencyCode)?.agencyName ?? body.govAgencyName;
      for (const { stepName, empty } of findStepHolders(steps, body.govAgencyCode, directory))
        if (empty)
          found.push({
            kind: 'service-process',
            code: processNo,
            name: processName,
            detail: { vi: `Bước “${stepName}” tại ${agencyName}`, en: `Step “${stepName}” at ${agencyName}` },
            agencies: [body.govAgencyCode, body.ownerAgency ?? ''],
          });
    }
  }
  return found;
}

interface LookedThrough {
  directory: object;
  found: Promise<Found[]>;
}

/** What is in force and who is there changes seldom; both are looked through once until then. */
const lookedThrough = new WeakMap<object, LookedThrough>();

async function emptyHandsNow(engine: Engine): Promise<Found[]> {
  const [inForce, directory] = await Promise.all([engine.catalogue.inForce(), engine.directory.view()]);
  const known = lookedThrough.get(inForce);
  if (known?.directory === directory) return known.found;
  const found = emptyHands(engine);
  found.catch(() => lookedThrough.delete(inForce));
  lookedThrough.set(inForce, { directory, found });
  return found;
}

/** What needs somebody in the configuration the actor may change: how much of each, and the first places. */
export async function readAttention(engine: Engine, actor: Actor): Promise<Attention[]> {
  const territory = territoryOf(actor, await engine.directory.view());
  const mine = ({ agencies }: Found): boolean => agencies.some((agency) => covers(territory, [agency]));
  const [drafts, broken, empty, ending] = await Promise.all([
    ofDrafts(engine),
    brokenOffers(engine),
    emptyHandsNow(engine),
    endingFaults(engine),
  ]);
  const all: Record<AttentionCode, Found[]> = {
    'hands-empty': empty,
    'offers-broken': broken,
    'faults-ending': ending,
    ...drafts,
  };
  return attentionCodes.map((attention) => {
    const places = all[attention].filter(mine);
    const shown = places.slice(0, SHOWN).map(({ agencies: _agencies, ...place }) => place);
    return { id: attention, attention, total: places.length, places: shown };
  });
}
