import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { PartState } from '../../../../../schemas/types/index.ts';
import type { PartGroup } from './part-change.ts';

/** What a paper asks for and what was recorded of it, on one line. */
export function PartWords({ part, group }: { part: PartState; group: PartGroup }) {
  const translate = useTranslate();
  const { originals, copies, receivedOriginals, receivedCopies, fileMark, fileCheck, comment, files } = part;
  const words = [
    part.partNo,
    group === 'input' && translate(part.required ? 'dossier.parts.required' : 'dossier.parts.optional'),
    group === 'input' &&
      (originals > 0 || receivedOriginals > 0) &&
      translate('dossier.parts.originals', { received: receivedOriginals, asked: originals }),
    group === 'input' &&
      (copies > 0 || receivedCopies > 0) &&
      translate('dossier.parts.copies', { received: receivedCopies, asked: copies }),
    group === 'input' && fileMark > 0 && translate(`dossier.parts.mark${Math.min(fileMark, 4)}`),
    part.eSign && translate('dossier.parts.eSign'),
    fileCheck > 0 && translate(`dossier.parts.check${fileCheck}`),
    group !== 'input' && files.length === 0 && translate('dossier.parts.notYet'),
  ];
  return (
    <>
      <Typography variant="body2" color={fileCheck === 2 ? 'error' : 'text.secondary'}>
        {words.filter(Boolean).join(' · ')}
      </Typography>
      {comment ? (
        <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap' }}>
          {translate('dossier.parts.commentIs', { comment })}
        </Typography>
      ) : null}
    </>
  );
}
