import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { DossierView } from './dossier-answers.ts';
import { agencyNameIn, handsOf } from './hands.ts';

const nobody = ({ step }: DossierView): string =>
  step === null ? 'notSubmitted' : step.final ? 'nobodyFinal' : 'nobody';

/** Who holds the dossier, in words. */
export function HolderNames({ dossier }: { dossier: DossierView }) {
  const translate = useTranslate();
  const { people, roles } = handsOf(dossier);
  if (people.length === 0 && roles.length === 0) return <span>{translate(`dossier.header.${nobody(dossier)}`)}</span>;
  return (
    <Box component="span" sx={{ display: 'grid' }}>
      {people.map(({ name, assigned }) => (
        <span key={`${name}${assigned}`}>
          <strong>{name}</strong>
          {assigned === 1 ? '' : ` · ${translate(`dossier.assigned.${assigned}`)}`}
        </span>
      ))}
      {roles.map(({ name, agencyCode }) => (
        <span key={`${name}${agencyCode}`}>
          <strong>{name}</strong> · {agencyNameIn(dossier, agencyCode)}
        </span>
      ))}
    </Box>
  );
}
