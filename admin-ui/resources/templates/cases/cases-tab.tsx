import AddIcon from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useCallback, useRef, useState } from 'react';
import { Confirm, useTranslate } from 'react-admin';
import type { CasePart, DossierCase, DossierPart } from '../../../../schemas/types/index.ts';
import { BodyText } from '../../../fields/body-text.tsx';
import { CodePicker } from '../../../fields/code-picker.tsx';
import { ItemDialog } from '../../../fields/item-dialog.tsx';
import { useFieldScope } from '../../../fields/scope.tsx';
import { useItems } from '../../../fields/use-items.ts';
import { CaseMatrix } from './case-matrix.tsx';
import { newCase, withNumbers, withoutPart, withPart } from './case-parts.ts';
import { DurationField } from './duration-field.tsx';

/** *Trường hợp*: variants of the procedure with papers, time and fee of their own. */
export function CasesTab() {
  const translate = useTranslate();
  const { disabled } = useFieldScope();
  const parts = useItems<DossierPart>('parts');
  const cases = useItems<DossierCase>('cases');
  const [open, setOpen] = useState<{ index: number; blank: DossierCase } | undefined>();
  const [removing, setRemoving] = useState<number | undefined>();
  const taken = cases.items.map(({ caseCode }) => caseCode);

  const latest = useRef({ parts, cases });
  latest.current = { parts, cases };
  const change = useCallback((caseIndex: number, changed: (one: DossierCase) => DossierCase) => {
    const one = latest.current.cases.items[caseIndex];
    if (one) latest.current.cases.put(caseIndex, changed(one));
  }, []);
  const onAsk = useCallback(
    (caseIndex: number, partNo: string, asked: boolean) => {
      const order = latest.current.parts.items.map((part) => part.partNo);
      change(caseIndex, (one) => (asked ? withPart(one, partNo, order) : withoutPart(one, partNo)));
    },
    [change],
  );
  const onNumbers = useCallback(
    (caseIndex: number, partNo: string, numbers: Partial<CasePart>) =>
      change(caseIndex, (one) => withNumbers(one, partNo, numbers)),
    [change],
  );
  function add(like?: DossierCase) {
    const blank = newCase(parts.items, taken);
    setOpen({ index: cases.items.length, blank: like ? { ...like, caseCode: blank.caseCode } : blank });
  }
  const gone = removing === undefined ? undefined : cases.items[removing];
  return (
    <>
      <Typography variant="body2" sx={{ color: 'text.secondary', my: 1 }}>
        {translate('templates.cases.help')}
      </Typography>
      {disabled ? null : (
        <Button variant="outlined" startIcon={<AddIcon />} onClick={() => add()} sx={{ mb: 1 }}>
          {translate('templates.cases.add')}
        </Button>
      )}
      {cases.items.length === 0 ? (
        <Box sx={{ py: 4, textAlign: 'center' }}>
          <Typography>{translate('templates.cases.empty')}</Typography>
        </Box>
      ) : (
        <CaseMatrix
          parts={parts.items}
          cases={cases.items}
          disabled={disabled}
          onAsk={onAsk}
          onNumbers={onNumbers}
          onEdit={(index) => setOpen({ index, blank: newCase([], []) })}
          onCopy={(index) => add(cases.items[index])}
          onRemove={setRemoving}
        />
      )}
      {open ? (
        <ItemDialog
          key={open.index}
          shape="DossierCase"
          list="cases"
          {...open}
          title={translate('templates.cases.title')}
          onClose={() => setOpen(undefined)}
        >
          <BodyText name="caseCode" autoFocus />
          <BodyText name="caseName" />
          <DurationField name="duration" />
          <CodePicker name="feePolicyCode" resource="fee-policies" freeText />
        </ItemDialog>
      ) : null}
      <Confirm
        isOpen={removing !== undefined}
        title={translate('templates.cases.removeTitle', { name: gone?.caseName ?? '' })}
        content="templates.cases.removeText"
        onConfirm={() => {
          if (removing !== undefined) cases.remove(removing);
          setRemoving(undefined);
        }}
        onClose={() => setRemoving(undefined)}
      />
    </>
  );
}
