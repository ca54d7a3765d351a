import Link from '@mui/material/Link';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { definitionAddress } from './definition-address.ts';

interface DefinitionLinkProps {
  kind: string;
  code: string;
  /** The field, as a JSON Pointer into the definition. */
  pointer?: string;
  children?: ReactNode;
}

/** Leads to the screen that edits a definition, to its field when one is named. */
export function DefinitionLink({ kind, code, pointer = '', children }: DefinitionLinkProps) {
  const to = definitionAddress(kind, code, pointer);
  const shown = children ?? (pointer === '' ? code : pointer);
  if (to === undefined) return <span>{shown}</span>;
  return (
    <Link component={RouterLink} to={to} sx={{ overflowWrap: 'anywhere' }}>
      {shown}
    </Link>
  );
}
