import { request } from 'node:http';

/** Reads an answer piece by piece, the next one when `onPiece` is done with the last, and tells whether it came whole or the connection broke. */
export function download(url: URL, onPiece: (pieces: number) => Promise<void>): Promise<'whole' | 'broken'> {
  return new Promise((resolve, reject) => {
    request(url, (response) => {
      let pieces = 0;
      response.on('data', () => {
        response.pause();
        pieces += 1;
        onPiece(pieces).then(() => response.resume(), reject);
      });
      response.on('end', () => resolve(response.complete ? 'whole' : 'broken'));
      response.on('error', () => resolve('broken'));
    })
      .on('error', () => resolve('broken'))
      .end();
  });
}
