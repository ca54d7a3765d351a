import ShutIcon from '@mui/icons-material/ChevronRight';
import OpenIcon from '@mui/icons-material/ExpandMore';
import Box from '@mui/material/Box';
import { memo } from 'react';
import type { TreeRow } from './agency-tree.ts';

interface TreeItemProps {
  row: TreeRow;
  /** The one line of the tree that Tab reaches. */
  current: boolean;
  matched: boolean;
  /** Word after an agency that works no more. */
  closed: string;
  onToggle(code: string): void;
  onOpen(code: string): void;
}

const STEP = 20;

/** One agency of the tree; the keys are handled by the tree itself. */
export const TreeItem = memo(function TreeItem({ row, current, matched, closed, onToggle, onOpen }: TreeItemProps) {
  const Icon = row.expanded ? OpenIcon : ShutIcon;
  return (
    <Box
      component="li"
      role="treeitem"
      id={`agency-${row.code}`}
      data-code={row.code}
      tabIndex={current ? 0 : -1}
      aria-level={row.depth + 1}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
      {...(row.hasChildren ? { 'aria-expanded': row.expanded } : {})}
      onClick={() => onOpen(row.code)}
      sx={{
        display: 'flex',
        alignItems: 'center',
        minHeight: 32,
        pl: `${row.depth * STEP}px`,
        pr: 1,
        cursor: 'pointer',
        fontSize: 14,
        lineHeight: 1.35,
        py: 0.5,
        borderRadius: 1,
        overflowWrap: 'anywhere',
        fontWeight: matched ? 600 : 400,
        '&:hover': { backgroundColor: 'action.hover' },
        '&:focus-visible': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: -2 },
      }}
    >
      <Box
        component="span"
        aria-hidden
        onClick={(event) => {
          event.stopPropagation();
          if (row.hasChildren) onToggle(row.code);
        }}
        sx={{ width: 28, flexShrink: 0, display: 'inline-flex', justifyContent: 'center' }}
      >
        {row.hasChildren ? <Icon fontSize="small" /> : null}
      </Box>
      <span>
        {row.name}{' '}
        <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.85em' }}>
          {row.code}
          {row.active ? '' : ` · ${closed}`}
        </Box>
      </span>
    </Box>
  );
});
