import { readList } from '../../../engine/domain/process/read-texts.ts';
import { useBodyInput } from '../../fields/use-body-input.ts';
import type { Choice } from './choice.ts';
import { CodeInput } from './code-input.tsx';
import { PickInput } from './pick-input.tsx';
import { TokensInput } from './tokens-input.tsx';

interface BodyListProps {
  name: string;
  choices: Choice[];
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A field that holds one of a list, by name. */
export function BodyPick({ name, choices, emptyLabel }: BodyListProps & { emptyLabel: string }) {
  const { label, help, faulty, disabled, source, value, change, required } = useBodyInput(name);
  return (
    <PickInput
      {...{ label, help, faulty, disabled, source, choices, emptyLabel }}
      value={textOf(value)}
      onChange={(chosen) => change(chosen === '' && !required ? undefined : chosen)}
    />
  );
}

/** A field that holds a code, typed or chosen. */
export function BodyCode({ name, choices }: BodyListProps) {
  const { label, help, faulty, disabled, source, value, change, required } = useBodyInput(name);
  return (
    <CodeInput
      {...{ label, help, faulty, disabled, source, choices }}
      value={textOf(value)}
      onChange={(typed) => change(typed === '' && !required ? undefined : typed)}
    />
  );
}

/** A field that holds a comma list of codes. */
export function BodyTokens({ name, choices, free }: BodyListProps & { free?: boolean }) {
  const { label, help, faulty, disabled, source, value, change } = useBodyInput(name);
  return (
    <TokensInput
      {...{ label, help, faulty, disabled, source, choices }}
      {...(free === undefined ? {} : { free })}
      values={readList(textOf(value))}
      onChange={(values) => change(values.join(','))}
    />
  );
}
