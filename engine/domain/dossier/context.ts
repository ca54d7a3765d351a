import type {
  ActBody,
  Bilingual,
  Dossier,
  DossierFile,
  FileSignature,
  SigningFault,
} from '../../../schemas/types/index.ts';
import type { Actor } from '../access/actor.ts';
import type { DirectoryView } from '../access/directory.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { Collector } from '../payment/collector.ts';
import type { ChargedPolicy } from '../payment/fee-facts.ts';
import type { ProcessTable } from '../process/table.ts';

/** What an act prints and signs, done before it is decided, so that deciding stays pure. */
export interface ActFiles {
  /** Parts of the dossier that have a template to be printed from. */
  prints: ReadonlySet<string>;
  /** Files printed for this act, by part. */
  printed: ReadonlyMap<string, DossierFile>;
  /** The actor's signatures, by sha256 of what is signed. */
  signatures: ReadonlyMap<string, FileSignature>;
  /** Why the actor could not sign. */
  fault?: SigningFault;
}

/** What an agency collects with, and the fee policy of the dossier's version; either may be missing. */
export interface MoneyContext {
  collector?: Collector;
  policy?: ChargedPolicy;
}

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
  /** Absent where nothing real is printed or signed: a simulation, a search for paths. */
  files?: ActFiles;
  /** With what money is asked for and taken; loaded only where an action at hand has to do with money. */
  money?: MoneyContext;
}

/** What a person asks for when acting; every amount, date and person is checked against the definition. */
export type ActCommand = ActBody;

/** Code of the step a dossier stands at, null before its first act. */
export const currentStep = (dossier: Dossier): string | null => dossier.step?.stepCode ?? null;
