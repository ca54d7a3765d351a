import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { MendedDraft } from '../../../schemas/types/index.ts';
import { useSentence } from '../../fields/findings.tsx';
import { ChangeList } from '../changes/change-list.tsx';
import { useKindName } from '../drafts/kind-name.ts';
import { Pager } from '../imports/pager.tsx';

const PAGE = 5;

function MendedOne({ draft }: { draft: MendedDraft }) {
  const translate = useTranslate();
  const sentence = useSentence();
  const kindName = useKindName();
  const { kind, code, name, changes, before, after, appeared } = draft;
  const left = (['errors', 'warnings'] as const).filter((each) => before[each] > 0 || after[each] > 0);
  return (
    <Box component="li" sx={{ mb: 2 }}>
      <Typography component="h3" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
        {kindName(kind)} {code} {name === '' ? '' : `· ${name}`}
      </Typography>
      {left.length > 0 ? (
        <Typography variant="body2" color="textSecondary">
          {left
            .map((each) => translate(`findings.mend.${each}`, { before: before[each], after: after[each] }))
            .join(' · ')}
        </Typography>
      ) : null}
      <ChangeList changes={changes} />
      {appeared.length > 0 ? (
        <Alert severity="warning">
          {translate('findings.mend.appeared', { smart_count: appeared.length })}
          <ul style={{ margin: 0, paddingLeft: 18 }}>
            {appeared.map(({ path, code: findingCode, message }) => (
              <li key={`${path} ${findingCode}`}>{sentence(message)}</li>
            ))}
          </ul>
        </Alert>
      ) : null}
    </Box>
  );
}

/** What a mend makes of each draft, in words. */
export function MendedDrafts({ drafts }: { drafts: readonly MendedDraft[] }) {
  const [page, setPage] = useState(0);
  return (
    <>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {drafts.slice(page * PAGE, (page + 1) * PAGE).map((draft) => (
          <MendedOne key={`${draft.kind}/${draft.code}`} draft={draft} />
        ))}
      </Box>
      <Pager page={page} size={PAGE} total={drafts.length} onPage={setPage} />
    </>
  );
}
