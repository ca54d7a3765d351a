import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useDossier } from '../dossier-context.tsx';
import { logQuery } from '../dossier-queries.ts';
import { Facts } from '../facts.tsx';
import { useValueWords } from '../parts/part-data.tsx';

/** What was entered in the forms of acts, by the name of the act. */
export function EnteredForms() {
  const { id, dossier } = useDossier();
  const words = useValueWords();
  const { data } = useQuery(logQuery(id));
  const nameOf = (code: string) => data?.findLast(({ actionCode }) => actionCode === code)?.actionName ?? code;
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      {Object.entries(dossier.forms).map(([code, values]) => (
        <section key={code}>
          <Typography variant="subtitle2" component="h3" sx={{ mb: 0.5 }}>
            {nameOf(code)}
          </Typography>
          <Facts facts={Object.entries(values).map(([label, value]) => ({ label, value: words(value) }))} />
        </section>
      ))}
    </Box>
  );
}
