import { join } from 'node:path';
import { type ComposedEngine, composeEngine } from '../../engine/compose.ts';

const silent = { debug() {}, info() {}, error() {} };

/** An engine over the store of a folder that is there already, or is made. */
export const engineIn = (folder: string): ComposedEngine =>
  composeEngine({ databasePath: join(folder, 'store.sqlite'), filesPath: join(folder, 'files'), journal: silent });
