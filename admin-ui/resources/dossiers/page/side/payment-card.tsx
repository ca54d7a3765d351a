import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { stageOf } from '../../../../../engine/domain/payment/sheets.ts';
import { formatDong, formatInstant } from '../../../../fields/formats.ts';
import { StageChip } from '../../../payments/stage-chip.tsx';
import { Card } from '../card.tsx';
import { useDossier } from '../dossier-context.tsx';
import { logQuery } from '../dossier-queries.ts';
import { Facts } from '../facts.tsx';
import { timelineOf } from '../log/timeline.ts';
import { SheetActs } from '../money/sheet-acts.tsx';
import { SheetDetails } from '../money/sheet-details.tsx';

function PaymentHistory() {
  const translate = useTranslate();
  const { id } = useDossier();
  const { data } = useQuery(logQuery(id));
  return (
    <Box component="ul" sx={{ m: 0, mt: 1, pl: 2.5, fontSize: 13 }}>
      {timelineOf(data ?? []).flatMap(({ seq, at, who, sheet }) =>
        sheet
          ? [
              <li key={seq}>
                {`${formatInstant(at)} · ${who.name}: ${translate(`dossier.payment.state.${sheet.state}`)}, ${formatDong(sheet.total)}`}
              </li>,
            ]
          : [],
      )}
    </Box>
  );
}

/** What is owed, *lệ phí* and *phí* apart, and whether it is paid. */
export function PaymentCard() {
  const translate = useTranslate();
  const [history, setHistory] = useState(false);
  const { dossier, reader } = useDossier();
  const { payment, pastSheets = [] } = dossier;
  if (!payment) return null;
  const { editable = [] } = payment;
  const stage = stageOf(payment, dossier);
  const open = payment.state !== 'paid' && stage !== 'void';
  const mayChange = editable.map((field) => translate(`dossier.fee.${field}`)).join(', ');
  return (
    <Card
      title={translate('dossier.payment.title')}
      actions={<StageChip stage={stage} before={payment.trial ? `${translate('trials.mark')} · ` : ''} />}
    >
      <Facts
        facts={[
          { label: translate('dossier.fee.name'), value: payment.feeName },
          { label: translate('dossier.payment.kind'), value: translate(`dossier.payment.kinds.${payment.kind}`) },
          { label: translate('dossier.fee.feeAmount'), value: formatDong(payment.feeAmount) },
          { label: translate('dossier.fee.serviceAmount'), value: formatDong(payment.serviceAmount) },
          payment.shipAmount > 0 && {
            label: translate('dossier.fee.shipAmount'),
            value: formatDong(payment.shipAmount),
          },
          payment.advanceAmount > 0 && {
            label: translate('dossier.fee.advanceAmount'),
            value: `−${formatDong(payment.advanceAmount)}`,
          },
          { label: translate('dossier.fee.total'), value: <strong>{formatDong(payment.total)}</strong> },
          { label: translate('dossier.payment.requestedAt'), value: formatInstant(payment.requestedAt) },
          { label: translate('dossier.payment.reportedAt'), value: formatInstant(payment.reportedAt) },
          { label: translate('dossier.payment.paidAt'), value: formatInstant(payment.paidAt) },
          { label: translate('dossier.fee.methodLabel'), value: payment.method },
          { label: translate('dossier.payment.note'), value: payment.note },
        ]}
      />
      <SheetDetails sheet={payment} />
      {payment.trial ? null : <SheetActs sheet={payment} />}
      {pastSheets
        .filter(({ state: past, refunds }) => past === 'paid' || refunds !== undefined)
        .map((sheet) => (
          <Box key={sheet.sheetId} sx={{ mt: 2, pt: 1, borderTop: 1, borderColor: 'divider' }}>
            <Typography variant="subtitle2" component="h4">
              {`${translate(`dossier.payment.kinds.${sheet.kind}`)}: ${formatDong(sheet.total)}`}{' '}
              <StageChip stage={stageOf(sheet, dossier)} />
            </Typography>
            <SheetDetails sheet={sheet} />
            <SheetActs sheet={sheet} />
          </Box>
        ))}
      {!open || reader === 'citizen' ? null : (
        <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
          {mayChange ? translate('dossier.payment.mayChange', { fields: mayChange }) : translate('dossier.fee.fixed')}
        </Typography>
      )}
      <Button size="small" sx={{ mt: 1 }} onClick={() => setHistory(!history)} aria-expanded={history}>
        {translate('dossier.payment.history')}
      </Button>
      {history ? <PaymentHistory /> : null}
    </Card>
  );
}
