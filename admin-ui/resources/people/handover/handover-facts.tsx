import Alert from '@mui/material/Alert';
import { useTranslate } from 'react-admin';
import type { OfficerHands } from '../../../../schemas/types/index.ts';
import { formatCount } from '../../../fields/formats.ts';
import { Facts } from '../../dossiers/page/facts.tsx';
import { FormSection } from '../../shared-configs/form-section.tsx';

/** How much an officer holds by name, who stands in, and what the reader cannot reach. */
export function HandoverFacts({ hands: { works, watches, delegates, beyond } }: { hands: OfficerHands }) {
  const translate = useTranslate();
  return (
    <FormSection title="hands.holding.title">
      <Facts
        facts={[
          { label: translate('hands.handover.works'), value: formatCount(works) },
          { label: translate('hands.handover.watches'), value: formatCount(watches) },
          { label: translate('hands.handover.delegates'), value: delegates.join(', ') },
        ]}
      />
      {works + watches === 0 ? (
        <Alert severity="success" sx={{ mt: 1 }}>
          {translate('hands.handover.nothing')}
        </Alert>
      ) : null}
      {beyond > 0 ? (
        <Alert severity="warning" sx={{ mt: 1 }}>
          {translate('hands.handover.beyond', { smart_count: beyond })}
        </Alert>
      ) : null}
    </FormSection>
  );
}
