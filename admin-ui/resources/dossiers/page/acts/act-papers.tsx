import MissingIcon from '@mui/icons-material/ErrorOutlined';
import PresentIcon from '@mui/icons-material/VerifiedOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { findPart } from '../../../../../engine/domain/dossier/papers.ts';
import type { AskedSignature } from '../../../../../schemas/types/index.ts';
import type { OfferedAction } from '../dossier-answers.ts';
import { useDossier } from '../dossier-context.tsx';
import { lackingAtFiling } from './lacking-at-filing.ts';

/** One signature the act waits for, and whether it is there. */
function Asked({ asked: { partName, kind, roleName, present } }: { asked: AskedSignature }) {
  const translate = useTranslate();
  const Icon = present ? PresentIcon : MissingIcon;
  return (
    <Box component="li" sx={{ display: 'flex', gap: 0.5, alignItems: 'flex-start' }}>
      <Icon fontSize="small" aria-hidden sx={{ color: present ? 'success.main' : 'warning.main' }} />
      <span>
        {partName}: {translate(`dossier.acts.signature.${kind}`)}
        {roleName ? ` ${translate('dossier.acts.of', { role: roleName })}` : ''} ·{' '}
        {translate(present ? 'dossier.acts.present' : 'dossier.acts.absent')}
      </span>
    </Box>
  );
}

/** Which papers an act makes, prints, signs and hands over, by their names, and which signatures it waits for. */
export function ActPapers({ action }: { action: OfferedAction }) {
  const translate = useTranslate();
  const { dossier } = useDossier();
  const { createFiles, returnFiles, eSignature, prints = [], signatures = [] } = action;
  const partOf = (name: string) => findPart(dossier.parts, name);
  const namesOf = (named: string[]): string =>
    [...new Set(named.map((name) => partOf(name)?.partName ?? name))].join('; ');
  // What the system prints nobody has to bring.
  const brought = createFiles.filter((name) => !prints.includes(partOf(name)?.partNo ?? ''));
  const returned = [...new Set(returnFiles.flatMap((name) => partOf(name) ?? []))];
  const lacking = lackingAtFiling(dossier, action);
  if (lacking.length > 0)
    return (
      <Alert severity="warning">
        {translate('dossier.acts.lackingAtFiling', { papers: lacking.map(({ partName }) => partName).join('; ') })}
      </Alert>
    );
  if (createFiles.length + returnFiles.length + signatures.length + prints.length === 0) return null;
  return (
    <Alert severity="info" variant="outlined">
      {brought.length > 0 ? (
        <div>
          {translate(eSignature ? 'dossier.acts.signsPapers' : 'dossier.acts.needsPapers', {
            papers: namesOf(brought),
          })}
        </div>
      ) : null}
      {prints.length > 0 ? <div>{translate('dossier.acts.prints', { papers: namesOf(prints) })}</div> : null}
      {returned.length > 0 ? (
        <div>
          {translate('dossier.acts.returned')}{' '}
          {returned
            .map(({ partName, partNo, files }) => {
              const none = prints.includes(partNo) ? 'dossier.acts.printedThen' : 'dossier.acts.noFile';
              return `${partName} (${files.map(({ name }) => name).join(', ') || translate(none)})`;
            })
            .join('; ')}
        </div>
      ) : null}
      {signatures.length > 0 ? (
        <>
          <div>{translate('dossier.acts.signatures')}</div>
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {signatures.map((asked) => (
              <Asked key={`${asked.partNo}${asked.kind}${asked.roleCode}`} asked={asked} />
            ))}
          </Box>
        </>
      ) : null}
    </Alert>
  );
}
