import Box from '@mui/material/Box';
import { receiptWords as words } from '../../../messages/vi/dossiers.ts';
import type { DossierView } from '../page/dossier-answers.ts';
import { dayInWords, receiptLines, receiptPapers } from './receipt-lines.ts';

const cell = { border: '1px solid', p: '2px 6px', textAlign: 'left', fontWeight: 'inherit' } as const;

export interface ReceiptProps {
  dossier: DossierView;
  lookupSecret?: string | undefined;
  /** Who took it in. */
  receiver: string;
}

/** *Giấy tiếp nhận hồ sơ và hẹn trả kết quả*, a Vietnamese paper whatever the language of the screen. */
export function Receipt({ dossier, lookupSecret, receiver }: ReceiptProps) {
  const papers = receiptPapers(dossier);
  const { receiveDate } = dossier.dates;
  return (
    <Box
      lang="vi"
      component="article"
      aria-label={words.title}
      sx={{
        fontSize: 13,
        lineHeight: 1.45,
        border: 1,
        borderColor: 'divider',
        bgcolor: 'common.white',
        p: 3,
        maxWidth: 640,
      }}
    >
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 2, textAlign: 'center' }}>
        <Box sx={{ fontWeight: 600, textTransform: 'uppercase' }}>{dossier.receivingAgency.name}</Box>
        <Box>
          <Box sx={{ fontWeight: 600 }}>{words.nation}</Box>
          <Box sx={{ fontWeight: 600 }}>{words.motto}</Box>
        </Box>
      </Box>
      <Box sx={{ textAlign: 'center', my: 1.5 }}>
        <Box sx={{ fontWeight: 700, fontSize: 15, textTransform: 'uppercase' }}>{words.title}</Box>
        <Box>
          {words.code}: <strong>{dossier.dossierNo ?? words.noCode}</strong>
        </Box>
        {lookupSecret === undefined ? null : (
          <Box>
            {words.secret}: <strong data-lookup-secret>{lookupSecret}</strong>
          </Box>
        )}
      </Box>
      {receiptLines(dossier).map(({ label, value }) => (
        <Box key={label}>
          {label}: <strong>{value}</strong>
        </Box>
      ))}
      <Box sx={{ mt: 1 }}>{words.papers}:</Box>
      <Box component="table" sx={{ width: '100%', borderCollapse: 'collapse', my: 0.5 }}>
        <thead>
          <tr>
            {[words.number, words.paper, words.originals, words.copies, words.files].map((name) => (
              <Box component="th" key={name} sx={{ ...cell, fontWeight: 600 }}>
                {name}
              </Box>
            ))}
          </tr>
        </thead>
        <tbody>
          {papers.map(({ partNo, name, originals, copies, files }, index) => (
            <tr key={partNo}>
              {[index + 1, name, originals, copies, files].map((value, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the columns of a form never move
                <Box component="td" key={column} sx={cell}>
                  {value}
                </Box>
              ))}
            </tr>
          ))}
        </tbody>
      </Box>
      {papers.length === 0 ? <Box>{words.noPapers}</Box> : null}
      <Box sx={{ mt: 1, fontStyle: 'italic' }}>{words.lookUp}</Box>
      <Box sx={{ textAlign: 'right', mt: 1, fontStyle: 'italic' }}>
        {receiveDate === null ? '' : dayInWords(receiveDate)}
      </Box>
      <Box sx={{ display: 'flex', justifyContent: 'space-around', textAlign: 'center', breakInside: 'avoid' }}>
        <Box sx={{ fontWeight: 600 }}>{words.signedByApplicant}</Box>
        <Box>
          <Box sx={{ fontWeight: 600 }}>{words.signedByReceiver}</Box>
          <Box sx={{ mt: 6 }}>{receiver}</Box>
        </Box>
      </Box>
    </Box>
  );
}
