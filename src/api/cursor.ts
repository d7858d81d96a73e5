import { requestError } from './errors.ts';

/** A cursor is opaque: a place in a list (see graph/sort-key.ts), in base64url. It holds no offset and no version, so it stays good when data change. */
export function encodeCursor(place: string): string {
  return Buffer.from(place, 'utf8').toString('base64url');
}

/** @throws BAD_CURSOR for what no list has given */
export function decodeCursor(cursor: string): string {
  const place = /^[A-Za-z0-9_-]{1,2000}$/.test(cursor) ? Buffer.from(cursor, 'base64url').toString('utf8') : '';
  if (place === '' || encodeCursor(place) !== cursor)
    throw requestError('BAD_CURSOR', 'expected a cursor that a page has given, came something else');
  return place;
}
