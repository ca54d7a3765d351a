import { useBodyInput } from '../../fields/use-body-input.ts';
import { ValidFromField } from '../drafts/valid-from-field.tsx';
import { instantOf, localOf } from '../drafts/vietnam-time.ts';

/** From when a plan holds; empty for the moment it is put into effect. */
export function ValidFromInput() {
  const { value, change, disabled, source } = useBodyInput('validFrom');
  return (
    <ValidFromField
      name={source}
      value={typeof value === 'string' ? localOf(value) : ''}
      onChange={(local) => change(local === '' ? undefined : instantOf(local))}
      disabled={disabled}
    />
  );
}
