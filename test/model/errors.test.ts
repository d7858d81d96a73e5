import { describe, expect, it } from 'vitest';
import { Fault, FAULT_CODES, isFault, type FaultCode } from '../../src/model/errors.ts';

describe('a fault', () => {
  it('says what was expected, what came, where, and what to do', () => {
    const fault = new Fault('WRONG_JAVA', { expected: 'Java 17 or 21', came: 'Java 25', where: '/usr/bin/java' });
    expect(fault.message).toMatch(
      /^WRONG_JAVA: expected Java 17 or 21; came Java 25 \(\/usr\/bin\/java\)\.\nWhat to do:\n {2}- install Java/,
    );
    expect(isFault(fault, 'WRONG_JAVA')).toBe(true);
    expect(isFault(fault, 'NO_JAVA')).toBe(false);
  });

  it('has an exit code of its own for every code, none of them 0 or 1', () => {
    const exitCodes = Object.values(FAULT_CODES).map((entry) => entry.exitCode);
    expect(new Set(exitCodes).size).toBe(exitCodes.length);
    expect(Math.min(...exitCodes)).toBeGreaterThan(1);
  });

  it.each(['NO_JAVA', 'NO_MAVEN', 'NO_NETWORK', 'ENGINE_FAILED'] satisfies FaultCode[])(
    'names a way out without Java or Maven: %s',
    (code) => {
      expect(FAULT_CODES[code].advice.join('\n')).toMatch(/NEO4J_URI/);
    },
  );
});
