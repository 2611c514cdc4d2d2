import { createHmac, randomBytes } from "node:crypto";

/**
 * Counts tries of some kind, by address or by ballot, and forgets all of them when the time is over; no address is
 * ever written down.
 */
export class Tries {
  private readonly tries = new Map<string, number>();
  private readonly salt = randomBytes(16);
  private readonly forget: NodeJS.Timeout;
  private readonly limit: number;
  /** Milliseconds until all is forgotten, at most. */
  readonly period: number;

  constructor(limit: number, period: number) {
    this.limit = limit;
    this.period = period;
    this.forget = setInterval(() => this.tries.clear(), period).unref();
  }

  isOver(who: string): boolean {
    return (this.tries.get(this.keyOf(who)) ?? 0) >= this.limit;
  }

  count(who: string): void {
    const key = this.keyOf(who);
    this.tries.set(key, (this.tries.get(key) ?? 0) + 1);
  }

  close(): void {
    clearInterval(this.forget);
  }

  private keyOf(who: string): string {
    return createHmac("sha256", this.salt).update(who).digest("base64url");
  }
}
