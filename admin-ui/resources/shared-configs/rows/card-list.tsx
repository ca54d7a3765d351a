import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { type ReactNode, useState } from 'react';
import { useTranslate } from 'react-admin';
import { ItemDialog } from '../../../fields/item-dialog.tsx';
import { RowActs, RowPlace } from '../../../fields/row-acts.tsx';
import { RowFindings } from '../../../fields/row-findings.tsx';
import { RowMenuArea } from '../../../fields/row-menu.tsx';
import { useFieldScope } from '../../../fields/scope.tsx';
import { useItems } from '../../../fields/use-items.ts';
import { FormSection } from '../form-section.tsx';

interface CardListProps<Item> {
  /** Field of the body that holds the list. */
  list: string;
  shape: string;
  blank: object;
  codeOf(item: Item): string;
  nameOf(item: Item): string;
  /** What the item does, in words. */
  about(item: Item): ReactNode;
  /** Keys: heading, its button, title of one (`%{code}`) and of a new one, what an empty list says. */
  words: { title: string; add: string; one: string; fresh: string; none: string };
  /** The form of one item. */
  children: ReactNode;
}

/** A list whose elements have a form of their own, each a line that says what it does. */
export function CardList<Item>({ list, shape, blank, codeOf, nameOf, about, words, children }: CardListProps<Item>) {
  const translate = useTranslate();
  const { disabled } = useFieldScope();
  const { items, move, remove } = useItems<Item>(list);
  const [open, setOpen] = useState<number | undefined>();
  const opened = open === undefined ? undefined : items[open];
  const code = opened === undefined ? '' : codeOf(opened);
  return (
    <FormSection
      title={words.title}
      action={
        disabled ? null : (
          <Button variant="outlined" size="small" onClick={() => setOpen(items.length)}>
            {translate(words.add)}
          </Button>
        )
      }
    >
      {items.length === 0 ? <Typography variant="body2">{translate(words.none)}</Typography> : null}
      <RowMenuArea>
        <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
          {items.map((item, index) => (
            <Paper
              // biome-ignore lint/suspicious/noArrayIndexKey: codes may be empty or doubled while they are typed
              key={index}
              component="li"
              variant="outlined"
              sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, p: 1, mb: 1 }}
            >
              <Box sx={{ flex: '1 1 220px', minWidth: 0, overflowWrap: 'anywhere' }}>
                <Typography sx={{ fontWeight: 600 }}>
                  {codeOf(item)} · {nameOf(item)}
                </Typography>
                <Typography variant="body2" component="div" sx={{ color: 'text.secondary' }}>
                  {about(item)}
                </Typography>
                <RowFindings pointer={`/${list}/${index}`} />
              </Box>
              {disabled ? null : (
                <RowPlace
                  list={list}
                  code={codeOf(item)}
                  index={index}
                  last={index === items.length - 1}
                  onMove={(to) => move(index, to)}
                />
              )}
              <RowActs
                code={codeOf(item)}
                disabled={disabled}
                onEdit={() => setOpen(index)}
                onRemove={() => remove(index)}
              />
            </Paper>
          ))}
        </Box>
      </RowMenuArea>
      {open === undefined ? null : (
        <ItemDialog
          key={open}
          shape={shape}
          list={list}
          index={open}
          blank={blank}
          title={code === '' ? translate(words.fresh) : translate(words.one, { code })}
          onClose={() => setOpen(undefined)}
        >
          {children}
        </ItemDialog>
      )}
    </FormSection>
  );
}
