import RemoveIcon from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { type ReactNode, useId, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { fieldRule } from '../../../../schemas/shape-fields.ts';
import { FieldScope, useFieldScope } from '../../../fields/scope.tsx';
import { useSubRows } from './use-sub-rows.ts';

interface SubRowsProps {
  /** Field of the shape in scope that holds the rows. */
  name: string;
  /** Shape of one row. */
  shape: string;
  /** What a new row begins as; every field of it must be there. */
  blank: object;
  /** Key of the button that adds a row. */
  addLabel?: string;
  /** Fields of one row. */
  children: ReactNode;
}

/** A short list of rows typed in place: tiers, posts, roles. */
export function SubRows({ name, shape, blank, addLabel = 'sharedConfigs.rows.add', children }: SubRowsProps) {
  const translate = useTranslate();
  const titleId = useId();
  const box = useRef<HTMLDivElement>(null);
  const { shape: outer, disabled } = useFieldScope();
  const { required } = fieldRule(outer, name);
  const rows = useSubRows(name, blank, required);
  const focusLast = () =>
    requestAnimationFrame(() => {
      const fields = box.current?.querySelectorAll<HTMLElement>('[data-row]:last-of-type input, [data-row-add]');
      fields?.[0]?.focus();
    });
  return (
    <Box ref={box} component="section" aria-labelledby={titleId} sx={{ mt: 1 }}>
      <Typography id={titleId} variant="subtitle2">
        {translate(`fields.${outer}.${name}.label`)}
      </Typography>
      <Typography variant="caption" component="p" sx={{ color: 'text.secondary', mb: 0.5 }}>
        {translate(`fields.${outer}.${name}.help`)}
      </Typography>
      {rows.count === 0 ? (
        <Typography variant="body2" sx={{ color: 'text.secondary', py: 0.5 }}>
          {translate('sharedConfigs.rows.empty')}
        </Typography>
      ) : null}
      {Array.from({ length: rows.count }, (_row, index) => (
        <Box
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity of their own
          key={index}
          data-row=""
          sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}
        >
          <FieldScope shape={shape} source={`${rows.source}.${index}`}>
            <Box
              sx={{
                flexGrow: 1,
                minWidth: 0,
                display: 'grid',
                columnGap: 1,
                gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(auto-fit, minmax(180px, 1fr))' },
              }}
            >
              {children}
            </Box>
          </FieldScope>
          {disabled ? null : (
            <IconButton
              sx={{ mt: 1 }}
              aria-label={translate('sharedConfigs.rows.remove', { number: index + 1 })}
              onClick={() => {
                rows.remove(index);
                focusLast();
              }}
            >
              <RemoveIcon />
            </IconButton>
          )}
        </Box>
      ))}
      {disabled ? null : (
        <Button
          size="small"
          variant="outlined"
          data-row-add=""
          sx={{ mt: 0.5 }}
          onClick={() => {
            rows.add();
            focusLast();
          }}
        >
          {translate(addLabel)}
        </Button>
      )}
    </Box>
  );
}
