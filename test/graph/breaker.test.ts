import { describe, expect, it } from 'vitest';
import { Breaker } from '../../src/graph/breaker.ts';

describe('the breaker', () => {
  it('opens when two probes get no answer', async () => {
    const breaker = new Breaker({ probe: () => Promise.resolve(false), onBack: () => undefined });
    expect(await breaker.isAnswering()).toBe(false);
    expect(breaker.isOpen).toBe(true);
    breaker.stop();
  });

  it('stays shut while calls are answered, though no probe is: a server whose cores are all at work is there', async () => {
    const breaker: Breaker = new Breaker({
      probe: async () => {
        await new Promise((resolve) => setTimeout(resolve, 5));
        breaker.answered();
        return false;
      },
      onBack: () => undefined,
    });
    expect(await breaker.isAnswering()).toBe(true);
    expect(breaker.isOpen).toBe(false);
    breaker.stop();
  });

  it('opens where the last answer came before anybody looked', async () => {
    const breaker = new Breaker({ probe: () => Promise.resolve(false), onBack: () => undefined });
    breaker.answered();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(await breaker.isAnswering()).toBe(false);
    expect(breaker.isOpen).toBe(true);
    breaker.stop();
  });
});
