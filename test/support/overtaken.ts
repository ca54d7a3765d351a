import type { Engine } from '../../engine/usecases/engine.ts';

type Store = Engine['dossiers'];

/** The engine with some methods of its dossier store in a form of their own: to have something happen between a read and its write. */
export function withDossiers(engine: Engine, changes: Partial<Store>): Engine {
  const { dossiers } = engine;
  const asItIs = new Proxy(dossiers, {
    get(store, name) {
      const member: unknown = Reflect.get(store, name);
      return typeof member === 'function' ? member.bind(store) : member;
    },
  });
  return { ...engine, dossiers: Object.assign(Object.create(asItIs), changes) };
}
