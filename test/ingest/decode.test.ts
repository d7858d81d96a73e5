import { describe, expect, it } from 'vitest';
import { decode, LARGEST_DOCUMENT } from '../../src/ingest/decode.ts';
import { isFault } from '../../src/model/errors.ts';

const TEXT =
  '沈阳市人民政府关于印发实施方案的通知\n沈政发〔2017〕46号\n各区、县（市）人民政府，市政府各部门：现将方案印发给你们，请认真贯彻执行。\n';

// 国务院关于推进的通知 in GBK, written out because Node encodes no GB18030.
const GBK = Uint8Array.from([
  0xb9, 0xfa, 0xce, 0xf1, 0xd4, 0xba, 0xb9, 0xd8, 0xd3, 0xda, 0xcd, 0xc6, 0xbd, 0xf8, 0xb5, 0xc4, 0xcd, 0xa8, 0xd6,
  0xaa,
]);
const utf16 = (text: string, big: boolean): Uint8Array => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return big ? bytes.swap16() : bytes;
};

describe('a text that can be decoded', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT), TEXT, 'utf-8'],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${TEXT}`), TEXT, 'utf-8'],
    ['GB18030', GBK, '国务院关于推进的通知', 'gb18030'],
    ['UTF-16, little end first', utf16(TEXT, false), TEXT, 'utf-16le'],
    ['UTF-16, big end first', utf16(TEXT, true), TEXT, 'utf-16be'],
    ['with line ends of Windows, kept', Buffer.from('第一行的文字\r\n第二行'), '第一行的文字\r\n第二行', 'utf-8'],
    ['with one stray control character', Buffer.from(`${TEXT.repeat(5)}\u0007`), `${TEXT.repeat(5)}\u0007`, 'utf-8'],
    ['with rare characters beyond the first plane', Buffer.from('𠀀字的'), '𠀀字的', 'utf-8'],
  ])('%s', (_what, bytes, text, encoding) => {
    expect(decode(bytes, 'a.txt')).toEqual({ text, encoding });
  });
});

describe('a file that is refused says what is wrong and where', () => {
  const damaged = Buffer.concat([Buffer.from(TEXT.repeat(3)), Uint8Array.from([0xff, 0xfe, 0x81]), Buffer.from(TEXT)]);
  it.each([
    ['empty', Buffer.alloc(0), /an empty file/],
    ['white space', Buffer.from(' \n\t\n'), /nothing but white space/],
    ['a PDF', Buffer.from('%PDF-1.7 …'), /a PDF file/],
    ['a Word file', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0]), /a Word, Excel or zip file/],
    ['a program', Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1]), /a program/],
    ['zero bytes', Buffer.concat([Buffer.from('第一行\n第二行'), Buffer.alloc(4)]), /byte 0x00 at offset 19, line 2/],
    ['control characters', Buffer.from('\u0001\u0002\u0003文字'), /3 control characters, the first in line 1/],
    ['damaged in the middle', damaged, /byte 0xff at offset \d+, line 10, is no UTF-8/],
    ['cut inside a character', Buffer.from(TEXT).subarray(0, 4), /is no UTF-8/],
    ['half a UTF-16 character', utf16(TEXT, false).subarray(0, 9), /damaged UTF-16LE/],
    [
      'noise',
      Uint8Array.from({ length: 4000 }, (_, index) => ((index * 7919) % 255) + 1),
      /is no UTF-8|control characters/,
    ],
    ['too large', Buffer.alloc(LARGEST_DOCUMENT + 1, 0x61), /10485761 bytes, more than 10485760/],
  ])('%s', (_what, bytes, message) => {
    try {
      decode(bytes, 'folder/a.txt');
      expect.unreachable('expected it to be refused');
    } catch (error) {
      expect(isFault(error, 'BAD_INPUT')).toBe(true);
      expect(isFault(error) && error.message).toMatch(message);
      expect(isFault(error) && error.where).toBe('folder/a.txt');
      expect(isFault(error) && error.advice.length).toBeGreaterThan(0);
    }
  });
});
