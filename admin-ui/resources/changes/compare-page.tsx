import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import { useQuery } from '@tanstack/react-query';
import { Title, useTranslate } from 'react-admin';
import { useNavigate, useParams, useSearchParams } from 'react-router-dom';
import type { ChangesAnswer, SavedText, VersionListItem } from '../../../schemas/types/index.ts';
import { address, sendJson } from '../../providers/http-client.ts';
import { kindOf } from '../../providers/kinds.ts';
import { definitionAddress } from '../drafts/definition-address.ts';
import { ProblemAlert } from '../drafts/problem-alert.tsx';
import type { SideName } from './compare-address.ts';
import { CompareHeader } from './compare-header.tsx';
import { Compared } from './compared.tsx';
import { SidePickers } from './side-pickers.tsx';

/** The name of a side as the server tells it. */
const sideName = ({ side, number }: ChangesAnswer['from']): SideName => {
  if (side === 'version') return String(number);
  return side === 'revision' ? `revision:${number}` : side;
};

async function readSides(resource: string, code: string) {
  const [versions, saves] = await Promise.all([
    kindOf(resource).live ? [] : sendJson<VersionListItem[]>(address(resource, code, 'versions')),
    sendJson<SavedText[]>(address(resource, code, 'revisions')),
  ]);
  return { versions, saves: saves.filter(({ removed }) => !removed) };
}

/** *So sánh*: any two texts of a definition, in words, and of a process as a picture too. */
export function ComparePage() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { resource = '', code = '' } = useParams();
  const [asked, setAsked] = useSearchParams();
  const query = new URLSearchParams({ ...Object.fromEntries(asked), bodies: 'true' }).toString();
  const sides = useQuery({ queryKey: [resource, 'sides', code], queryFn: () => readSides(resource, code) });
  const { data, error } = useQuery({
    queryKey: [resource, 'changes', code, query],
    queryFn: () => sendJson<ChangesAnswer>(`${address(resource, code, 'changes')}?${query}`),
    placeholderData: (before) => before,
  });
  const { kind } = kindOf(resource);
  return (
    <Box sx={{ py: 2 }}>
      <Title title={translate('changes.title', { code })} />
      <CompareHeader resource={resource} code={code} at="compare" />
      {data && sides.data ? (
        <SidePickers
          {...sides.data}
          from={sideName(data.from)}
          to={sideName(data.to)}
          onChange={(from, to) => setAsked({ from, to })}
        />
      ) : null}
      {error ? <ProblemAlert error={error} /> : null}
      {data || error ? null : <LinearProgress aria-label={translate('ra.page.loading')} />}
      {data ? (
        <Compared
          answer={data}
          {...(data.to.side === 'draft'
            ? {
                onGoTo(pointer: string) {
                  const to = definitionAddress(kind, code, pointer);
                  if (to !== undefined) navigate(to);
                },
              }
            : {})}
        />
      ) : null}
    </Box>
  );
}
