/**
 * 发文字号, the number of an official document: agency code, year in 〔〕, serial without 第 or leading zeros (GB/T 9704-2012).
 * It identifies the notice; annexes are parts of it.
 */
export interface DocumentNumber {
  /** 机关代字, e.g. 辽政发 */
  readonly agencyCode: string;
  readonly year: number;
  readonly serial: number;
}

// 辽政发〔2024〕5号, 国办发[2020]40号, 沪府办发﹝2025﹞11 号, 辽委发（2020）10号, 国发【2018】第12号
const BRACKETS = '[〔\\[［﹝（(【〖〘︹{]';
const CLOSING = '[〕\\]］﹞）)】〗〙︺}]';
const CODE = '[\\u3400-\\u9FFF]{1,12}(?:[（(][\\u3400-\\u9FFF]{1,6}[）)])?[\\u3400-\\u9FFF]{0,4}';
const PATTERN = `(?<code>${CODE})\\s*${BRACKETS}\\s*(?<year>(?:19|20)\\d{2}|[１２][９０]\\d{2})\\s*年?\\s*${CLOSING}\\s*第?\\s*(?<serial>\\d{1,5})\\s*号`;

/** Matches document numbers in running text in any bracket form; groups `code`, `year`, `serial`. The code may be too long to the left: see the reader. */
export const DOCUMENT_NUMBER = new RegExp(PATTERN, 'gu');
const WHOLE = new RegExp(`^${PATTERN}$`, 'u');

/** Full-width letters, digits and brackets to their ASCII forms, one code unit for one, so that offsets stay. */
export function toHalfWidth(text: string): string {
  return text.replace(/[\uFF01-\uFF5E]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
}

/**
 * Reads one document number that is all of `text`, in any bracket form.
 *
 * @example parseDocumentNumber('辽政发[2024]5号') // { agencyCode: '辽政发', year: 2024, serial: 5 }
 * @returns `null` when `text` is no document number, as 第1278号 is none.
 */
export function parseDocumentNumber(text: string): DocumentNumber | null {
  const match = WHOLE.exec(toHalfWidth(text.trim()).normalize('NFKC'));
  const { code, year, serial } = match?.groups ?? {};
  if (!code || !year || !serial) return null;
  return { agencyCode: code, year: Number(year), serial: Number(serial) };
}

/** The canonical form. @example formatDocumentNumber({ agencyCode: '辽政发', year: 2024, serial: 5 }) // '辽政发〔2024〕5号' */
export function formatDocumentNumber(number: DocumentNumber): string {
  return `${number.agencyCode}〔${number.year}〕${number.serial}号`;
}
