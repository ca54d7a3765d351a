import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { formatInstant } from '../../../../fields/formats.ts';
import { TrialMark } from '../../../trials/trial-mark.tsx';
import { DeadlineWords } from '../../deadline-words.tsx';
import { useDossier } from '../dossier-context.tsx';
import { useDurationWords } from '../duration-words.ts';
import { Facts } from '../facts.tsx';
import { HeldNow } from '../hands/held-now.tsx';
import { useInLanguage } from '../in-language.ts';
import { RescueMenu } from '../rescue/rescue-menu.tsx';
import { StateNotice } from './state-notice.tsx';
import { SyncWords } from './sync-words.tsx';

/** What one wants to know of a dossier at first sight, with the labels the users know. */
export function DossierHeader() {
  const translate = useTranslate();
  const say = useInLanguage();
  const durationWords = useDurationWords();
  const { dossier, maySeeEffects } = useDossier();
  const { dossierNo, serviceName, serviceCode, dates, step, lockState, postal, statusName, subStatusName } = dossier;
  const stepDueDate = step?.dueDate ?? null;
  const { releaseDate, finishDate, dueDate } = dates;
  const post = [
    translate(`dossier.postal.via${Math.min(postal.viaPostal, 2)}`),
    postal.fromViaPostal > 0 && translate('dossier.postal.from'),
    postal.vnpostalStatus > 0 && translate(`dossier.postal.status${Math.min(postal.vnpostalStatus, 4)}`),
  ];
  return (
    <Paper component="header" variant="outlined" sx={{ p: 2, mt: 2 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 0.5 }}>
        <Typography variant="h5" component="h2" sx={{ fontWeight: 700, overflowWrap: 'anywhere' }}>
          {dossierNo ?? translate('dossier.header.noNumber')}
        </Typography>
        <Chip color="primary" size="small" label={say(statusName)} />
        {subStatusName ? <Chip size="small" variant="outlined" label={say(subStatusName)} /> : null}
        {dossier.trial ? <TrialMark /> : null}
      </Box>
      <Typography sx={{ mb: 1.5 }}>
        {serviceName}{' '}
        <Typography component="span" color="textSecondary" variant="body2">
          {[serviceCode, dossier.caseName].filter(Boolean).join(' · ')}
        </Typography>
      </Typography>
      <Facts
        wide
        facts={[
          { label: translate('dossier.header.holder'), value: <HeldNow /> },
          { label: translate('dossier.header.step'), value: step?.stepName ?? translate('dossier.header.noStep') },
          {
            label: translate('dossier.header.dueDate'),
            value: (
              <DeadlineWords
                row={{
                  dueDate,
                  stepDueDate,
                  releaseDate,
                  finishDate,
                  paused: lockState !== '',
                  receiveDate: dates.receiveDate,
                  receptionDueDate: dates.receptionDueDate ?? null,
                }}
              />
            ),
          },
          { label: translate('dossier.header.duration'), value: durationWords(dossier.duration) },
          {
            label: translate('dossier.header.receiveDate'),
            value: formatInstant(dates.receiveDate) || translate('dossier.header.notReceived'),
          },
          { label: translate('dossier.header.channel'), value: translate(`dossier.channel.${dossier.channel}`) },
          { label: translate('dossier.header.postal'), value: post.filter(Boolean).join(' · ') },
          maySeeEffects && { label: translate('dossier.header.sync'), value: <SyncWords /> },
        ]}
      />
      <StateNotice />
      <RescueMenu />
    </Paper>
  );
}
