// What a condition may know of a dossier, gathered by the caller; plain data and pure look-ups.
import type { Channel, DurationUnit } from '../../../schemas/types/index.ts';

/**
 * Absent (undefined) means not known, and leaves a condition undecided; null means known to be empty.
 * Instants are ISO UTC; money is whole đồng.
 */
export interface ConditionFacts {
  now: string;
  dossierNo?: string | null;
  dossierStatus?: string | null;
  stepCode?: string | null;
  serviceCode?: string | null;
  agencyCode?: string | null;
  templateNo?: string | null;
  channel?: Channel | null;
  /** Trường hợp: the variant of the procedure. */
  caseCode?: string | null;
  online?: boolean;
  viaPostal?: number | null;
  /** Dossier.fromViaPostal. */
  fromViaPostal?: number | null;
  vnpostalStatus?: number | null;
  originality?: number | null;
  /** Servers the dossier is exchanged with. */
  serverNos?: readonly string[];
  /** Steps that some act which still stands has left. */
  stepsLeft?: readonly string[];
  receiveDate?: string | null;
  dueDate?: string | null;
  cancellingDate?: string | null;
  correctingDate?: string | null;
  endorsementDate?: string | null;
  durationCount?: number | null;
  durationUnit?: DurationUnit | null;
  multipleCheck?: string | null;
  metaData?: Readonly<Record<string, string>>;
  /** Synchronisation code of the agency that handles the dossier. */
  govsync?: string | null;
  /** The fee sheet; exists false when the dossier has none. */
  payment?: { exists: boolean; paid: boolean };
  fee?: { feeAmount: number; serviceAmount: number; shipAmount: number; total: number };
  applicant?: {
    name?: string | null;
    idType?: string | null;
    idNo?: string | null;
    provinceCode?: string | null;
    wardCode?: string | null;
  };
  /** Role codes of the actor. */
  actorRoles?: readonly string[];
  /** Role codes under which the actor holds the current step; empty when someone else holds it. */
  holderRoles?: readonly string[];
  actorAgencyCode?: string | null;
  /** Text of a form field of the newest file with that code; undefined when there is none. */
  formValue?: (fileTemplateNo: string, field: string) => string | undefined;
  /** receiveDate plus so many working days on the dossier's calendar; undefined without one. */
  waitingDeadline?: (workingDays: number) => string | undefined;
}
