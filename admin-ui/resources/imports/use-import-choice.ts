import { useEffect, useMemo, useState } from 'react';
import type { ImportPlan } from '../../../schemas/types/index.ts';
import { type Block, blocksOf, confirm, pulledIn, usualItems, withdraw } from './choose.ts';
import { fittingChoice, type KeptChoice, readChoice } from './kept-choice.ts';

const keyOf = (planId: string): string => `thutuc.import/${planId}`;

/** Takes what was decided about one plan over to another of the same file. */
export function carryChoice(from: string, to: string): void {
  const kept = sessionStorage.getItem(keyOf(from));
  if (kept !== null) sessionStorage.setItem(keyOf(to), kept);
}

/** Takes what was chosen over to the plan as it is made anew: what only now can be taken is taken. */
export function renewChoice(before: ImportPlan, after: ImportPlan): void {
  const kept = readChoice(sessionStorage.getItem(keyOf(before.id)));
  if (!kept) return;
  const fitting = fittingChoice(kept, after);
  const usualBefore = new Set(usualItems(before, blocksOf(before)));
  const added = usualItems(after, blocksOf(after)).filter((key) => !usualBefore.has(key));
  const items = [...new Set([...fitting.items, ...added])];
  sessionStorage.setItem(keyOf(after.id), JSON.stringify({ ...fitting, items }));
}

/** What is decided about a plan so far, and how it is changed. */
export interface ImportChoice {
  items: ReadonlySet<string>;
  proposals: ReadonlySet<string>;
  bodies: KeptChoice['bodies'];
  people: KeptChoice['people'];
  /** What can never be taken, and why. */
  blocks: ReadonlyMap<string, Block>;
  /** Items that come along, each with what needs it. */
  pulled: ReadonlyMap<string, string>;
  takeItems(keys: Iterable<string>, take: boolean): void;
  confirmProposals(keys: Iterable<string>, yes: boolean): void;
  /** Changes the bodies of several proposals; undefined brings back what was proposed. */
  changeBodies(changes: Record<string, Record<string, unknown> | undefined>): void;
  /** Says who takes a role; undefined for a new person. */
  choosePerson(key: string, employeeNo: string | undefined): void;
}

function without<T>(record: Record<string, T>, key: string): Record<string, T> {
  const { [key]: _gone, ...rest } = record;
  return rest;
}

/** The decisions about a plan, kept in this tab until it is applied. */
export function useImportChoice(plan: ImportPlan): ImportChoice {
  const key = keyOf(plan.id);
  const blocks = useMemo(() => blocksOf(plan), [plan]);
  const [kept, setKept] = useState<KeptChoice>(() => {
    const before = readChoice(sessionStorage.getItem(key));
    return before
      ? fittingChoice(before, plan)
      : { items: usualItems(plan, blocks), proposals: [], bodies: {}, people: {} };
  });
  useEffect(() => sessionStorage.setItem(key, JSON.stringify(kept)), [key, kept]);
  const items = useMemo(() => new Set(kept.items), [kept.items]);
  const proposals = useMemo(() => new Set(kept.proposals), [kept.proposals]);
  const pulled = useMemo(() => pulledIn(plan, items, proposals), [plan, items, proposals]);
  return {
    items,
    proposals,
    bodies: kept.bodies,
    people: kept.people,
    blocks,
    pulled,
    takeItems(keys, take) {
      const next = new Set(items);
      for (const one of keys) {
        if (!take) next.delete(one);
        else if (!blocks.has(one)) next.add(one);
      }
      setKept((now) => ({ ...now, items: [...next] }));
    },
    confirmProposals(keys, yes) {
      const free = [...keys].filter((one) => !yes || !blocks.has(one));
      const next = yes ? confirm(plan, proposals, free) : withdraw(plan, proposals, free);
      setKept((now) => ({ ...now, proposals: [...next] }));
    },
    changeBodies(changes) {
      setKept((now) => {
        const bodies = { ...now.bodies };
        for (const [one, body] of Object.entries(changes)) {
          if (body) bodies[one] = body;
          else delete bodies[one];
        }
        return { ...now, bodies };
      });
    },
    choosePerson(one, employeeNo) {
      setKept((now) => ({
        ...now,
        people: employeeNo === undefined ? without(now.people, one) : { ...now.people, [one]: employeeNo },
      }));
    },
  };
}
