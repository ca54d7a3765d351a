import AddIcon from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useCallback, useRef, useState } from 'react';
import { Confirm, useTranslate } from 'react-admin';
import type { DossierCase, DossierPart } from '../../../../schemas/types/index.ts';
import { ItemDialog } from '../../../fields/item-dialog.tsx';
import { useFieldScope } from '../../../fields/scope.tsx';
import { useItems } from '../../../fields/use-items.ts';
import { casesWith, renamedIn, withoutPart } from '../cases/case-parts.ts';
import { PartForm } from './part-form.tsx';
import { newPart } from './part-kinds.ts';
import { PartsTable } from './parts-table.tsx';

const codeOf = (part: object): string => ('partNo' in part && typeof part.partNo === 'string' ? part.partNo : '');

/** The components of the template in the form: rows, their order, and the form of each. */
export function PartsTab() {
  const translate = useTranslate();
  const { disabled } = useFieldScope();
  const parts = useItems<DossierPart>('parts');
  const cases = useItems<DossierCase>('cases');
  const [open, setOpen] = useState<{ index: number; blank: DossierPart } | undefined>();
  const [removing, setRemoving] = useState<number | undefined>();
  const taken = parts.items.map(({ partNo }) => partNo);

  // The rows keep the same callbacks for life, so that only the one that changed is drawn again.
  const latest = useRef({ parts, cases });
  latest.current = { parts, cases };
  const onChange = useCallback((index: number, change: Partial<DossierPart>) => {
    const { items, put } = latest.current.parts;
    const part = items[index];
    if (part) put(index, { ...part, ...change });
  }, []);
  const onMove = useCallback((index: number, to: number) => latest.current.parts.move(index, to), []);
  const onEdit = useCallback((index: number) => setOpen({ index, blank: newPart([]) }), []);
  const onCopy = useCallback((index: number) => {
    const { items } = latest.current.parts;
    const { partNo } = newPart(items.map((part) => part.partNo));
    setOpen({ index: items.length, blank: { ...newPart([]), ...items[index], partNo } });
  }, []);

  function remove() {
    if (removing === undefined) return;
    const code = taken[removing] ?? '';
    parts.remove(removing);
    const twice = taken.filter((other) => other === code).length > 1;
    if (!twice && casesWith(cases.items, code).length > 0)
      cases.replace(cases.items.map((one) => withoutPart(one, code)));
    setRemoving(undefined);
  }
  function onTaken(before: object, after: object) {
    const [from, to] = [codeOf(before), codeOf(after)];
    if (from !== to && !taken.includes(from) && casesWith(cases.items, from).length > 0)
      cases.replace(renamedIn(cases.items, from, to));
  }
  const add = () => setOpen({ index: parts.items.length, blank: newPart(taken) });
  const gone = removing === undefined ? '' : (taken[removing] ?? '');
  const fresh = open !== undefined && open.index >= parts.items.length;
  return (
    <>
      {disabled ? null : (
        <Button variant="outlined" startIcon={<AddIcon />} onClick={add} sx={{ my: 1 }}>
          {translate('templates.parts.add')}
        </Button>
      )}
      {parts.items.length === 0 ? (
        <Box sx={{ py: 4, textAlign: 'center' }}>
          <Typography>{translate('templates.parts.empty')}</Typography>
        </Box>
      ) : (
        <PartsTable
          parts={parts.items}
          disabled={disabled}
          onChange={onChange}
          onMove={onMove}
          onEdit={onEdit}
          onCopy={onCopy}
          onRemove={setRemoving}
        />
      )}
      {open ? (
        <PartDialog
          key={open.index}
          {...open}
          fresh={fresh}
          onClose={() => setOpen(undefined)}
          onNext={() => {
            const now = latest.current.parts.items;
            setOpen({ index: now.length, blank: newPart(now.map(({ partNo }) => partNo)) });
          }}
          onTaken={onTaken}
        />
      ) : null}
      <Confirm
        isOpen={removing !== undefined}
        title={translate('templates.parts.removeTitle', { code: gone })}
        content={translate('templates.parts.removeText', {
          smart_count: casesWith(cases.items, gone).length,
        })}
        onConfirm={remove}
        onClose={() => setRemoving(undefined)}
      />
    </>
  );
}

interface PartDialogProps {
  index: number;
  blank: DossierPart;
  fresh: boolean;
  onClose(): void;
  onNext(): void;
  onTaken(before: object, after: object): void;
}

function PartDialog({ fresh, ...dialog }: PartDialogProps) {
  const translate = useTranslate();
  const [wasFresh] = useState(fresh);
  return (
    <ItemDialog
      shape="DossierPart"
      list="parts"
      title={translate(wasFresh ? 'templates.parts.addTitle' : 'templates.parts.editTitle')}
      {...dialog}
    >
      <PartForm fresh={wasFresh} />
    </ItemDialog>
  );
}
