import { describe, expect, it } from 'vitest';
import { FormerKeys } from '../../src/graph/former-keys.ts';

const row = (key: string, ...former: string[]): { key: string; sort: string; former: string[] } => ({
  key,
  sort: key,
  former,
});

describe('a key that has changed', () => {
  const keys = new FormerKeys({
    PolicyDocument: [
      row('云政发〔2031〕2号', 'batch-2', '云政发〔2031〕2号'),
      row('b', 'old', 'batch-2x'),
      row('c', 'old'),
      row('d', 'b'),
    ],
    Agency: [row('yz-commerce', 'yunzhou/商务厅', 'yunzhou/商务厅')],
  });

  it.each([
    ['PolicyDocument', 'batch-2', '云政发〔2031〕2号', 'leads to the key it has now'],
    ['Passage', 'batch-2#四/17', '云政发〔2031〕2号#四/17', 'takes its passages with it'],
    ['Passage', 'batch-2', 'batch-2', 'is no passage without a path'],
    ['Mention', 'batch-2#四/17@BODY/2', '云政发〔2031〕2号#四/17@BODY/2', 'takes what was seen in them with it'],
    ['Problem', 'batch-2@NO_DATE/1', '云政发〔2031〕2号@NO_DATE/1', 'takes what was remarked on it with it'],
    ['Correction', 'batch-2#四/17@title/甲', '云政发〔2031〕2号#四/17@title/甲', 'takes corrections with it'],
    ['Agency', 'yunzhou/商务厅', 'yz-commerce', 'leads from a printed name to the register'],
    ['PolicyDocument', 'yunzhou/商务厅', 'yunzhou/商务厅', 'is of one kind of thing'],
    ['PolicyDocument', 'old', 'old', 'leads nowhere where two had it'],
    ['PolicyDocument', 'b', 'b', 'is not taken from who has it now'],
    ['Batch', 'x', 'x', 'is what it was where nothing is known'],
  ])('%s %s → %s: %s', (label, former, present) => {
    expect(keys.presentKey(label, former)).toBe(present);
  });
});
