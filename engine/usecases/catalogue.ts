import type {
  Bilingual,
  DefinitionKind,
  DefinitionVersion,
  Release,
  ServiceConfig,
  ShapeMap,
} from '../../schemas/types/index.ts';
import { check } from '../../schemas/validate.ts';
import { layeredCalendar, layersFor } from '../domain/calendar/layered-calendar.ts';
import type { WorkingCalendar } from '../domain/calendar/working-calendar.ts';
import { type ProcessTable, tableOf } from '../domain/process/table.ts';
import { outlookAt, type ReleaseOutlook } from '../domain/release/draft-state.ts';
import { definitionKey, type InForce, inForceAt, nextChange } from '../domain/release/in-force.ts';
import type { DefinitionStore } from '../ports/definition-store.ts';
import type { Clock } from '../ports/system.ts';
import { trialTables } from './trial-tables.ts';

/** A definition as a version carries it, in the shape of its kind. */
export interface InForceDefinition<Body> {
  version: DefinitionVersion;
  body: Body;
  since: string;
}

/** What is in force and what dossiers are pinned to; versions never change, so they are read once. */
export interface Catalogue {
  /** The fold of the releases at the present instant. */
  inForce(): Promise<InForce>;
  /** What the releases say beside it. */
  outlook(): Promise<ReleaseOutlook>;
  lastRelease(): Promise<number>;
  /** The body in force of one code, undefined when none is. */
  find<Name extends keyof ShapeMap>(
    kind: DefinitionKind,
    code: string,
    shape: Name,
  ): Promise<InForceDefinition<ShapeMap[Name]> | undefined>;
  /** All bodies in force of a kind. */
  all<Name extends keyof ShapeMap>(kind: DefinitionKind, shape: Name): Promise<InForceDefinition<ShapeMap[Name]>[]>;
  /** A pinned version; a missing one is a fault of the store, not of a person. */
  version(kind: DefinitionKind, code: string, version: number): Promise<DefinitionVersion>;
  table(processNo: string, version: number): Promise<ProcessTable>;
  /** What a trial dossier runs on. */
  trialTable(dossierId: string): Promise<ProcessTable>;
  /** The calendar of an agency: nation, then province, then the agency's own. */
  calendar(lineage: string[]): Promise<WorkingCalendar>;
  statusNames(): Promise<(statusCode: string) => Bilingual>;
  offer(serviceCode: string, agencyCode: string): Promise<InForceDefinition<ServiceConfig> | undefined>;
  /** Called after a release. */
  refresh(): void;
}

interface Snapshot {
  releases: Release[];
  inForce: InForce;
  outlook: ReleaseOutlook;
  /** Instant at which the fold changes by itself. */
  until: string | undefined;
  statusNames: Promise<(statusCode: string) => Bilingual> | undefined;
  calendars: Map<string, Promise<WorkingCalendar>>;
}

/** Code of the service config that offers a procedure at an agency. */
export const offerCode = (serviceCode: string, agencyCode: string): string => `${serviceCode}@${agencyCode}`;

