import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import CardContent from '@mui/material/CardContent';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { portalDoubts } from '../../../engine/domain/portal/doubts.ts';
import type { PortalFlag } from '../../../engine/domain/portal/flags.ts';
import type { PortalDecision } from '../../../schemas/types/index.ts';
import { useSentence } from '../../fields/findings.tsx';
import { DecisionForm } from './decision-form.tsx';
import { useDecisionText } from './use-decision-text.ts';

interface DoubtCardProps {
  flag: PortalFlag;
  disabled: boolean;
  onDecide(decision: PortalDecision, withdrawn?: boolean): void;
}

/** One doubt: what the portal says, why it is doubtful, and the decision. */
export function DoubtCard({ flag, disabled, onDecide }: DoubtCardProps) {
  const translate = useTranslate();
  const sentence = useSentence();
  const decisionText = useDecisionText();
  const [changing, setChanging] = useState(false);
  const { findingCode, was, paths, decision } = flag;
  const { message } = portalDoubts[findingCode];
  return (
    <Card
      variant="outlined"
      component="section"
      aria-label={sentence(message)}
      sx={{ mb: 1.5, borderLeft: '6px solid', borderLeftColor: decision ? 'success.main' : 'warning.main' }}
    >
      <CardContent sx={{ py: 1.5, '&:last-child': { pb: 1.5 } }}>
        <Typography variant="subtitle1" component="h3" sx={{ '&::first-letter': { textTransform: 'uppercase' } }}>
          {sentence(message)} {paths.length > 1 ? translate('staging.places', { smart_count: paths.length }) : ''}
        </Typography>
        {was === '' ? null : (
          <Typography
            component="blockquote"
            variant="body2"
            sx={{ m: 0, my: 1, pl: 1.5, borderLeft: '3px solid', borderColor: 'divider', overflowWrap: 'anywhere' }}
          >
            {was}
          </Typography>
        )}
        {decision && !changing ? (
          <Typography component="div">
            {translate('staging.decidedBy', { what: decisionText(decision) })}{' '}
            {disabled ? null : (
              <Button size="small" onClick={() => setChanging(true)}>
                {translate('staging.change')}
              </Button>
            )}
          </Typography>
        ) : disabled ? null : (
          <DecisionForm
            flag={flag}
            onDecide={(next) => {
              onDecide(next);
              setChanging(false);
            }}
          />
        )}
      </CardContent>
    </Card>
  );
}
