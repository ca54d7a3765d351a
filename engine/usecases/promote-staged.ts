import type {
  Duration,
  PromotedStaged,
  PromoteStagedBody,
  ServiceProcess,
  StagedProcedure,
} from '../../schemas/types/index.ts';
import { check } from '../../schemas/validate.ts';
import type { Actor } from '../domain/access/actor.ts';
import { type ProcedureProposal, stageProcedure } from '../domain/portal/stage-procedure.ts';
import { noteAudit } from './audit.ts';
import { covers, territoryOf } from './configure-rights.ts';
import type { Engine } from './engine.ts';
import { refuseMissing } from './no-such-definition.ts';
import { readDraft } from './read-draft.ts';
import { refuse } from './refused.ts';
import { saveBatch } from './save-batch.ts';
import type { BatchItem } from './stage-batch.ts';

async function stagedOf(engine: Engine, code: string): Promise<StagedProcedure> {
  const draft = await engine.definitions.findDraft('staged-procedure', code);
  const staged = check('StagedProcedure', draft?.body);
  if (!staged.ok) throw refuseMissing('staged-procedure', code);
  return staged.value;
}

/** The time of the whole process, which counts working days or office hours only. */
function inProcessUnit({ count, unit }: Duration): Pick<ServiceProcess, 'durationCount' | 'durationUnit'> | object {
  if (unit === 'working-day') return { durationCount: count, durationUnit: 0 };
  return unit === 'hour' ? { durationCount: count, durationUnit: 1 } : {};
}

/** A process like another, for this procedure and with its time limits. */
async function processLike(
  engine: Engine,
  actor: Actor,
  from: string,
  { service, durations }: ProcedureProposal,
): Promise<ServiceProcess> {
  const { body } = await readDraft(engine, actor, 'service-process', from);
  const source = check('ServiceProcess', body);
  if (!source.ok) throw refuseMissing('service-process', from);
  const { sourceSite: _origin, channelDurations: _durations, ...copied } = source.value;
  const own = durations.flatMap(({ channel, duration }) => (duration ? [{ channel, duration }] : []));
  const first = own.find(({ channel }) => channel === 'direct') ?? own[0];
  return {
    ...copied,
    processNo: `QT_${service.serviceCode}`,
    processName: service.serviceName,
    ...(first ? inProcessUnit(first.duration) : {}),
    ...(own.length > 0 ? { channelDurations: own } : {}),
  };
}

/** Drafts that are there already are replaced only when somebody says so. */
async function requireFree(engine: Engine, items: BatchItem[]): Promise<void> {
  const taken: string[] = [];
  for (const { kind, code } of items) if (await engine.definitions.findDraft(kind, code)) taken.push(`${kind}/${code}`);
  if (taken.length > 0) throw refuse('code-taken', { code: taken.join(', '), codes: taken });
}

/**
 * Makes drafts of a staged procedure: service, template, fee policy where something is charged, and a process like
 * another where one is named; all of them and the note on the staged procedure in one batch. Throws `staged-undecided`
 * while a doubt is open, `code-taken`, `not-found` and `not-allowed`.
 */
export async function promoteStaged(
  engine: Engine,
  actor: Actor,
  code: string,
  { reason, replace = false, processFrom }: PromoteStagedBody,
): Promise<PromotedStaged> {
  const staged = await stagedOf(engine, code);
  const proposal = stageProcedure(staged);
  const open = proposal.flags.filter(({ decision }) => !decision);
  if (open.length > 0) throw refuse('staged-undecided', { code, count: open.length });
  const territory = territoryOf(actor, await engine.directory.view());
  const post = actor.posts.find(({ configure }) => configure !== 'none');
  const owner = territory === 'every' || covers(territory, ['']) || !post ? {} : { ownerAgency: post.agencyCode };
  const { service, template, feePolicy } = proposal;
  const process = processFrom === undefined ? undefined : await processLike(engine, actor, processFrom, proposal);
  const made: BatchItem[] = [
    { kind: 'service', code, body: { ...service, ...owner } },
    { kind: 'dossier-template', code, body: { ...template, ...owner } },
    ...(feePolicy ? [{ kind: 'fee-policy' as const, code, body: { ...feePolicy, ...owner } }] : []),
    ...(process ? [{ kind: 'service-process' as const, code: process.processNo, body: { ...process, ...owner } }] : []),
  ];
  if (!replace) await requireFree(engine, made);
  const promoted = { at: engine.clock.now(), by: actor.username };
  const note: BatchItem = { kind: 'staged-procedure', code, body: { ...staged, promoted } };
  await saveBatch(engine, actor, [...made, note], reason);
  const drafts = made.map(({ kind, code: madeCode }) => ({ kind, code: madeCode }));
  await noteAudit(engine, actor, 'procedure-promoted', `staged-procedure/${code}`, { reason, drafts });
  return { drafts };
}
