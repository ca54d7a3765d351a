import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { ScenarioStep, SimulatedOutcome } from '../../../schemas/types/index.ts';
import { useSentence } from '../../fields/findings.tsx';
import { formatInstant } from '../../fields/formats.ts';
import { stepWords } from './step-words.ts';

interface JournalProps {
  script: readonly ScenarioStep[];
  outcomes: readonly SimulatedOutcome[];
  /** Takes a step out; what came after it is played again. */
  onDrop(index: number): void;
}

function Outcome({ outcome }: { outcome: SimulatedOutcome }) {
  const translate = useTranslate();
  const sentence = useSentence();
  const { accepted, reasons, effects, documents, fired, state } = outcome;
  const lines = [
    ...fired.map((name) => translate('simulations.journal.fired', { name })),
    ...effects.map(({ words }) => sentence(words)),
    ...documents.map((type) => translate('simulations.journal.document', { type })),
  ];
  return (
    <>
      {accepted ? (
        <Typography variant="body2" color="textSecondary">
          {[formatInstant(state.at), state.stepCode && `→ ${state.stepCode} ${state.stepName}`]
            .filter(Boolean)
            .join(' · ')}
        </Typography>
      ) : (
        <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
          {reasons.map(({ code, message }) => (
            <Typography component="li" variant="body2" key={`${code} ${message.vi}`}>
              {sentence(message)}
            </Typography>
          ))}
        </Box>
      )}
      {lines.length > 0 ? (
        <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
          {lines.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same message may be sent twice.
            <Typography component="li" variant="body2" key={index}>
              {line}
            </Typography>
          ))}
        </Box>
      ) : null}
    </>
  );
}

/** What has happened so far, step by step: accepted or every reason why not, and what came of it outside. */
export function Journal({ script, outcomes, onDrop }: JournalProps) {
  const translate = useTranslate();
  return (
    <Box component="ol" sx={{ m: 0, pl: 3 }}>
      {script.map((step, index) => {
        const outcome = outcomes[index];
        const words = stepWords(step, outcome, translate);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: steps are told apart by their place only.
          <Box component="li" key={index} sx={{ mb: 1, overflowWrap: 'anywhere' }}>
            <Typography component="span" sx={{ fontWeight: 600 }}>
              {words}
            </Typography>
            {outcome?.by ? (
              <Typography component="span" variant="body2" color="textSecondary">{` · ${outcome.by}`}</Typography>
            ) : null}
            {outcome && !outcome.accepted ? (
              <Chip size="small" color="error" label={translate('simulations.journal.refused')} sx={{ ml: 1 }} />
            ) : null}
            <Button
              size="small"
              aria-label={translate('simulations.journal.dropOf', { what: words })}
              onClick={() => onDrop(index)}
              sx={{ float: 'right' }}
            >
              {translate('simulations.journal.drop')}
            </Button>
            {outcome ? <Outcome outcome={outcome} /> : null}
          </Box>
        );
      })}
    </Box>
  );
}
