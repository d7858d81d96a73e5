import { crc32 } from 'node:zlib';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { createDamage, createRefusal } from '../format.ts';

/** A part of a Word file that is read is text in XML: 64 MB of it are some 10,000 pages. */
const LARGEST_PART = 64 * 1024 * 1024;
/** All that the table of contents announces, pictures included. */
const LARGEST_WHOLE = 512 * 1024 * 1024;
/** XML of a large table shrinks to a fiftieth; a bomb to a thousandth. Small parts may shrink more. */
const HIGHEST_RATIO = 250;
const RATIO_COUNTS_FROM = 1024 * 1024;
const MOST_ENTRIES = 5_000;

/** A zip archive whose table of contents was checked before anything is unpacked. */
export interface Archive {
  readonly names: readonly string[];
  /** The bytes of an entry; `null` where there is none. Checked against its length and checksum. */
  read(name: string): Promise<Buffer | null>;
}

/**
 * Opens a zip archive.
 *
 * @throws Fault BAD_INPUT when it is damaged, encrypted or unfolds to more than it may
 */
export async function openArchive(bytes: Uint8Array, where: string): Promise<Archive> {
  const zip = await openZip(bytes, where);
  const entries = await listEntries(zip, where);
  let whole = 0;
  for (const entry of entries.values()) {
    whole += entry.uncompressedSize;
    if (entry.isEncrypted())
      throw createRefusal(
        where,
        'an encrypted zip archive',
        'unpack it with its password and ingest the documents in it',
      );
    if (isBomb(entry) || whole > LARGEST_WHOLE)
      throw createRefusal(
        where,
        `a zip bomb: ${entry.fileName} unfolds ${entry.compressedSize} bytes to ${entry.uncompressedSize}, ${whole} in all so far`,
        'do not open it; get the document from its publisher',
      );
  }
  return {
    names: [...entries.keys()],
    read: async (name) => {
      const entry = entries.get(name);
      if (!entry) return null;
      if (entry.uncompressedSize > LARGEST_PART)
        throw createRefusal(
          where,
          `${name} of ${entry.uncompressedSize} bytes, more than ${LARGEST_PART}`,
          'split the document into its parts',
        );
      return readEntry(zip, entry, where);
    },
  };
}

function isBomb({ compressedSize, uncompressedSize }: Entry): boolean {
  return uncompressedSize > RATIO_COUNTS_FROM && uncompressedSize > compressedSize * HIGHEST_RATIO;
}

function openZip(bytes: Uint8Array, where: string): Promise<ZipFile> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return new Promise((resolve, reject) => {
    fromBuffer(buffer, { lazyEntries: true, validateEntrySizes: true, strictFileNames: true }, (error, zip) => {
      // A file that was cut off has lost its table of contents, which stands at the end.
      if (error) reject(createDamage(where, 'Word or zip file', error.message));
      else resolve(zip);
    });
  });
}

function listEntries(zip: ZipFile, where: string): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>();
  return new Promise((resolve, reject) => {
    zip.on('entry', (entry: Entry) => {
      if (entries.has(entry.fileName))
        reject(createDamage(where, 'Word or zip file', `${entry.fileName} is in it twice`));
      else if (entries.size >= MOST_ENTRIES)
        reject(createRefusal(where, `a zip archive of more than ${MOST_ENTRIES} files`, 'ingest the documents in it'));
      else {
        entries.set(entry.fileName, entry);
        zip.readEntry();
      }
    });
    zip.once('end', () => {
      resolve(entries);
    });
    zip.once('error', (error: Error) => {
      reject(createDamage(where, 'Word or zip file', error.message));
    });
    zip.readEntry();
  });
}

/** Unpacks one entry. yauzl ends the stream at the announced length, so what is announced bounds what is unpacked. */
function readEntry(zip: ZipFile, entry: Entry, where: string): Promise<Buffer> {
  const damage = (detail: string): Error => createDamage(where, 'Word or zip file', `${entry.fileName}: ${detail}`);
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) {
        reject(damage(error.message));
        return;
      }
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.once('error', (cause: Error) => {
        reject(damage(cause.message));
      });
      stream.once('end', () => {
        const bytes = Buffer.concat(chunks);
        if (crc32(bytes) === entry.crc32) resolve(bytes);
        else reject(damage('its checksum does not hold'));
      });
    });
  });
}
