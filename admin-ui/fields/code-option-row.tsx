import Typography from '@mui/material/Typography';
import type { HTMLAttributes } from 'react';
import type { CodeOption } from './code-list.ts';

/** One line offered by a picker: the name people know it by, the code below. */
export function CodeOptionRow({ option, ...row }: HTMLAttributes<HTMLLIElement> & { option: CodeOption }) {
  return (
    <li {...row}>
      <span>
        {option.name === '' ? option.code : option.name}
        {option.name === '' ? null : (
          <Typography component="span" variant="caption" sx={{ display: 'block', color: 'text.secondary' }}>
            {option.code}
          </Typography>
        )}
      </span>
    </li>
  );
}
