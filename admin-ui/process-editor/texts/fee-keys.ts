/** Keys that people write into fee strings and nothing reads (OpenCPS semantics §5.1). */
export const FEE_KEYS_WITHOUT_EFFECT: ReadonlySet<string> = new Set(['api', 'bank', 'keypay']);
