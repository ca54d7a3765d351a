import pino, { type DestinationStream } from 'pino';
import type { Journal } from '../../ports/system.ts';

/** One line of JSON for each event, to the standard output unless told otherwise. */
export function systemJournal(destination?: DestinationStream): Journal {
  const options = { base: undefined, timestamp: pino.stdTimeFunctions.isoTime };
  const logger = destination ? pino(options, destination) : pino(options);
  return {
    debug: (message, details = {}) => logger.debug(details, message),
    info: (message, details = {}) => logger.info(details, message),
    error: (message, details = {}) => logger.error(details, message),
  };
}
