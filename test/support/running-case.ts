import assert from 'node:assert/strict';
import { replay } from '../../engine/domain/dossier/apply.ts';
import { undo } from '../../engine/domain/dossier/undo.ts';
import { composeCommand, type DecidedCommand } from '../../engine/usecases/commit-command.ts';
import type { Effect } from '../../schemas/types/index.ts';
import { check } from '../../schemas/validate.ts';
import { Case, engineActor } from './act-fixture.ts';

/** A case that commits as the store would, with its effects. */
export class Running extends Case {
  effects: Effect[] = [];

  commit(command: Omit<DecidedCommand, 'dossier' | 'dossierId'>, actor = engineActor): void {
    const context = this.context(actor);
    const drawn = command.decision.draws.map(({ counters }) => counters.map(() => this.log.length));
    const composed = composeCommand({ ...command, dossier: this.dossier, dossierId: this.dossier.id }, context, drawn);
    const changed = new Map(composed.effects.map((effect) => [effect.id, effect]));
    this.effects = [...this.effects.map((effect) => changed.get(effect.id) ?? effect)];
    this.effects.push(...composed.effects.filter(({ seq }) => seq === composed.entry.seq));
    this.dossier = composed.dossier;
    this.log.push(composed.entry);
    assert.deepEqual(replay(this.log), this.dossier);
    for (const value of [check('Dossier', this.dossier), check('LogEntry', composed.entry)])
      assert.deepEqual(value.ok ? [] : value.errors, []);
  }

  /** Takes the last act back; false when it is refused, with reasons. */
  takeBack(): boolean {
    const undone = undo(this.dossier, this.log, this.effects, { reason: 'bấm nhầm' }, this.context(engineActor));
    if ('reasons' in undone) {
      assert.ok(undone.reasons.length > 0);
      return false;
    }
    const { events, effects, changedEffects } = undone;
    this.commit({ name: 'undo', decision: { events, draws: [] }, effects, changedEffects, note: 'bấm nhầm' });
    return true;
  }
}
