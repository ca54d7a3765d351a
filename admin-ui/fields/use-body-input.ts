import { createElement, type ReactNode, useId } from 'react';
import { useRecordContext, useResourceContext, useTranslate } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { type FieldRule, fieldRule } from '../../schemas/shape-fields.ts';
import { isDefinitionResource, resourceKinds } from '../providers/kinds.ts';
import { FieldHelp } from './field-help.tsx';
import { useFindingsAt } from './findings.tsx';
import { pointerOf } from './json-place.ts';
import { useFieldScope } from './scope.tsx';

/** One field of a definition: its value, its words, and what is wrong with it now. */
export interface BodyInput extends FieldRule {
  id: string;
  /** Dotted place in the form. */
  source: string;
  label: string;
  /** The fault where there is one, else what the field is for. */
  help: ReactNode;
  faulty: boolean;
  warned: boolean;
  disabled: boolean;
  value: unknown;
  change(value: unknown): void;
}

/** The code of a saved definition is its address: it is copied under another, never changed. */
function useIsFixedCode(place: string, name: string): boolean {
  const resource = useResourceContext() ?? '';
  const record = useRecordContext();
  return (
    place === 'body' &&
    record?.id !== undefined &&
    isDefinitionResource(resource) &&
    resourceKinds[resource].codeField === name
  );
}

const GRAVITY = { error: 0, warning: 1, info: 2 } as const;

/** Binds a field of the shape in scope to the form; `name` is the schema's own name for it. */
export function useBodyInput(name: string): BodyInput {
  const { shape, source: place, disabled } = useFieldScope();
  const translate = useTranslate();
  const id = useId();
  const fixed = useIsFixedCode(place, name);
  const source = `${place}.${name}`;
  const rule = fieldRule(shape, name);
  const { setValue } = useFormContext();
  // Watched, not registered: a registered field shows the saved value again wherever the present one was taken out.
  const value: unknown = useWatch({ name: source });
  const pointer = pointerOf(source.replace(/^body\.?/, ''));
  const findings = useFindingsAt(pointer);
  const [worst] = [...findings].sort((one, other) => GRAVITY[one.severity] - GRAVITY[other.severity]);
  return {
    ...rule,
    id,
    source,
    label: translate(`fields.${shape}.${name}.label`),
    help: createElement(FieldHelp, { pointer, finding: worst, help: translate(`fields.${shape}.${name}.help`) }),
    faulty: worst?.severity === 'error',
    warned: worst?.severity === 'warning',
    disabled: disabled || fixed,
    value,
    change: (next) => setValue(source, next, { shouldDirty: true, shouldTouch: true }),
  };
}
