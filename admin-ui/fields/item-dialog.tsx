import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import type { Theme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Confirm, useTranslate } from 'react-admin';
import { type FieldValues, FormProvider, useForm, useFormContext } from 'react-hook-form';
import { sameJson } from '../../engine/domain/release/merge-changes.ts';
import { WithoutMends } from './mend-in-form.tsx';
import { FieldScope, useFieldScope } from './scope.tsx';
import { useSaveNow } from './use-save-now.ts';

/** What is typed reaches the draft, and this tab's memory, after a short rest. */
const SETTLE_MS = 150;

interface ItemDialogProps {
  shape: string;
  /** Field of the body that holds the list. */
  list: string;
  index: number;
  /** What a new element begins as; it enters the list with the first letter typed. */
  blank: object;
  title: string;
  children: ReactNode;
  onClose(): void;
  /** Adds another after saving; without it there is no such button. */
  onNext?(): void;
  /** Runs once with the element before and after, when it is taken over. */
  onTaken?(before: object, after: object): void;
}

/**
 * The form of one element of a list: typed straight into the draft, so that a reload loses nothing; *Ghi lại* saves the
 * draft with it, *Quay lại* takes it back. A form of its own inside, because what is new has no place in the draft yet.
 */
export function ItemDialog({ shape, list, index, blank, title, children, ...on }: ItemDialogProps) {
  const translate = useTranslate();
  const titleId = useId();
  const small = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const outer = useFormContext();
  const { disabled } = useFieldScope();
  const saveNow = useSaveNow();
  const place = `body.${list}.${index}`;
  const [before] = useState(() => {
    const there: object | undefined = outer.getValues(place);
    return { item: structuredClone(there ?? blank), fresh: there === undefined };
  });
  const inner = useForm<FieldValues>({ defaultValues: { body: { [list]: { [index]: before.item } } } });
  const { watch, getValues } = inner;
  const [asking, setAsking] = useState(false);
  const [saving, setSaving] = useState(false);

  const take = useRef((_whatever: boolean) => {});
  take.current = (whatever) => {
    const item: object = getValues(place);
    const there: object | undefined = outer.getValues(place);
    if (there === undefined ? !whatever && sameJson(item, blank) : sameJson(item, there)) return;
    const items: unknown[] = [...(outer.getValues(`body.${list}`) ?? [])];
    items[Math.min(index, items.length)] = JSON.parse(JSON.stringify(item));
    outer.setValue(`body.${list}`, items, { shouldDirty: true, shouldTouch: true });
  };
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const { unsubscribe } = watch(() => {
      clearTimeout(timer);
      timer = setTimeout(() => take.current(false), SETTLE_MS);
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [watch]);

  function giveBack() {
    const items: unknown[] = [...(outer.getValues(`body.${list}`) ?? [])];
    if (before.fresh) items.splice(index, 1);
    else items[index] = before.item;
    outer.setValue(`body.${list}`, items, { shouldDirty: true, shouldTouch: true });
    on.onClose();
  }
  function leave() {
    if (sameJson(getValues(place), before.item)) on.onClose();
    else setAsking(true);
  }
  async function keep(then: () => void) {
    take.current(true);
    on.onTaken?.(before.item, getValues(place));
    setSaving(true);
    const outcome = await saveNow();
    setSaving(false);
    if (outcome !== 'failed') then();
  }
  const { onNext } = on;
  return (
    <Dialog
      open
      onClose={(_event, why) => (why === 'escapeKeyDown' ? leave() : undefined)}
      fullScreen={small}
      fullWidth
      maxWidth="md"
      aria-labelledby={titleId}
    >
      <DialogTitle id={titleId}>{title}</DialogTitle>
      <DialogContent dividers>
        <FormProvider {...inner}>
          <FieldScope shape={shape} source={place}>
            <WithoutMends>{children}</WithoutMends>
          </FieldScope>
        </FormProvider>
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap' }}>
        {disabled ? null : (
          <>
            {onNext ? (
              <Button disabled={saving} onClick={() => keep(onNext)}>
                {translate('items.saveAndNext')}
              </Button>
            ) : null}
            <Button variant="contained" disabled={saving} onClick={() => keep(on.onClose)}>
              {translate('drafts.save')}
            </Button>
          </>
        )}
        <Button onClick={leave}>{translate('drafts.back')}</Button>
      </DialogActions>
      <Confirm
        isOpen={asking}
        title="items.leaveTitle"
        content="items.leaveText"
        confirm="items.leave"
        cancel="items.goOn"
        onConfirm={giveBack}
        onClose={() => setAsking(false)}
      />
    </Dialog>
  );
}
