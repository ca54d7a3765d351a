import { readCreateDossiers } from '../../../engine/domain/process/read-texts.ts';
import type { ChildRule } from '../../../schemas/types/index.ts';

/** The child dossiers a text opens; undefined while some piece of it is not understood. */
export function readChildRows(text: string): ChildRule[] | undefined {
  const { value, findings } = readCreateDossiers(text);
  return findings.length > 0 ? undefined : value;
}

const childText = ({ agencyCode, templateNo, serviceCode }: ChildRule): string =>
  `${agencyCode.trim()}${templateNo === '' ? '' : `#${templateNo}`}${serviceCode === '' ? '' : `@${serviceCode}`}`;

/** `AGENCY#TEMPLATE@SERVICE` for each row, a `>` before those that wait for all above; a row without agency is not written yet. */
export function writeChildRows(rows: readonly ChildRule[]): string {
  const written = rows.filter(({ agencyCode }) => agencyCode.trim() !== '');
  const stages = [...new Set(written.map(({ stage = 0 }) => stage))].sort((one, other) => one - other);
  return stages
    .map((stage) =>
      written
        .filter((row) => (row.stage ?? 0) === stage)
        .map(childText)
        .join(','),
    )
    .join('>');
}
