import { describe, expect, it } from 'vitest';
import { FirstPlans, type Leave } from '../../src/graph/first-plans.ts';

/** Calls of a statement that say when they are let through. */
function calls(plans: FirstPlans, name: string, count: number): readonly Leave[] {
  const through: Leave[] = [];
  for (let n = 0; n < count; n += 1) void plans.enter(name).then((leave) => through.push(leave));
  return through;
}
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('calls of a statement that has no plan yet', () => {
  it('wait for the first of them, and then all go', async () => {
    const plans = new FirstPlans();
    const through = calls(plans, 'a/b', 40);
    await settled();
    expect([through.length, plans.has('a/b')]).toEqual([1, false]);
    through[0]?.(true);
    await settled();
    expect([through.length, plans.has('a/b')]).toEqual([40, true]);
  });

  it('go one after another as long as none is answered', async () => {
    const plans = new FirstPlans();
    const through = calls(plans, 'a/b', 3);
    for (const count of [1, 2, 3]) {
      await settled();
      expect([through.length, plans.has('a/b')]).toEqual([count, false]);
      through[count - 1]?.(false);
    }
  });

  it('do not wait for those of another, and wait again once the server was away', async () => {
    const plans = new FirstPlans();
    const [one, other] = [calls(plans, 'a/b', 1), calls(plans, 'a/c', 1)];
    await settled();
    expect([one.length, other.length]).toEqual([1, 1]);
    one[0]?.(true);
    plans.forget();
    expect(plans.has('a/b')).toBe(false);
    const again = calls(plans, 'a/b', 2);
    await settled();
    expect(again.length).toBe(1);
  });
});
