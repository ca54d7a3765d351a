import type { OfferedAction, Reason } from '../dossier-answers.ts';
import { needsNote } from './act-input.ts';

/** Codes of reasons that say that the act is somebody else's. */
const NOT_MINE: ReadonlySet<string> = new Set(['not-your-step', 'nobody-holds-step', 'automatic-only', 'not-allowed']);

/** Acts in the order of the definition, by what a reader can do about them. */
export interface OfferedGroups {
  /** Can be done now. */
  open: OfferedAction[];
  /** Cannot be done now by this reader, each with every reason. */
  shut: OfferedAction[];
  /** Done by the system when their time or event comes. */
  automatic: OfferedAction[];
}

const isAutomatic = ({ auto }: OfferedAction): boolean => auto !== 'none' && auto !== 'submit';

/** The applicant's own act, which the desk may do for them. */
export const isApplicants = ({ auto }: OfferedAction): boolean => auto === 'submit';

/** A citizen is shown the applicant's own acts only; an officer all of them, those done for an applicant last. */
export function groupActs(actions: OfferedAction[], reader: 'officer' | 'citizen'): OfferedGroups {
  const applicants = actions.filter(isApplicants);
  const shown =
    reader === 'citizen' ? applicants : [...actions.filter((action) => !isApplicants(action)), ...applicants];
  return {
    open: shown.filter(({ enabled }) => enabled),
    shut: shown.filter((action) => !action.enabled && !isAutomatic(action)),
    automatic: shown.filter((action) => !action.enabled && isAutomatic(action)),
  };
}

const saysNotMine = ({ code = '' }: Reason): boolean => NOT_MINE.has(code);

/** Whether the dossier lies in the reader's hands: some act of the step is refused for no reason of person. */
export const holdsNow = (actions: OfferedAction[]): boolean =>
  actions.some((action) => !isAutomatic(action) && !action.reasons.some(saysNotMine));

/** The kinds of part somebody may be given: 1 executes, 2 co-operates, 3 watches; as the server takes them. */
export function assignmentKinds(assign: number): (1 | 2 | 3)[] {
  if (assign === 0) return [];
  if (assign === 1 || assign === ONE_PERSON) return [1];
  return assign === 2 ? [1, 2] : [1, 2, 3];
}

const ONE_PERSON = 5;

/** Whether an act gives the work to exactly one person. */
export const takesOnePerson = ({ assign }: Pick<OfferedAction, 'assign'>): boolean => assign === ONE_PERSON;

/** Acts refused for the same reasons, so that a reason is read once. */
export function groupByReasons(actions: OfferedAction[]): { actions: OfferedAction[]; reasons: Reason[] }[] {
  const groups = new Map<string, { actions: OfferedAction[]; reasons: Reason[] }>();
  for (const action of actions) {
    const { reasons } = action;
    const key = reasons.map(({ message }) => message.vi).join('\n');
    const group = groups.get(key) ?? { actions: [], reasons };
    groups.set(key, { ...group, actions: [...group.actions, action] });
  }
  return [...groups.values()];
}

/** The act most people come for: the first that moves the dossier on and asks for no reason. */
export const mainAct = (open: OfferedAction[], stepCode: string | undefined): OfferedAction | undefined =>
  open.find(
    (action) =>
      action.postStepCode !== null && action.postStepCode !== stepCode && !needsNote(action) && !isApplicants(action),
  );
