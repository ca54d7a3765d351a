import type {
  CompiledProcess,
  Dossier,
  DossierEvent,
  Instant,
  OfferedSupplement,
  SupplementItem,
  SupplementRequest,
  SupplementRule,
} from '../../../schemas/types/index.ts';
import { nameOfActor } from '../access/delegation.ts';
import { TERMINAL_STATUSES } from '../process/statuses.ts';
import { type Reason, reason } from '../refusals.ts';
import type { ActCommand, ActContext } from './context.ts';
import { INPUT_TYPES, isPresent } from './papers.ts';

/** At most two rounds for one matter unless the fault is the applicant's own (NĐ 63/2010/NĐ-CP Đ20.4). */
const LEGAL_RULE: SupplementRule = { rounds: 2, moreForOwnFault: true };
const FAILED = 2;
const NOT_HANDED_IN = 'Chưa nộp';
const DID_NOT_PASS = 'Không đạt';

const ruleOf = ({ supplementRule }: CompiledProcess): SupplementRule => supplementRule ?? LEGAL_RULE;

/** What is known to be lacking: required papers that are not here, and papers that did not pass the check. */
function knownLacks({ parts }: Dossier): SupplementItem[] {
  return parts
    .filter(({ partType }) => INPUT_TYPES.has(partType))
    .flatMap((part): SupplementItem[] => {
      const { partNo, partName, required, fileCheck, comment } = part;
      if (isPresent(part)) return fileCheck === FAILED ? [{ partNo, partName, wrong: comment || DID_NOT_PASS }] : [];
      return required ? [{ partNo, partName, wrong: NOT_HANDED_IN }] : [];
    });
}

/** What a screen proposes for a request: which round it would be and what is known to be lacking. */
export function offeredSupplement(dossier: Dossier, process: CompiledProcess): OfferedSupplement {
  return { round: (dossier.supplements?.length ?? 0) + 1, ...ruleOf(process), items: knownLacks(dossier) };
}

/** What is asked for, papers known to be lacking included: the applicant is told once and completely (NĐ 61/2018 Đ15.3). */
export function supplementItems(dossier: Dossier, command: ActCommand): SupplementItem[] {
  const nameOf = (partNo: string): string => dossier.parts.find((part) => part.partNo === partNo)?.partName ?? '';
  const asked = (command.supplement?.items ?? []).map(({ partNo, wrong }) => ({
    partNo,
    partName: nameOf(partNo),
    wrong: wrong.trim(),
  }));
  const named = new Set(asked.map(({ partNo }) => partNo));
  return [...asked, ...knownLacks(dossier).filter(({ partNo }) => !named.has(partNo))];
}

/** Whether no further round is left, whoever is at fault. */
export function roundReasons(dossier: Dossier, process: CompiledProcess): Reason[] {
  const { rounds, moreForOwnFault } = ruleOf(process);
  const spent = (dossier.supplements?.length ?? 0) >= rounds;
  return spent && !moreForOwnFault ? [reason('supplement-rounds-spent', { rounds, moreForOwnFault })] : [];
}

/** Why a request is not complete: no round left, papers there are not, nothing said of a paper, or of none at all. */
export function supplementReasons(dossier: Dossier, command: ActCommand, context: ActContext): Reason[] {
  const { rounds, moreForOwnFault } = ruleOf(context.table.process);
  const reasons: Reason[] = [];
  if ((dossier.supplements?.length ?? 0) >= rounds && moreForOwnFault && !command.supplement?.ownFault)
    reasons.push(reason('supplement-rounds-spent', { rounds, moreForOwnFault }));
  const asked = command.supplement?.items ?? [];
  const known = new Set(dossier.parts.map(({ partNo }) => partNo));
  for (const { partNo } of asked)
    if (partNo !== '' && !known.has(partNo)) reasons.push(reason('part-unknown', { partNo }));
  const silent = asked.some(({ wrong }) => wrong.trim() === '');
  const papers = dossier.parts.some(({ partType }) => INPUT_TYPES.has(partType));
  const nothing = context.actor.kind === 'officer' && papers && supplementItems(dossier, command).length === 0;
  if (silent || nothing) reasons.push(reason('guidance-missing'));
  return reasons;
}

/** The request as the applicant reads it, and the papers it is about marked as failed. */
export function supplementEvents(dossier: Dossier, command: ActCommand, context: ActContext): DossierEvent[] {
  const items = supplementItems(dossier, command);
  const round = (dossier.supplements?.length ?? 0) + 1;
  const { rounds } = ruleOf(context.table.process);
  const here = new Set(dossier.parts.filter(isPresent).map(({ partNo }) => partNo));
  const marked = items.filter(({ partNo }) => here.has(partNo));
  return [
    ...marked.map(
      ({ partNo, wrong }): DossierEvent => ({ type: 'part-changed', partNo, fileCheck: FAILED, comment: wrong }),
    ),
    {
      type: 'supplement-requested',
      request: {
        round,
        at: context.now,
        by: nameOfActor(context.actor),
        reason: command.actionNote?.trim() ?? '',
        ownFault: round > rounds && command.supplement?.ownFault === true,
        items,
      },
    },
  ];
}

/** The request that waits for its answer, if one does. */
export const openSupplement = ({ supplements, status }: Pick<Dossier, 'supplements' | 'status'>) =>
  status === 'waiting' ? supplements?.findLast(({ answeredAt }) => answeredAt === undefined) : undefined;

/** Since when a supplement is here that the office has not looked at yet. */
export const suppliedAt = (dossier: Pick<Dossier, 'supplements' | 'status'>): Instant | undefined =>
  openSupplement(dossier)?.broughtAt;

/** Whether an applicant who was asked for a supplement may bring a paper now: only what was asked for; without a list, anything. */
export function mayBringNow(request: SupplementRequest | undefined, partNo: string): boolean {
  const named = request?.items.filter((item) => item.partNo !== '') ?? [];
  return named.length === 0 || named.some((item) => item.partNo === partNo);
}

/** The answer to a request, once the dossier goes on from where it waited: what was asked for is to be compared anew, unless it just was. */
export function answerEvents(
  dossier: Dossier,
  status: string,
  { papers = [] }: Pick<ActCommand, 'papers'>,
  now: string,
): DossierEvent[] {
  const request = openSupplement(dossier);
  if (!request || status === 'waiting' || TERMINAL_STATUSES.has(status)) return [];
  const asked = new Set(request.items.map(({ partNo }) => partNo));
  const compared = new Set(papers.map(({ partNo }) => partNo));
  const brought = dossier.parts.filter(
    ({ partNo, fileCheck }) => fileCheck === FAILED && asked.has(partNo) && !compared.has(partNo),
  );
  return [
    ...brought.map(({ partNo }): DossierEvent => ({ type: 'part-changed', partNo, fileCheck: 0 })),
    { type: 'supplement-answered', at: now },
  ];
}
