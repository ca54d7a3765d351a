import { toInstant, toLocalMinute } from '../../../../../engine/domain/calendar/local-time.ts';
import type {
  ActBody,
  AssignUser,
  CheckedPaper,
  PartState,
  SupplementInput,
  Values,
} from '../../../../../schemas/types/index.ts';
import type { OfferedAction } from '../dossier-answers.ts';
import type { FeeInput } from './fee-plan.ts';
import { allPass } from './paper-checks.ts';

/** What somebody enters with an act, as the form holds it. */
export interface ActInput {
  note: string;
  assignUsers: AssignUser[];
  /** Where roles are chosen instead of people. */
  assignRoles?: string[];
  payment: FeeInput;
  /** `yyyy-MM-ddTHH:mm`, Vietnamese time; empty = as computed. */
  dueDate: string;
  payload: Values;
  confirmed: boolean;
  papers: CheckedPaper[];
  supplement: SupplementInput;
}

/** Where an act starts: with what was entered the last time it was done. */
export const emptyInput = (payload: Values = {}): ActInput => ({
  note: '',
  assignUsers: [],
  payment: {},
  dueDate: '',
  payload,
  confirmed: false,
  papers: [],
  supplement: { items: [] },
});

/** Where a request for supplement starts: with everything known to be lacking. */
export const startOf = (action: Pick<OfferedAction, 'supplement'>, payload?: Values): ActInput => ({
  ...emptyInput(payload),
  supplement: { items: (action.supplement?.items ?? []).map(({ partNo, wrong }) => ({ partNo, wrong })) },
});

/** The mandatory note of an act. */
const NOTE_REQUIRED = 2;

/** Whether an act asks for a reason. */
export const needsNote = ({ noteRule, extends: extending }: Pick<OfferedAction, 'noteRule' | 'extends'>): boolean =>
  noteRule === NOTE_REQUIRED || extending === true;

type Asks = Pick<OfferedAction, 'noteRule' | 'extends' | 'confirm' | 'checksPapers' | 'supplement'>;

/** Whether a request says of everything it names what is lacking, and whose fault a further round is. */
function isGuidance({ round, rounds }: NonNullable<Asks['supplement']>, { items, ownFault }: SupplementInput): boolean {
  const said = items.length > 0 && items.every(({ wrong }) => wrong.trim() !== '');
  return said && (round <= rounds || ownFault === true);
}

/** Whether what is asked for is there, so that the server can be asked what it would lead to. */
export function isComplete(action: Asks, input: ActInput, parts: PartState[] = []): boolean {
  if (needsNote(action) && input.note.trim() === '') return false;
  if (action.extends && input.dueDate === '') return false;
  if (action.confirm !== undefined && !input.confirmed) return false;
  if (action.checksPapers && !allPass(parts, input.papers)) return false;
  return action.supplement === undefined || isGuidance(action.supplement, input.supplement);
}

/** What travels: nothing that was left as it was. */
export function bodyOf(action: OfferedAction, stepCode: string | undefined, input: ActInput): ActBody {
  const { note, assignUsers, assignRoles = [], payment, dueDate, payload } = input;
  return {
    actionCode: action.actionCode,
    actionKey: action.actionKey,
    ...(stepCode === undefined ? {} : { stepCode }),
    ...(note.trim() ? { actionNote: note.trim() } : {}),
    ...(assignUsers.length > 0 ? { assignUsers } : {}),
    ...(assignRoles.length > 0 ? { assignRoles } : {}),
    ...(Object.keys(payment).length > 0 ? { payment } : {}),
    ...(dueDate ? { dueDate: fromLocalInput(dueDate) } : {}),
    ...(action.form ? { payload } : {}),
    ...(action.confirm === undefined ? {} : { confirmed: input.confirmed }),
    ...(action.checksPapers && input.papers.length > 0 ? { papers: input.papers } : {}),
    ...(action.supplement ? { supplement: input.supplement } : {}),
  };
}

/** `2024-08-26T15:00` of an instant, as a date-time field shows it. */
export const toLocalInput = (instant: string): string =>
  new Date(toLocalMinute(instant) * 60_000).toISOString().slice(0, 16);

/** The instant of what a date-time field holds. */
export const fromLocalInput = (text: string): string => toInstant(Date.parse(`${text}:00.000Z`) / 60_000);
