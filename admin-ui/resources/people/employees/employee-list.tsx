import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { DataTable, useListContext, useRecordContext, useTranslate } from 'react-admin';
import type { DraftListItem } from '../../../../schemas/types/index.ts';
import { CodeFilter } from '../../../fields/code-filter.tsx';
import { DraftList } from '../../../fields/draft-list.tsx';
import { useCodeNames } from '../../../fields/use-code-options.ts';
import { useAllows } from '../../../providers/rights.ts';
import { postsOfRow, usernameOfRow } from './row-posts.ts';
import { useAccountsOf } from './use-account.ts';

const WORKING = 1;
const SHOWN = 3;

const filters = [
  <CodeFilter key="agencyCode" source="agencyCode" resource="agencies" label="people.filters.agency" alwaysOn />,
  <CodeFilter key="roleCode" source="roleCode" resource="roles" label="people.filters.role" alwaysOn />,
];

/** The posts of a row: role at agency, the first few. */
function PostsCell() {
  const translate = useTranslate();
  const row = useRecordContext<DraftListItem>();
  const posts = row ? postsOfRow(row) : [];
  const roles = useCodeNames(
    'roles',
    posts.map(({ roleCode }) => roleCode),
  );
  const agencies = useCodeNames(
    'agencies',
    posts.map(({ agencyCode }) => agencyCode),
  );
  return (
    <>
      {posts.slice(0, SHOWN).map(({ roleCode, agencyCode }) => (
        <Typography key={`${roleCode}@${agencyCode}`} variant="body2">
          {roles.nameOf(roleCode) || roleCode} –{' '}
          {agencyCode === '' ? translate('people.posts.noAgency') : agencies.nameOf(agencyCode) || agencyCode}
        </Typography>
      ))}
      {posts.length > SHOWN ? (
        <Typography variant="caption">
          {translate('people.posts.more', { smart_count: posts.length - SHOWN })}
        </Typography>
      ) : null}
    </>
  );
}

/** Whether the person can sign in; asked for once for the whole page. */
function AccountCell() {
  const translate = useTranslate();
  const row = useRecordContext<DraftListItem>();
  const { data } = useListContext<DraftListItem & { id: string }>();
  const accounts = useAccountsOf((data ?? []).map(usernameOfRow));
  if (!row || !accounts) return null;
  const account = accounts.get(usernameOfRow(row));
  const state = account ? (account.locked ? 'locked' : 'active') : 'none';
  const color = { none: 'default', active: 'success', locked: 'error' } as const;
  return (
    <Chip size="small" variant="outlined" color={color[state]} label={translate(`people.account.state.${state}`)} />
  );
}

function JobCell() {
  const translate = useTranslate();
  const row = useRecordContext<DraftListItem>();
  const title = row?.facts?.jobTitle;
  return (
    <>
      {typeof title === 'string' ? title : ''}{' '}
      {row?.facts?.workingStatus === WORKING ? null : <Chip size="small" label={translate('people.working.no')} />}
    </>
  );
}

/** *Quản lý cán bộ*. */
export function EmployeeList() {
  const translate = useTranslate();
  const operates = useAllows('operate');
  return (
    <DraftList
      filters={filters}
      columns={
        <>
          <DataTable.Col label={translate('people.columns.jobTitle')} disableSort>
            <JobCell />
          </DataTable.Col>
          <DataTable.Col label={translate('people.columns.posts')} disableSort>
            <PostsCell />
          </DataTable.Col>
          {operates ? (
            <DataTable.Col label={translate('people.columns.account')} disableSort>
              <AccountCell />
            </DataTable.Col>
          ) : null}
        </>
      }
    />
  );
}
