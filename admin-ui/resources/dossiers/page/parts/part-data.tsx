import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { PartState, Values } from '../../../../../schemas/types/index.ts';
import { Facts } from '../facts.tsx';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A value of an online form as people read it. */
export function useValueWords(): (value: Values[string]) => string {
  const translate = useTranslate();
  return (value) => {
    if (typeof value === 'boolean') return translate(value ? 'dossier.parts.yes' : 'dossier.parts.no');
    if (typeof value === 'string' && DAY.test(value)) return value.split('-').reverse().join('/');
    return value === null ? '' : String(value);
  };
}

/** What was filled in on screen instead of handed in. */
export function PartData({ part: { data } }: { part: PartState }) {
  const translate = useTranslate();
  const words = useValueWords();
  const entries = Object.entries(data ?? {});
  if (entries.length === 0) return null;
  return (
    <Box component="details" sx={{ my: 1 }}>
      <Box component="summary" sx={{ cursor: 'pointer' }}>
        {translate('dossier.parts.data', { smart_count: entries.length })}
      </Box>
      <Box sx={{ mt: 1 }}>
        <Facts facts={entries.map(([label, value]) => ({ label, value: words(value) }))} />
      </Box>
    </Box>
  );
}
