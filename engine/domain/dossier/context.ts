import type { ActBody, Bilingual, Dossier } from '../../../schemas/types/index.ts';
import type { Actor } from '../access/actor.ts';
import type { DirectoryView } from '../access/directory.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { ProcessTable } from '../process/table.ts';

/** Everything live a decision may need, loaded before it; deciding itself reads nothing. */
export interface ActContext {
  now: string;
  actor: Actor;
  /** Id of the log entry being written; ids of sheets and documents derive from it. */
  entryId: string;
  table: ProcessTable;
  calendar: WorkingCalendar;
  directory: DirectoryView;
  statusName(statusCode: string): Bilingual;
  /** What is wrong with values entered in an action's form. */
  checkForm(schema: object, values: object): { path: string; message: Bilingual }[];
  /** Name and number pattern of a document type; undefined when none is in force. */
  documentType(typeCode: string): { documentName: string; codePattern: string } | undefined;
  /** Whether a child dossier could be opened: the procedure is offered at the agency. */
  offers(serviceCode: string, agencyCode: string): boolean;
}

/** What a person asks for when acting; every amount, date and person is checked against the definition. */
export type ActCommand = ActBody;

/** Code of the step a dossier stands at, null before its first act. */
export const currentStep = (dossier: Dossier): string | null => dossier.step?.stepCode ?? null;
