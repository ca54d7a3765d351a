/** The time as the engine sees it; a simulated one in tests. */
export interface Clock {
  /** ISO UTC with milliseconds. */
  now(): string;
}

/** Ids and secrets that cannot be guessed. */
export interface Randomness {
  /** UUIDv7. */
  id(): string;
  /** Decimal digits. */
  digits(count: number): string;
  /** URL-safe text of at least `bytes` random bytes. */
  token(bytes: number): string;
}

/** Passwords and session signatures. */
export interface Secrets {
  hashPassword(password: string): Promise<string>;
  verifyPassword(password: string, hash: string): Promise<boolean>;
  sign(text: string, key: string): string;
  verify(text: string, signature: string, key: string): boolean;
  sha256(bytes: string | Uint8Array): string;
}

/** What the operator is told; never personal data. */
export interface Journal {
  /** Told only to an operator who asks for detail. */
  debug(message: string, details?: Record<string, unknown>): void;
  info(message: string, details?: Record<string, unknown>): void;
  error(message: string, details?: Record<string, unknown>): void;
}
