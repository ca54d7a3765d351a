import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import type { HeldByRole, Post } from '../../../../schemas/types/index.ts';
import type { DraftRecord } from '../../../providers/data-provider.ts';
import { address, sendJson } from '../../../providers/http-client.ts';
import { ProblemAlert } from '../../drafts/problem-alert.tsx';
import { type Officer, OfficerPicker } from '../officer-picker.tsx';

interface GiveRoleProps {
  held: HeldByRole;
  /** Who holds it alone. */
  from: string;
}

/** Adds a post to an officer as the record stands now; takes effect at once. Throws the server's problem. */
async function givePost(employeeNo: string, post: Post, reason: string): Promise<void> {
  const path = address('employees', employeeNo);
  const { body, revision } = await sendJson<DraftRecord>(path);
  const posts: unknown[] = Array.isArray(body.posts) ? body.posts : [];
  await sendJson(`${path}?reason=${encodeURIComponent(reason)}`, {
    method: 'PUT',
    body: { ...body, posts: [...posts, post] },
    headers: { 'If-Match': `"${revision}"` },
  });
}

/** Gives a role that nobody else holds to another officer, so that what waits for it goes on. */
export function GiveRole({ held: { roleCode, roleName, agencyCode, agencyName, count }, from }: GiveRoleProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const queries = useQueryClient();
  const [[to], setTo] = useState<Officer[]>([]);
  const reason = translate('hands.handover.giveReason', { role: roleName, agency: agencyName });
  const give = useMutation({
    mutationFn: ({ employeeNo = '' }: Officer) => givePost(employeeNo, { roleCode, agencyCode }, reason),
    onSuccess: async (_done, { name }) => {
      notify(translate('hands.handover.given', { who: name, role: roleName, count }), { type: 'success' });
      await queries.invalidateQueries({ queryKey: ['officers', from, 'hands'] });
    },
  });
  return (
    <Box sx={{ display: 'grid', gap: 1, mt: 1.5, gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '1fr auto' } }}>
      <OfficerPicker
        label={translate('hands.handover.giveTo', { role: roleName })}
        help={translate('hands.handover.giveHelp')}
        value={to ? [to] : []}
        onChange={setTo}
        without={from}
        one
      />
      <Button
        variant="outlined"
        disabled={!to}
        loading={give.isPending}
        onClick={() => to && give.mutate(to)}
        sx={{ alignSelf: 'start', mt: { sm: 1 } }}
      >
        {translate('hands.handover.give')}
      </Button>
      {give.error ? (
        <Box sx={{ gridColumn: '1 / -1' }}>
          <ProblemAlert error={give.error} />
        </Box>
      ) : null}
    </Box>
  );
}
