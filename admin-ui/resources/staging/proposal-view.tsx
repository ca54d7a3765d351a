import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import type { ProcedureProposal } from '../../../engine/domain/portal/stage-procedure.ts';
import type { FeeLine } from '../../../schemas/types/index.ts';
import { formatDong } from '../../fields/formats.ts';

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Box component="section" sx={{ mt: 2 }}>
      <Typography variant="subtitle1" component="h3">
        {title}
      </Typography>
      {children}
    </Box>
  );
}

const list = { m: 0, pl: 2.5, overflowWrap: 'anywhere' } as const;

const amountText = ({ name, amount }: FeeLine): string => {
  if (amount.shape === 'fixed') return `${name}: ${formatDong(amount.amount)}`;
  return amount.shape === 'perUnit' ? `${name}: ${formatDong(amount.unitAmount)} / ${amount.unitName}` : name;
};

/** What the drafts will be, as it stands with the decisions made. */
export function ProposalView({ proposal }: { proposal: ProcedureProposal }) {
  const translate = useTranslate();
  const { service, template, feePolicy, durations } = proposal;
  const papers = template.parts.filter(({ partType }) => partType === 1);
  const results = template.parts.filter(({ partType }) => partType === 2);
  return (
    <Paper variant="outlined" sx={{ p: 2, mt: 2 }}>
      <Typography variant="h6" component="h2">
        {translate('staging.proposal')}
      </Typography>
      <Typography>
        {service.serviceName} · {service.domainName}
      </Typography>
      <Section title={translate('staging.times')}>
        <Box component="ul" sx={list}>
          {durations.map(({ channel, duration }) => (
            <li key={channel}>
              {translate(`staging.channels.${channel}`)}:{' '}
              {duration
                ? `${duration.count} ${translate(`staging.units.${duration.unit}`)}`
                : translate('staging.noLimit')}
            </li>
          ))}
        </Box>
      </Section>
      <Section title={translate('staging.fees')}>
        {feePolicy ? (
          <Box component="ul" sx={list}>
            {feePolicy.lines.map((line) => (
              <li key={line.lineCode}>
                {amountText(line)}
                {line.channels
                  ? ` (${line.channels.map((channel) => translate(`staging.channels.${channel}`)).join(', ')})`
                  : ''}
              </li>
            ))}
          </Box>
        ) : (
          <Typography variant="body2">{translate('staging.free')}</Typography>
        )}
      </Section>
      <Section title={`${translate('staging.parts')} (${papers.length})`}>
        <Box component="ul" sx={list}>
          {papers.map(({ partNo, partName, originals = 0, copies = 0 }) => (
            <li key={partNo}>
              {partNo} {partName} ({originals} / {copies})
            </li>
          ))}
        </Box>
      </Section>
      {template.cases && template.cases.length > 0 ? (
        <Section title={translate('staging.cases')}>
          <Box component="ul" sx={list}>
            {template.cases.map(({ caseCode, caseName, parts }) => (
              <li key={caseCode}>
                {caseCode} {caseName}: {parts.map(({ partNo }) => partNo).join(', ')}
              </li>
            ))}
          </Box>
        </Section>
      ) : null}
      <Section title={translate('staging.results')}>
        <Box component="ul" sx={list}>
          {results.map(({ partNo, partName, portalCode = '' }) => (
            <li key={partNo}>
              {partNo} {partName} {portalCode}
            </li>
          ))}
        </Box>
      </Section>
      {service.dossierText ? (
        <Section title={translate('staging.notes')}>
          <Typography variant="body2" sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
            {service.dossierText}
          </Typography>
        </Section>
      ) : null}
    </Paper>
  );
}
