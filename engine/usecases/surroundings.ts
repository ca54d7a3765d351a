import type { CompiledProcess, DefinitionKind, ShapeMap } from '../../schemas/types/index.ts';
import { check } from '../../schemas/validate.ts';
import { compileProcess } from '../domain/process/compile.ts';
import type { OfferedOption, Surroundings } from '../domain/process/lint/surroundings.ts';
import { definitionKey, type InForce } from '../domain/release/in-force.ts';
import { draftKind, withoutSecret } from './draft-kinds.ts';
import type { Engine } from './engine.ts';
import { type Incoming, sharedConfigsOf } from './shared-configs.ts';

/** Kinds whose texts or codes a lint looks at. */
const KINDS = [
  'service-config',
  'service-process',
  'dossier-template',
  'fee-policy',
  'payment-config',
  'document-type',
  'deliverable-type',
  'notification-template',
] as const satisfies DefinitionKind[];

type Bodies = ReadonlyMap<string, object>;

/** The texts of a kind by code: of those put into effect together, else in force, else drafted. */
async function bodiesOf(engine: Engine, kind: DefinitionKind, incoming: Incoming, inForce: InForce): Promise<Bodies> {
  const bodies = new Map<string, object>();
  for (const { code, body, revision } of await engine.definitions.allDrafts(kind)) {
    const key = definitionKey(kind, code);
    const entry = inForce.get(key);
    const coming = incoming.get(key);
    if (coming) bodies.set(code, coming);
    else if (!entry || entry.revision === revision) bodies.set(code, withoutSecret(kind, body));
    else bodies.set(code, (await engine.catalogue.version(kind, code, entry.version)).body);
  }
  // A definition may be in force whose draft is gone, or come without one.
  const prefix = `${kind}/`;
  for (const [key, body] of incoming) if (key.startsWith(prefix)) bodies.set(key.slice(prefix.length), body);
  return bodies;
}

/** Reads bodies in their shape when they are asked for, each once. */
function shaped<Name extends keyof ShapeMap>(bodies: Bodies, name: Name): (code: string) => ShapeMap[Name] | undefined {
  const read = new Map<string, ShapeMap[Name] | undefined>();
  return (code) => {
    if (read.has(code)) return read.get(code);
    const checked = check(name, bodies.get(code));
    const value = checked.ok ? checked.value : undefined;
    read.set(code, value);
    return value;
  };
}

/** A process as it would be put into effect, for what depends on its acts only. */
async function compiledProcesses(
  engine: Engine,
  bodies: Bodies,
  wanted: Iterable<string>,
  incoming: Incoming,
  inForce: InForce,
): Promise<Map<string, CompiledProcess>> {
  const compiled = new Map<string, CompiledProcess>();
  for (const code of wanted) {
    const process = check('ServiceProcess', bodies.get(code));
    if (!process.ok) continue;
    const configs = await sharedConfigsOf(engine, process.value, incoming, inForce);
    compiled.set(code, compileProcess(process.value, configs).compiled);
  }
  return compiled;
}

/** What stands around drafts that are looked at together; loaded once for all of them. */
export async function loadSurroundings(
  engine: Engine,
  incoming: Incoming,
  inForce: InForce,
  looked: readonly { kind: DefinitionKind; code: string }[],
): Promise<Surroundings> {
  const directory = await engine.directory.view();
  const byKind = new Map<DefinitionKind, Bodies>();
  for (const kind of KINDS) byKind.set(kind, await bodiesOf(engine, kind, incoming, inForce));
  const bodies = (kind: DefinitionKind): Bodies => byKind.get(kind) ?? new Map();
  const offers = [...bodies('service-config').values()].flatMap((body) => {
    const offer = check('ServiceConfig', body);
    return offer.ok ? [offer.value] : [];
  });
  const options = new Map<string, OfferedOption[]>();
  const offered = new Set<string>();
  for (const offer of offers) {
    offered.add(offer.serviceCode).add(`${offer.serviceCode}@${offer.govAgencyCode}`);
    for (const option of offer.processes) {
      const known = options.get(option.processNo);
      if (known) known.push({ offer, option });
      else options.set(option.processNo, [{ offer, option }]);
    }
  }
  const lookedOffers = new Set(looked.flatMap(({ kind, code }) => (kind === 'service-config' ? [code] : [])));
  const wanted = offers.flatMap(({ serviceConfigCode, processes }) =>
    lookedOffers.has(serviceConfigCode) ? processes.map(({ processNo }) => processNo) : [],
  );
  const processes = await compiledProcesses(engine, bodies('service-process'), new Set(wanted), incoming, inForce);
  const payments = shaped(bodies('payment-config'), 'PaymentConfig');
  const statusList = check('Dictionary', (await engine.definitions.findDraft('dictionary', 'DOSSIER_STATUS'))?.body);
  return {
    directory,
    offersOf: (processNo) => options.get(processNo) ?? [],
    isOffered: (serviceCode, agencyCode) =>
      offered.has(agencyCode === undefined ? serviceCode : `${serviceCode}@${agencyCode}`),
    process: (processNo) => processes.get(processNo),
    template: shaped(bodies('dossier-template'), 'DossierTemplate'),
    feePolicy: shaped(bodies('fee-policy'), 'FeePolicy'),
    paymentConfig(agencyCode) {
      const lineage = directory.lineage(agencyCode).toReversed();
      for (const code of lineage.length > 0 ? lineage : [agencyCode]) {
        const found = payments(code);
        if (found) return found;
      }
      return undefined;
    },
    knows: (kind, code) =>
      KINDS.some((known) => known === kind) ? bodies(kind).has(code) : draftKind(kind) !== undefined,
    statuses: statusList.ok ? new Set(statusList.value.items.map(({ itemCode }) => itemCode)) : undefined,
  };
}
