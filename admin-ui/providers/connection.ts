import { observable } from './observable.ts';

/** How the server answers: `slow` when something has waited for seconds, `lost` while requests are being repeated. */
export type Connection = 'good' | 'slow' | 'lost';

export const connection = observable<Connection>('good');

const SLOW_AFTER = 3000;
let waiting = 0;
let losing = 0;

const settle = (): void => connection.set(losing > 0 ? 'lost' : waiting > 0 ? 'slow' : 'good');

/** Follows one request; call the answer when it has ended. */
export function followRequest(): () => void {
  let counted = false;
  const timer = setTimeout(() => {
    counted = true;
    waiting += 1;
    settle();
  }, SLOW_AFTER);
  return () => {
    clearTimeout(timer);
    if (counted) waiting -= 1;
    settle();
  };
}

/** Follows a request that found no server and is repeated; call the answer when it got through or was given up. */
export function followLoss(): () => void {
  losing += 1;
  settle();
  return () => {
    losing -= 1;
    settle();
  };
}
