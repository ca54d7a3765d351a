import Accordion from '@mui/material/Accordion';
import AccordionDetails from '@mui/material/AccordionDetails';
import AccordionSummary from '@mui/material/AccordionSummary';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { TrialChoices } from '../../../schemas/types/index.ts';
import { FilingFields } from '../../resources/trials/filing-fields.tsx';
import { choicesFor } from '../../resources/trials/trial-input.ts';
import type { Play } from './play.ts';

interface FilingProps {
  choices: TrialChoices;
  play: Play;
  onChange(play: Play): void;
}

/** How the simulated dossier is filed; what has been played so far is played again on every change. */
export function Filing({ choices, play, onChange }: FilingProps) {
  const translate = useTranslate();
  const { filed, at } = play;
  const [open, setOpen] = useState(filed.agencyCode === '');
  const chosen = choicesFor(choices, filed).cases.find(({ caseCode }) => caseCode === filed.caseCode);
  const [number, setNumber] = useState(play.dossier);
  const real = play.dossier !== '';
  const told = real
    ? [translate('simulations.filing.from', { dossier: play.dossier })]
    : [translate(`dossier.channel.${filed.channel}`), filed.agencyCode, chosen?.caseName, at.replace('T', ' ')];
  return (
    <Accordion
      variant="outlined"
      expanded={open}
      onChange={(_event, next) => setOpen(next)}
      disableGutters
      sx={{ mb: 2 }}
      slotProps={{ heading: { component: 'h3' } }}
    >
      <AccordionSummary
        aria-controls="simulation-filing"
        id="simulation-filing-summary"
        expandIcon={<span aria-hidden="true">▾</span>}
      >
        <Typography component="span" sx={{ fontWeight: 600, mr: 1 }}>
          {translate('simulations.filing.title')}
        </Typography>
        <Typography component="span" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
          {told.filter(Boolean).join(' · ')}
        </Typography>
      </AccordionSummary>
      <AccordionDetails>
        <FilingFields
          choices={choices}
          input={filed}
          change={(changed) => onChange({ ...play, filed: { ...filed, ...changed } })}
        />
        <TextField
          type="datetime-local"
          label={translate('simulations.filing.at')}
          helperText={translate('simulations.filing.atHelp')}
          value={at}
          onChange={({ target }) => onChange({ ...play, at: target.value })}
          disabled={real}
          slotProps={{ inputLabel: { shrink: true } }}
          sx={{ maxWidth: 320 }}
        />
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'flex-start' }}>
          <TextField
            label={translate('simulations.filing.dossier')}
            helperText={translate('simulations.filing.dossierHelp')}
            value={number}
            onChange={({ target }) => setNumber(target.value)}
            sx={{ flex: '0 1 320px' }}
          />
          <Button
            disabled={number.trim() === play.dossier}
            onClick={() => onChange({ ...play, dossier: number.trim(), script: [] })}
          >
            {translate(number.trim() === '' ? 'simulations.filing.anew' : 'simulations.filing.goOn')}
          </Button>
        </Box>
      </AccordionDetails>
    </Accordion>
  );
}
