import type { ScenarioGiven, ScenarioStep } from '../../../schemas/types/index.ts';
import type { TrialInput } from '../../resources/trials/trial-input.ts';

/** A simulation being played: how the dossier is filed, and what has happened so far. */
export interface Play {
  filed: TrialInput;
  /** `yyyy-MM-ddTHH:mm` in Vietnamese time; empty for the usual morning. */
  at: string;
  /** Number or id of a dossier to go on from, as it stands; empty for one filed anew. */
  dossier: string;
  script: ScenarioStep[];
  /** Code of the scenario it was opened from. */
  scenarioCode: string;
}

const OFFSET = '+07:00';
const OFFSET_MS = 7 * 3_600_000;

/** An instant as Vietnamese clocks show it, for an input of date and time; empty without one. */
export const localOf = (instant: string | undefined): string =>
  instant ? new Date(Date.parse(instant) + OFFSET_MS).toISOString().slice(0, 16) : '';

/** The instant of a Vietnamese date and time; undefined while it is not complete. */
export function instantOf(local: string): string | undefined {
  const at = new Date(`${local}${OFFSET}`);
  return Number.isNaN(at.getTime()) ? undefined : at.toISOString();
}

/** How the dossier is filed, as it is sent and stored: nothing that was not chosen. */
export function givenOf({ filed, at }: Pick<Play, 'filed' | 'at'>): ScenarioGiven {
  const { agencyCode, channel, serviceCode, templateNo, caseCode } = filed;
  const instant = instantOf(at);
  return {
    govAgencyCode: agencyCode,
    channel,
    ...(serviceCode ? { serviceCode } : {}),
    ...(templateNo ? { templateNo } : {}),
    ...(caseCode ? { caseCode } : {}),
    ...(instant ? { at: instant } : {}),
  };
}

/** A stored way of filing as it is filled in. */
export function filedAs({ given }: { given: ScenarioGiven }): Pick<Play, 'filed' | 'at'> {
  const { govAgencyCode, channel, serviceCode = '', templateNo = '', caseCode = '', at } = given;
  return {
    filed: { agencyCode: govAgencyCode, channel, serviceCode, templateNo, caseCode, guests: [] },
    at: localOf(at),
  };
}

/** A step without what was expected of it: what somebody plays on from. */
export const played = ({ expect: _expect, ...step }: ScenarioStep): ScenarioStep => step;
