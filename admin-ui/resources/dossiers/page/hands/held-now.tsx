import Box from '@mui/material/Box';
import { useQuery } from '@tanstack/react-query';
import { HoldingLine } from '../../holding/holding-line.tsx';
import { useDossier } from '../dossier-context.tsx';
import { HolderNames } from '../holder-names.tsx';
import { holdingQuery } from './hands-queries.ts';

/** Who holds the dossier at first sight: those who carry it out, with whoever stands in; the card beside has every name. */
export function HeldNow() {
  const { id, dossier, reader } = useDossier();
  const officer = reader === 'officer';
  const { data } = useQuery({ ...holdingQuery(id, dossier.seq), enabled: officer });
  const shown = data?.filter(({ watches, assigned }) => !watches && assigned !== 3) ?? [];
  if (!officer || shown.length === 0) return <HolderNames dossier={dossier} />;
  return (
    <Box component="span" sx={{ display: 'grid' }}>
      {shown.map(({ people: _people, ...one }) => (
        <HoldingLine key={`${one.kind}${one.username ?? one.roleCode}${one.agencyName}`} holding={one} />
      ))}
    </Box>
  );
}