/** The catalogue over a store of definitions. */
export function storedCatalogue(store: DefinitionStore, clock: Clock): Catalogue {
  const versions = new Map<string, Promise<DefinitionVersion>>();
  const tables = new Map<string, Promise<ProcessTable>>();
  const trials = trialTables(store);
  let snapshot: Promise<Snapshot> | undefined;

  const load = async (): Promise<Snapshot> => {
    const releases = await store.releases(0);
    const now = clock.now();
    return {
      releases,
      inForce: inForceAt(releases, now),
      outlook: outlookAt(releases, now),
      until: nextChange(releases, now),
      statusNames: undefined,
      calendars: new Map(),
    };
  };
  const current = async (): Promise<Snapshot> => {
    snapshot ??= load().catch((error: unknown) => {
      snapshot = undefined;
      throw error;
    });
    const loaded = await snapshot;
    if (loaded.until === undefined || loaded.until > clock.now()) return loaded;
    snapshot = undefined;
    return current();
  };
  const version = (kind: DefinitionKind, code: string, number: number): Promise<DefinitionVersion> => {
    const key = `${definitionKey(kind, code)}/${number}`;
    let found = versions.get(key);
    if (!found) {
      found = store.findVersion(kind, code, number).then((stored) => {
        if (!stored) throw new Error(`version ${number} of ${definitionKey(kind, code)} is missing from the store`);
        return stored;
      });
      found.catch(() => versions.delete(key));
      versions.set(key, found);
    }
    return found;
  };
  const bodyOf = <Name extends keyof ShapeMap>(stored: DefinitionVersion, shape: Name): ShapeMap[Name] => {
    const checked = check(shape, stored.body);
    if (!checked.ok) throw new Error(`${definitionKey(stored.kind, stored.code)} v${stored.version} is no ${shape}`);
    return checked.value;
  };
  const find: Catalogue['find'] = async (kind, code, shape) => {
    const entry = (await current()).inForce.get(definitionKey(kind, code));
    if (!entry) return undefined;
    const stored = await version(kind, code, entry.version);
    return { version: stored, body: bodyOf(stored, shape), since: entry.since };
  };
  const all: Catalogue['all'] = async (kind, shape) => {
    const prefix = `${kind}/`;
    const codes = [...(await current()).inForce.keys()]
      .filter((key) => key.startsWith(prefix))
      .map((key) => key.slice(prefix.length));
    const found = await Promise.all(codes.map((code) => find(kind, code, shape)));
    return found.flatMap((definition) => (definition ? [definition] : []));
  };
  const loadCalendar = async (lineage: string[]): Promise<WorkingCalendar> => {
    const inForce = await all('calendar', 'Calendar');
    const layers = layersFor(inForce, lineage);
    const revision = layers.map(({ body, version: { version: number } }) => `${body.calendarCode}:${number}`).join('+');
    return layeredCalendar(layers, revision);
  };
  const loadStatusNames = async () => {
    const dictionary = await find('dictionary', 'DOSSIER_STATUS', 'Dictionary');
    const names = new Map(
      dictionary?.body.items.map(({ itemCode, itemName, itemNameEN }) => [
        itemCode,
        { vi: itemName, en: itemNameEN || itemName },
      ]),
    );
    return (statusCode: string): Bilingual => names.get(statusCode) ?? { vi: statusCode, en: statusCode };
  };

  return {
    inForce: async () => (await current()).inForce,
    outlook: async () => (await current()).outlook,
    lastRelease: async () => (await current()).releases.at(-1)?.seq ?? 0,
    find,
    all,
    version,
    table(processNo, number) {
      const key = `${processNo}/${number}`;
      let table = tables.get(key);
      if (!table) {
        table = version('service-process', processNo, number).then(({ compiled }) => {
          const checked = check('CompiledProcess', compiled);
          if (!checked.ok) throw new Error(`service-process/${processNo} v${number} carries no compiled process`);
          return tableOf(checked.value);
        });
        table.catch(() => tables.delete(key));
        tables.set(key, table);
      }
      return table;
    },
    trialTable: trials,
    async calendar(lineage) {
      const { calendars } = await current();
      const key = lineage.join('/');
      let calendar = calendars.get(key);
      if (!calendar) {
        calendar = loadCalendar(lineage);
        calendar.catch(() => calendars.delete(key));
        calendars.set(key, calendar);
      }
      return calendar;
    },
    async statusNames() {
      const loaded = await current();
      if (!loaded.statusNames) {
        const names = loadStatusNames();
        names.catch(() => {
          loaded.statusNames = undefined;
        });
        loaded.statusNames = names;
      }
      return loaded.statusNames;
    },
    offer: (serviceCode, agencyCode) => find('service-config', offerCode(serviceCode, agencyCode), 'ServiceConfig'),
    refresh() {
      snapshot = undefined;
    },
  };
}
