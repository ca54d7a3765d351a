import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { type ReactNode, useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useSentence } from '../../fields/findings.tsx';
import { formatCount } from '../../fields/formats.ts';
import type { FindingGroup } from './finding-groups.ts';
import { FindingPlaces } from './finding-places.tsx';
import { SeverityChip } from './severity-chip.tsx';
import type { ImportChoice } from './use-import-choice.ts';

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

interface FindingGroupCardProps {
  group: FindingGroup;
  choice: ImportChoice;
  onSeeItems(): void;
  /** The rule that mends the whole group, where there is one. */
  mend?: ReactNode;
}

/** One thing that was found, how often, and where; its items can be left out together. */
export function FindingGroupCard({ group, choice, onSeeItems, mend }: FindingGroupCardProps) {
  const translate = useTranslate();
  const sentence = useSentence();
  const id = useId();
  const [open, setOpen] = useState(false);
  const { itemKeys, places, severity, message } = group;
  const free = itemKeys.filter((key) => !choice.blocks.has(key));
  const taken = free.some((key) => choice.items.has(key));
  return (
    <Paper variant="outlined" component="section" aria-labelledby={`${id}-title`} sx={{ p: 2, mb: 1.5 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <SeverityChip severity={severity} />
        <Typography
          id={`${id}-title`}
          component="h3"
          sx={{ flex: '1 1 260px', fontWeight: 600, overflowWrap: 'anywhere' }}
        >
          {capitalised(sentence(message))}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {itemKeys.length === 0
            ? translate('imports.findings.places', { smart_count: places.length })
            : translate('imports.findings.counts', {
                places: formatCount(places.length),
                items: formatCount(itemKeys.length),
              })}
        </Typography>
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
        <Button size="small" aria-expanded={open} aria-controls={`${id}-places`} onClick={() => setOpen(!open)}>
          {translate(open ? 'imports.findings.hide' : 'imports.findings.show')}
        </Button>
        {itemKeys.length > 0 ? (
          <Button size="small" onClick={onSeeItems}>
            {translate('imports.findings.seeItems')}
          </Button>
        ) : null}
        {free.length > 0 ? (
          <Button size="small" onClick={() => choice.takeItems(free, !taken)}>
            {translate(taken ? 'imports.findings.skipItems' : 'imports.findings.takeItems')}
          </Button>
        ) : null}
        {mend}
      </Box>
      <div id={`${id}-places`}>{open ? <FindingPlaces places={places} title={sentence(message)} /> : null}</div>
    </Paper>
  );
}
