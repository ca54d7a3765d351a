import { isRecord } from '../usecases/normalise.ts';
import { HttpFault } from './http-fault.ts';
import { jsonPlace } from './json-place.ts';

/** The largest JSON body, as the parser and the people read it. */
export const BODY_LIMIT = { bytes: 2 * 1024 * 1024, text: '2 MB' };

/** What express and its JSON parser throw about a request, as a fault of ours; anything else as it is. */
export function translateExpressError(error: unknown): unknown {
  if (error instanceof URIError) return new HttpFault('address-unreadable');
  if (!isRecord(error)) return error;
  switch (error.type) {
    case 'entity.parse.failed':
      return new HttpFault('body-unreadable', typeof error.body === 'string' ? jsonPlace(error.body) : {});
    case 'entity.too.large':
      return new HttpFault('body-too-large', { expected: BODY_LIMIT.text });
    case 'charset.unsupported':
    case 'encoding.unsupported':
      return new HttpFault('body-type', { expected: 'application/json; charset=utf-8' });
    case 'request.aborted':
    case 'request.size.invalid':
      return new HttpFault('body-broken');
    default:
      return error;
  }
}
