import Alert from '@mui/material/Alert';
import { useTranslate } from 'react-admin';
import { findPart } from '../../../../../engine/domain/dossier/papers.ts';
import type { OfferedAction } from '../dossier-answers.ts';
import { useDossier } from '../dossier-context.tsx';

/** Which papers an act produces, signs and hands over, by their names. */
export function ActPapers({ action: { createFiles, returnFiles, eSignature } }: { action: OfferedAction }) {
  const translate = useTranslate();
  const { dossier } = useDossier();
  const namesOf = (named: string[]): string =>
    [...new Set(named.map((name) => findPart(dossier.parts, name)?.partName ?? name))].join('; ');
  if (createFiles.length + returnFiles.length === 0) return null;
  return (
    <Alert severity="info" variant="outlined">
      {createFiles.length > 0 ? (
        <div>
          {translate(eSignature ? 'dossier.acts.signsPapers' : 'dossier.acts.needsPapers', {
            papers: namesOf(createFiles),
          })}
        </div>
      ) : null}
      {returnFiles.length > 0 ? (
        <div>{translate('dossier.acts.returnsPapers', { papers: namesOf(returnFiles) })}</div>
      ) : null}
    </Alert>
  );
}
