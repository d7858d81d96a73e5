/** To be called when a statement has ended: true when it was answered. */
export type Leave = (isAnswered: boolean) => void;
export const NOBODY_WAITS: Leave = () => undefined;

/**
 * Lets one call of each statement go first. Neo4j plans a statement for every call that finds no plan of it, also where forty come at once: after a start they have it
 * plan forty times what takes a second once, and a server that plans on all cores answers nobody, not even whether it lives.
 */
export class FirstPlans {
  readonly #planned = new Set<string>();
  readonly #planning = new Map<string, Promise<void>>();

  /** True when the statement was answered before: nobody has to wait. */
  has(name: string): boolean {
    return this.#planned.has(name);
  }

  /** Resolves when the statement may be sent. */
  async enter(name: string): Promise<Leave> {
    for (;;) {
      if (this.#planned.has(name)) return NOBODY_WAITS;
      const planning = this.#planning.get(name);
      if (!planning) break;
      await planning;
    }
    let end = (): void => undefined;
    this.#planning.set(name, new Promise((resolve) => (end = resolve)));
    return (isAnswered) => {
      if (isAnswered) this.#planned.add(name);
      this.#planning.delete(name);
      end();
    };
  }

  /** The server was away: one that was started again has planned nothing. */
  forget(): void {
    this.#planned.clear();
  }
}
