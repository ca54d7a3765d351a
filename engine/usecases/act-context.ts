import type { CompiledAction, DocumentType, Dossier } from '../../schemas/types/index.ts';
import { checkAgainst } from '../../schemas/validate.ts';
import type { Actor } from '../domain/access/actor.ts';
import type { ActContext } from '../domain/dossier/context.ts';
import { currentStep } from '../domain/dossier/context.ts';
import type { ProcessTable } from '../domain/process/table.ts';
import { offerCode } from './catalogue.ts';
import type { Engine } from './engine.ts';

/** Document types and offers the actions at hand may need, loaded before the decision. */
async function loadNeeds(engine: Engine, actions: readonly CompiledAction[], dossier: Dossier | undefined) {
  const documentTypes = new Map<string, DocumentType>();
  const offered = new Set<string>();
  for (const { documentTypes: codes, children } of actions) {
    for (const code of codes) {
      const type = documentTypes.has(code)
        ? undefined
        : await engine.catalogue.find('document-type', code, 'DocumentType');
      if (type) documentTypes.set(code, type.body);
    }
    for (const { serviceCode, agencyCode } of children) {
      const service = serviceCode || (dossier?.serviceCode ?? '');
      if (await engine.catalogue.offer(service, agencyCode)) offered.add(offerCode(service, agencyCode));
    }
  }
  return { documentTypes, offered };
}

/** Where a decision about a dossier, or about one to be opened at an agency, gets its live side from. */
export interface ContextSource {
  table: ProcessTable;
  handlingAgency: string;
  dossier?: Dossier;
}

const formSchemas = new WeakMap<object, Parameters<typeof checkAgainst>[0]>();

/** Always the same schema for the form of a compiled action: its validator is made once and goes with the action's table. */
function schemaOf(form: object): Parameters<typeof checkAgainst>[0] {
  const known = formSchemas.get(form);
  if (known) return known;
  const schema = { ...form };
  formSchemas.set(form, schema);
  return schema;
}

/** Gathers the live context of a decision. */
export async function loadContext(engine: Engine, actor: Actor, source: ContextSource): Promise<ActContext> {
  const directory = await engine.directory.view();
  const { table, dossier } = source;
  const [calendar, statusName, needs] = await Promise.all([
    engine.catalogue.calendar(directory.lineage(source.handlingAgency)),
    engine.catalogue.statusNames(),
    loadNeeds(engine, dossier ? table.actionsFrom(currentStep(dossier)) : [], dossier),
  ]);
  return {
    now: engine.clock.now(),
    actor,
    entryId: engine.randomness.id(),
    table,
    calendar,
    directory,
    statusName,
    checkForm(schema, values) {
      const checked = checkAgainst(schemaOf(schema), values);
      return checked.ok ? [] : checked.errors;
    },
    documentType: (typeCode) => {
      const type = needs.documentTypes.get(typeCode);
      return type && { documentName: type.documentName, codePattern: type.codePattern ?? '' };
    },
    offers: (serviceCode, agencyCode) => needs.offered.has(offerCode(serviceCode, agencyCode)),
  };
}

/** The table of the process version a dossier is pinned to; of a trial, of the draft it was opened on. */
export const tableOfDossier = ({ catalogue }: Engine, { id, trial, pins }: Dossier): Promise<ProcessTable> =>
  trial ? catalogue.trialTable(id) : catalogue.table(pins.process.code, pins.process.version);
