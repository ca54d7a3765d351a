import type { Express } from 'express';
import { isRecord } from '../../engine/usecases/normalise.ts';

const isObject = (value: unknown): value is object =>
  (typeof value === 'object' && value !== null) || typeof value === 'function';
const field = (value: unknown, name: string): unknown => (isObject(value) ? Reflect.get(value, name) : undefined);
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** Every `METHOD path` that express itself would answer: read from its own router, not from any table of ours. */
export function mountedRoutes(app: Express): string[] {
  const found: string[] = [];
  for (const layer of list(field(field(app, 'router'), 'stack'))) {
    const route = field(layer, 'route');
    const nested = field(field(layer, 'handle'), 'stack');
    if (nested !== undefined) {
      const routed = list(nested).filter((inner) => field(inner, 'route') !== undefined);
      if (routed.length > 0) throw new Error('a nested router has routes: mount them in the one table');
    }
    const methods = field(route, 'methods');
    const path = field(route, 'path');
    if (!isRecord(methods) || typeof path !== 'string') continue;
    for (const method of Object.keys(methods)) found.push(`${method.toUpperCase()} ${path}`);
  }
  return found;
}
