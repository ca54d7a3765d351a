import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import CircularProgress from '@mui/material/CircularProgress';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { type KeyboardEvent, useCallback, useMemo, useRef, useState } from 'react';
import { useRedirect, useTranslate } from 'react-admin';
import { type AgencyTree, matchesOf, moveIn, rowsOf } from './agency-tree.ts';
import { TreeItem } from './tree-item.tsx';
import { useAgencyTree } from './use-agencies.ts';

/** Lines drawn at once; a search narrows what is beyond. */
const MOST = 400;

const words = 'people.tree';

function Tree({ tree }: { tree: AgencyTree }) {
  const translate = useTranslate();
  const redirect = useRedirect();
  const list = useRef<HTMLUListElement>(null);
  const [asked, setAsked] = useState('');
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(() => new Set(tree.roots));
  const [current, setCurrent] = useState<string | undefined>();
  const matches = useMemo(() => matchesOf(tree, asked), [tree, asked]);
  const rows = useMemo(() => rowsOf(tree, expanded, matches?.shown), [tree, expanded, matches]);
  const drawn = rows.slice(0, MOST);
  const reached = drawn.some(({ code }) => code === current) ? current : drawn[0]?.code;
  const toggle = useCallback(
    (code: string) =>
      setExpanded((before) => {
        const after = new Set(before);
        if (!after.delete(code)) after.add(code);
        return after;
      }),
    [],
  );
  const open = useCallback((code: string) => redirect('edit', 'agencies', code), [redirect]);
  function onKey(event: KeyboardEvent<HTMLUListElement>) {
    if (reached === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const move = moveIn(drawn, tree, reached, event.key);
    if (!move) return;
    event.preventDefault();
    if ('open' in move) open(move.open);
    else if ('toggle' in move) toggle(move.toggle);
    else {
      setCurrent(move.focus);
      document.getElementById(`agency-${move.focus}`)?.focus();
    }
  }
  return (
    <>
      <TextField
        type="search"
        label={translate(`${words}.search`)}
        value={asked}
        onChange={({ target }) => setAsked(target.value)}
      />
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
        <Button size="small" onClick={() => setExpanded(new Set(tree.children.keys()))}>
          {translate(`${words}.expandAll`)}
        </Button>
        <Button size="small" onClick={() => setExpanded(new Set())}>
          {translate(`${words}.collapseAll`)}
        </Button>
      </Box>
      {drawn.length === 0 ? (
        <Typography role="status">{translate(`${words}.${tree.nodes.size === 0 ? 'empty' : 'nothing'}`)}</Typography>
      ) : (
        <Box
          ref={list}
          component="ul"
          role="tree"
          aria-label={translate(`${words}.title`)}
          onKeyDown={onKey}
          onFocus={({ target }) => setCurrent(target.dataset.code ?? reached)}
          sx={{ listStyle: 'none', p: 0, m: 0 }}
        >
          {drawn.map((row) => (
            <TreeItem
              key={row.code}
              row={row}
              current={row.code === reached}
              matched={matches?.found.has(row.code) ?? false}
              closed={translate(`${words}.closed`)}
              onToggle={toggle}
              onOpen={open}
            />
          ))}
        </Box>
      )}
      {rows.length > MOST ? (
        <Typography variant="caption">{translate(`${words}.more`, { smart_count: rows.length - MOST })}</Typography>
      ) : null}
      <Typography variant="caption" component="p" sx={{ color: 'text.secondary', mt: 1 }}>
        {translate(`${words}.keys`)}
      </Typography>
    </>
  );
}

/** The agencies as they stand below each other: searched, opened and shut, each leading to its form. */
export function AgencyTreeView() {
  const translate = useTranslate();
  const { data, isPending, error } = useAgencyTree();
  if (isPending) return <CircularProgress size={24} aria-label={translate('ra.page.loading')} />;
  if (error) return <Alert severity="error">{translate(`${words}.failed`, { fault: error.message })}</Alert>;
  return <Tree tree={data} />;
}
