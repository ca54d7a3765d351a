import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

export interface Fact {
  label: string;
  value: ReactNode;
}

interface FactsProps {
  facts: (Fact | undefined | false)[];
  /** Side by side where there is room, else one below the other with the label beside. */
  wide?: boolean;
}

const isFact = (fact: Fact | undefined | false): fact is Fact =>
  fact !== undefined && fact !== false && fact.value !== '' && fact.value !== null && fact.value !== undefined;

/** Labelled facts; those without a value are left out. */
export function Facts({ facts, wide = false }: FactsProps) {
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        columnGap: 3,
        rowGap: wide ? 1.5 : 0.75,
        gridTemplateColumns: wide
          ? { xs: 'repeat(2, minmax(0, 1fr))', md: 'repeat(4, minmax(0, 1fr))' }
          : 'minmax(0, 1fr)',
        '& dt': { color: 'text.secondary', fontSize: 13 },
        '& dd': { m: 0, overflowWrap: 'anywhere' },
        '& > div': wide
          ? {}
          : { display: 'grid', gridTemplateColumns: 'minmax(110px, 2fr) minmax(0, 3fr)', columnGap: 1.5 },
      }}
    >
      {facts.filter(isFact).map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </Box>
  );
}
