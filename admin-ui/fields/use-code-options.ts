import { useEffect, useState } from 'react';
import { useGetList, useGetManyAggregate } from 'react-admin';
import { type CodeOption, optionOf } from './code-list.ts';

/** As many as somebody reads; the next letter finds the rest. */
const OFFERED = 25;
const SETTLE_MS = 200;

/** A value once it has stood still. */
function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

/** Rows without a body, kept apart from the records that forms are filled from. */
const ROWS = { rows: true };

interface CodeOptions {
  options: CodeOption[];
  loading: boolean;
  /** Why the list could not be fetched, in words. */
  fault: string;
}

/** The definitions of a resource that hold every word, without accents; asked for only while `open`. */
export function useCodeOptions(
  resource: string,
  words: string,
  open: boolean,
  filter: Record<string, unknown> = {},
): CodeOptions {
  const q = useSettled(words);
  const { data, isFetching, error } = useGetList(
    resource,
    {
      pagination: { page: 1, perPage: OFFERED },
      sort: { field: 'code', order: 'ASC' },
      filter: q.trim() === '' ? filter : { ...filter, q },
      meta: ROWS,
    },
    { enabled: open, placeholderData: (previous) => previous },
  );
  return {
    options: open ? (data ?? []).map(optionOf) : [],
    loading: open && (isFetching || q !== words),
    fault: error instanceof Error ? error.message : '',
  };
}

/** The names of chosen codes, asked for together with those of all other pickers on the page; '' until known or where there is none. */
export function useCodeNames(resource: string, codes: string[]): { nameOf(code: string): string; missing: string[] } {
  const ids = codes.filter((code) => code !== '');
  const { data } = useGetManyAggregate(resource, { ids, meta: ROWS }, { enabled: ids.length > 0 });
  const known = new Map((data ?? []).flatMap((row) => (row ? [[optionOf(row).code, optionOf(row).name]] : [])));
  return {
    nameOf: (code) => known.get(code) ?? '',
    missing: data === undefined ? [] : ids.filter((code) => !known.has(code)),
  };
}
