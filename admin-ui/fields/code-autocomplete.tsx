import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { CodeOption } from './code-list.ts';
import { OptionAutocomplete, type OptionField } from './option-autocomplete.tsx';
import { useCodeNames, useCodeOptions } from './use-code-options.ts';

interface CodeAutocompleteProps extends OptionField {
  /** Which definitions are offered: `agencies`, `service-processes`… */
  resource: string;
  filter?: Record<string, unknown>;
}

/** The server has searched already. */
const asOffered = (offered: CodeOption[]) => offered;

/** Searches the definitions of a resource; a code that none of them has is told. */
export function CodeAutocomplete({ resource, filter, ...field }: CodeAutocompleteProps) {
  const translate = useTranslate();
  const { value, faulty = false, warned = false } = field;
  const { nameOf, missing } = useCodeNames(resource, [value]);
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState<string | undefined>();
  const { options, loading, fault } = useCodeOptions(resource, typed ?? '', open, filter);
  const unknown = missing.length > 0 ? translate('pickers.unknown', { code: value }) : '';
  return (
    <OptionAutocomplete
      {...field}
      chosen={value === '' ? null : { code: value, name: nameOf(value) }}
      options={options}
      loading={loading}
      suits={asOffered}
      onType={setTyped}
      onOpen={setOpen}
      warned={warned || unknown !== ''}
      {...(fault ? { none: fault } : {})}
      {...(!faulty && unknown !== '' ? { help: unknown } : {})}
    />
  );
}
