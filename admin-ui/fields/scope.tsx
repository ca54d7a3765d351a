import { createContext, type ReactNode, useContext, useMemo } from 'react';

/** Which shape the fields below belong to, and where in the form it stands (`body`, `body.steps.3`). */
interface Scope {
  shape: string;
  source: string;
  disabled: boolean;
}

const ScopeContext = createContext<Scope>({ shape: '', source: 'body', disabled: false });

interface FieldScopeProps {
  shape: string;
  /** Dotted place in the form; the draft's body when absent. */
  source?: string;
  disabled?: boolean;
  children: ReactNode;
}

/** Says for the fields inside which part of the definition they edit. */
export function FieldScope({ shape, source = 'body', disabled, children }: FieldScopeProps) {
  const outer = useContext(ScopeContext);
  const shut = disabled ?? outer.disabled;
  const scope = useMemo(() => ({ shape, source, disabled: shut }), [shape, source, shut]);
  return <ScopeContext.Provider value={scope}>{children}</ScopeContext.Provider>;
}

export const useFieldScope = (): Scope => useContext(ScopeContext);
