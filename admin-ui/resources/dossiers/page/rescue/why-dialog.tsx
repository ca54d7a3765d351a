import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { foldedWords } from '../../../../../engine/domain/words.ts';
import { useDossier } from '../dossier-context.tsx';
import { actionsQuery } from '../dossier-queries.ts';
import { type ActChoice, actChoices } from './act-choices.ts';
import { OfficerField, useChosenOfficer } from './officer-field.tsx';
import { dossierProcessQuery } from './rescue-queries.ts';
import { useAsksForOthers } from './use-asks-for-others.ts';
import { WhyAnswer } from './why-answer.tsx';

interface WhyDialogProps {
  /** The act that is asked about; one may be chosen where none is given. */
  actionKey: string | undefined;
  close(): void;
}

/** *Vì sao không làm được?*: of any act of the process and, for who manages, of any officer. */
export function WhyDialog({ actionKey, close }: WhyDialogProps) {
  const translate = useTranslate();
  const title = useId();
  const small = useMediaQuery('(max-width: 599.95px)');
  const { id, dossier, reader, playAs } = useDossier();
  const asksForOthers = useAsksForOthers();
  const isOfficer = reader === 'officer';
  const { data: offered = [] } = useQuery(actionsQuery(id, dossier, playAs));
  const { data: process } = useQuery({ ...dossierProcessQuery(dossier), enabled: isOfficer });
  const [chosen, chooseAct] = useState(actionKey);
  const { code, choose, officer } = useChosenOfficer();
  const choices = actChoices(offered, process?.compiled);
  const act = choices.find((choice) => choice.actionKey === chosen);
  const placeOf = ({ here, stepName }: ActChoice) =>
    here ? translate('rescue.why.here') : stepName || translate('rescue.why.beginning');
  const textOf = (choice: ActChoice) =>
    `${choice.actionName} (${choice.actionCode})${choice.here ? '' : ` · ${placeOf(choice)}`}`;
  return (
    <Dialog open onClose={close} fullWidth maxWidth="sm" fullScreen={small} aria-labelledby={title}>
      <DialogTitle id={title}>{translate('rescue.why.title')}</DialogTitle>
      <DialogContent dividers>
        <Box sx={{ display: 'grid', gap: 2, pt: 1 }}>
          {isOfficer ? (
            <Autocomplete<ActChoice>
              options={choices}
              value={act ?? null}
              onChange={(_event, picked) => chooseAct(picked?.actionKey)}
              getOptionKey={(option) => option.actionKey}
              getOptionLabel={textOf}
              isOptionEqualToValue={(option, value) => option.actionKey === value.actionKey}
              groupBy={placeOf}
              filterOptions={(options, { inputValue }) => {
                const words = foldedWords(act && inputValue === textOf(act) ? '' : inputValue);
                return options.filter((option) => {
                  const text = foldedWords(textOf(option)).join(' ');
                  return words.every((word) => text.includes(word));
                });
              }}
              noOptionsText={translate('pickers.none')}
              renderInput={(params) => <TextField {...params} label={translate('rescue.why.act')} />}
            />
          ) : null}
          {isOfficer && asksForOthers ? (
            <OfficerField
              id="why-officer"
              label={translate('rescue.why.officer')}
              help={translate('rescue.why.officerHelp')}
              value={code}
              onChoose={choose}
            />
          ) : null}
          <Box role="region" aria-live="polite" aria-label={translate('rescue.why.answer')}>
            {act && officer.state !== 'asking' ? (
              <WhyAnswer
                leave={close}
                body={{
                  actionCode: act.actionCode,
                  actionKey: act.actionKey,
                  ...(officer.state === 'known' ? { username: officer.username } : {}),
                }}
              />
            ) : null}
          </Box>
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={close}>{translate('ra.action.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
