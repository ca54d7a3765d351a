import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { formatInstant } from '../../../../fields/formats.ts';
import { Card } from '../card.tsx';
import { useDossier } from '../dossier-context.tsx';

/** Every request for supplement: when, by whom, what was lacking, and when it came. */
export function SupplementsCard() {
  const translate = useTranslate();
  const { supplements = [], status } = useDossier().dossier;
  if (supplements.length === 0) return null;
  return (
    <Card title={translate('dossier.supplement.history')}>
      {[...supplements].reverse().map(({ round, at, by, items, reason, ownFault, answeredAt, broughtAt }) => (
        <Box key={round} component="section" sx={{ mb: 1 }}>
          <Typography variant="subtitle2" component="h4">
            {translate('dossier.supplement.historyRound', { round, at: formatInstant(at), by })}
            {ownFault ? ` · ${translate('dossier.supplement.byOwnFault')}` : ''}
          </Typography>
          {reason ? <Typography variant="body2">{reason}</Typography> : null}
          <Box component="ul" sx={{ m: 0, pl: 2.5, fontSize: 14 }}>
            {items.map(({ partNo, partName, wrong }) => (
              <li key={`${partNo}${wrong}`}>
                {partName || translate('dossier.supplement.elsewhere')}: {wrong}
              </li>
            ))}
          </Box>
          <Typography variant="body2" color="textSecondary">
            {answeredAt
              ? translate('dossier.supplement.answered', { at: formatInstant(answeredAt) })
              : status === 'waiting'
                ? translate(broughtAt ? 'dossier.supplement.brought' : 'dossier.supplement.waiting', {
                    at: formatInstant(broughtAt),
                  })
                : ''}
          </Typography>
        </Box>
      ))}
    </Card>
  );
}
