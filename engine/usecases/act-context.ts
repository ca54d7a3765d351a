import type { CompiledAction, Dossier, Pin } from '../../schemas/types/index.ts';
import { check, checkAgainst } from '../../schemas/validate.ts';
import type { Actor } from '../domain/access/actor.ts';
import type { ActContext, MoneyContext } from '../domain/dossier/context.ts';
import { currentStep } from '../domain/dossier/context.ts';
import { collectorOf } from '../domain/payment/collector.ts';
import type { ChargedPolicy } from '../domain/payment/fee-facts.ts';
import type { ProcessTable } from '../domain/process/table.ts';
import { offerCode } from './catalogue.ts';
import type { Engine } from './engine.ts';

type Papers = ReadonlyMap<string, { documentName: string; codePattern: string }>;

/** The papers the actions issue: as the version carries them; of one made before it did, as they are in force now. */
async function loadPapers(
  engine: Engine,
  { process }: ProcessTable,
  actions: readonly CompiledAction[],
): Promise<Papers> {
  if (process.documentTypes) return new Map(process.documentTypes.map((type) => [type.typeCode, type]));
  const found = new Map<string, { documentName: string; codePattern: string }>();
  for (const code of new Set(actions.flatMap(({ documentTypes }) => documentTypes))) {
    const type = await engine.catalogue.find('document-type', code, 'DocumentType');
    if (type) found.set(code, { documentName: type.body.documentName, codePattern: type.body.codePattern ?? '' });
  }
  return found;
}

/** The offers of children the actions at hand may open, loaded before the decision. */
async function loadOffers(engine: Engine, actions: readonly CompiledAction[], dossier: Dossier | undefined) {
  const offered = new Set<string>();
  for (const { serviceCode, agencyCode } of actions.flatMap(({ children }) => children)) {
    const service = serviceCode || (dossier?.serviceCode ?? '');
    if (await engine.catalogue.offer(service, agencyCode)) offered.add(offerCode(service, agencyCode));
  }
  return offered;
}

/** The fee policy a dossier is pinned to; of a trial, of the draft it was opened on, none. */
async function loadPolicy(engine: Engine, pin: Pin): Promise<ChargedPolicy> {
  const { body } = await engine.catalogue.version('fee-policy', pin.code, pin.version);
  const checked = check('FeePolicy', body);
  if (!checked.ok) throw new Error(`fee-policy/${pin.code} v${pin.version} is no fee policy`);
  return { pin, policy: checked.value };
}

/** What the agency collects with, and the policy it charges by. */
export async function loadMoney(engine: Engine, agencyCode: string, pin: Pin | undefined): Promise<MoneyContext> {
  const [config, policy] = await Promise.all([
    engine.catalogue.find('payment-config', agencyCode, 'PaymentConfig'),
    pin && loadPolicy(engine, pin),
  ]);
  return { ...(config ? { collector: collectorOf(config.body) } : {}), ...(policy ? { policy } : {}) };
}

/** Where a decision about a dossier, or about one to be opened at an agency, gets its live side from. */
export interface ContextSource {
  table: ProcessTable;
  handlingAgency: string;
  dossier?: Dossier;
  /** Of a dossier that is still to be opened: the policy it will be charged by. */
  feePolicy?: Pin;
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
  const actions = dossier ? table.actionsFrom(currentStep(dossier)) : [];
  const moneyful = !dossier || dossier.payment !== null || actions.some(({ requestPayment }) => requestPayment > 0);
  const [calendar, statusName, papers, offered, money] = await Promise.all([
    engine.catalogue.calendar(directory.lineage(source.handlingAgency)),
    engine.catalogue.statusNames(),
    loadPapers(engine, table, actions),
    loadOffers(engine, actions, dossier),
    moneyful ? loadMoney(engine, source.handlingAgency, (dossier?.pins ?? source).feePolicy) : undefined,
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
    documentType: (typeCode) => papers.get(typeCode),
    offers: (serviceCode, agencyCode) => offered.has(offerCode(serviceCode, agencyCode)),
    ...(money ? { money } : {}),
  };
}

/** The table of the process version a dossier is pinned to; of a trial, of the draft it was opened on. */
export const tableOfDossier = ({ catalogue }: Engine, { id, trial, pins }: Dossier): Promise<ProcessTable> =>
  trial ? catalogue.trialTable(id) : catalogue.table(pins.process.code, pins.process.version);
