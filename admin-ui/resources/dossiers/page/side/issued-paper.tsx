import Box from '@mui/material/Box';
import type { IssuedDocument } from '../../../../../schemas/types/index.ts';
import { formatInstant } from '../../../../fields/formats.ts';
import { receiptWords as nation, issuedPaperWords as words } from '../../../../messages/vi/dossiers.ts';
import { dayInWords } from '../../receipt/receipt-lines.ts';
import type { DossierView } from '../dossier-answers.ts';
import { isLegalForm } from './legal-form.ts';

interface IssuedPaperProps {
  paper: IssuedDocument;
  dossier: DossierView;
}

/** The date an apology puts off, and the one it appoints. */
function datesOf({ documentType, at }: IssuedDocument, { clock }: DossierView): readonly [string, string][] {
  const index = clock.findIndex((act) => act.kind === 'extend' && act.at === at);
  if (documentType !== 'MAU_04' || index < 0) return [];
  const first = clock.slice(0, index).findLast(({ dueDate }) => dueDate)?.dueDate;
  const next = clock[index]?.dueDate;
  return [
    [words.firstDue, first ? formatInstant(first) : ''],
    [words.newDue, next ? formatInstant(next) : ''],
  ];
}

/** A form of the law as it was issued, with its number: a Vietnamese paper whatever the language of the screen. */
export function IssuedPaper({ paper, dossier }: IssuedPaperProps) {
  const { documentType, documentName, documentCode, at, by = '', reason = '', withdrawnAt } = paper;
  const { applicant, dates, dossierNo, handlingAgency, serviceName, supplements = [] } = dossier;
  const request = documentType === 'MAU_02' ? supplements.find((one) => one.at === at) : undefined;
  const facts: readonly [string, string][] = [
    [words.to, applicant.name],
    [words.address, applicant.address ?? ''],
    [words.telNo, applicant.telNo ?? ''],
    [words.email, applicant.email ?? ''],
    [words.code, dossierNo ?? ''],
    [words.service, serviceName],
    [words.received, dates.receiveDate === null ? '' : formatInstant(dates.receiveDate)],
    ...datesOf(paper, dossier),
    [words.reason, reason],
  ];
  return (
    <Box
      lang="vi"
      component="article"
      aria-label={`${documentName} ${documentCode}`.trim()}
      sx={{
        fontSize: 13,
        lineHeight: 1.5,
        border: 1,
        borderColor: 'divider',
        bgcolor: 'common.white',
        color: 'common.black',
        p: 3,
        maxWidth: 560,
        overflowWrap: 'anywhere',
      }}
    >
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 2, textAlign: 'center' }}>
        <Box>
          <Box sx={{ fontWeight: 600, textTransform: 'uppercase' }}>{handlingAgency.name}</Box>
          <Box>
            {words.number}: <strong>{documentCode || words.noNumber}</strong>
          </Box>
        </Box>
        <Box>
          <Box sx={{ fontWeight: 600 }}>{nation.nation}</Box>
          <Box sx={{ fontWeight: 600 }}>{nation.motto}</Box>
          <Box sx={{ fontStyle: 'italic' }}>{dayInWords(at)}</Box>
        </Box>
      </Box>
      <Box sx={{ textAlign: 'center', my: 1.5 }}>
        <Box sx={{ fontWeight: 700, fontSize: 15, textTransform: 'uppercase' }}>{documentName}</Box>
        {withdrawnAt ? <Box sx={{ fontWeight: 700 }}>{words.withdrawn}</Box> : null}
      </Box>
      {facts.map(([label, value]) =>
        value === '' ? null : (
          <Box key={label} sx={{ whiteSpace: 'pre-line' }}>
            {label}: <strong>{value}</strong>
          </Box>
        ),
      )}
      {request && request.items.length > 0 ? (
        <>
          <Box sx={{ mt: 1 }}>{words.items}:</Box>
          <Box component="ol" sx={{ m: 0, pl: 3 }}>
            {request.items.map(({ partNo, partName, wrong }) => (
              <li key={`${partNo} ${wrong}`}>{partName ? `${partName}: ${wrong}` : wrong}</li>
            ))}
          </Box>
        </>
      ) : null}
      <Box sx={{ display: 'flex', justifyContent: 'flex-end', textAlign: 'center', mt: 2, mb: 3 }}>
        <Box>
          <Box sx={{ fontWeight: 600 }}>{isLegalForm(documentType) ? words.signs[documentType] : ''}</Box>
          <Box sx={{ mt: 5, fontWeight: 600 }}>{by}</Box>
        </Box>
      </Box>
    </Box>
  );
}
