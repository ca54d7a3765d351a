import { readCreateDossiers } from '../../../engine/domain/process/read-texts.ts';
import type { ChildRule } from '../../../schemas/types/index.ts';

/** The child dossiers a text opens; undefined while some piece of it is not understood. */
export function readChildRows(text: string): ChildRule[] | undefined {
  const { value, findings } = readCreateDossiers(text);
  return findings.length > 0 ? undefined : value;
}

/** `AGENCY#TEMPLATE@SERVICE` for each row; a row without agency is not written yet. */
export const writeChildRows = (rows: readonly ChildRule[]): string =>
  rows
    .filter(({ agencyCode }) => agencyCode.trim() !== '')
    .map(
      ({ agencyCode, templateNo, serviceCode }) =>
        `${agencyCode.trim()}${templateNo === '' ? '' : `#${templateNo}`}${serviceCode === '' ? '' : `@${serviceCode}`}`,
    )
    .join(',');
