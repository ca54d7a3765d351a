import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useDossier } from './dossier-context.tsx';
import { EnteredForms } from './log/entered-forms.tsx';
import { Timeline } from './log/timeline-view.tsx';
import { partsFor } from './parts/part-change.ts';
import { PartList } from './parts/part-list.tsx';

type Shown = 'parts' | 'log' | 'forms';

const isShown = (value: unknown): value is Shown => value === 'parts' || value === 'log' || value === 'forms';

/** Papers, history and what was entered, one at a time; only what is shown is there. */
export function MainTabs() {
  const translate = useTranslate();
  const { dossier, reader } = useDossier();
  const [shown, setShown] = useState<Shown>('parts');
  const forms = Object.keys(dossier.forms).length;
  const papers = partsFor(dossier.parts, reader).reduce((sum, { parts }) => sum + parts.length, 0);
  const label = (name: Shown, count: number) => `${translate(`dossier.tabs.${name}`)} (${count})`;
  return (
    <Paper variant="outlined" sx={{ minWidth: 0 }}>
      <Tabs
        value={shown}
        onChange={(_, value: unknown) => {
          if (isShown(value)) setShown(value);
        }}
        variant="scrollable"
        allowScrollButtonsMobile
        sx={{ borderBottom: 1, borderColor: 'divider' }}
      >
        <Tab value="parts" id="dossier-tab-parts" aria-controls="dossier-panel" label={label('parts', papers)} />
        <Tab value="log" id="dossier-tab-log" aria-controls="dossier-panel" label={label('log', dossier.seq)} />
        {forms > 0 ? (
          <Tab value="forms" id="dossier-tab-forms" aria-controls="dossier-panel" label={label('forms', forms)} />
        ) : null}
      </Tabs>
      <Box role="tabpanel" id="dossier-panel" aria-labelledby={`dossier-tab-${shown}`} sx={{ p: 2 }}>
        {shown === 'parts' ? <PartList /> : null}
        {shown === 'log' ? <Timeline /> : null}
        {shown === 'forms' ? <EnteredForms /> : null}
      </Box>
    </Paper>
  );
}
