import type { ThingLabel } from '../../graph/reads/export-rows.ts';

/** Names of things outside: addresses of the page where a public one is configured, else names that no server answers for. */
export interface Iris {
  thing(label: string, key: string): string;
  claim(id: string): string;
  evidence(key: string): string;
  dataset(version: string): string;
  /** The page of a measure or document; a path where no public address is configured. */
  page(view: 'measure' | 'document', key: string, search?: string): string;
}

const NAMESPACE = 'urn:yuanliu:';

/** The views of the page, where there is one for a thing of its own; names for the rest. */
const SEGMENTS: Readonly<Record<ThingLabel, string>> = {
  PolicyDocument: 'document',
  Passage: 'measure',
  Agency: 'body',
  Place: 'place',
  PilotArea: 'area',
  Park: 'park',
  Scope: 'scope',
  Batch: 'batch',
  Domain: 'domain',
  PilotZone: 'zone',
};

/** Letters of other scripts stand in an IRI as they are; what is no letter to it (private use, marks of direction) is written by its bytes. */
const ENCODED = /(?:%[89A-F][\dA-F])+/g;
const NO_LETTER =
  /[\u0080-\u009F\u200B-\u200F\u2028-\u202F\u2060-\u206F\uE000-\uF8FF\uFDD0-\uFDEF\uFEFF\uFFF0-\uFFFF]|[\u{E0000}-\u{10FFFF}]/gu;

/** As one segment of an address. Half a surrogate pair, which a file that people edit may hold, would throw. */
const encode = (key: string): string => encodeURIComponent(Buffer.from(key, 'utf8').toString('utf8'));

/** A key as one segment of an IRI, e.g. `辽政发〔2024〕5号%23四%2F17`. */
const encodeIri = (key: string): string =>
  encode(key)
    .replace(ENCODED, (bytes) => decodeURIComponent(bytes))
    .replace(NO_LETTER, encodeURIComponent);

/** @param publicUrl without a slash at its end; null makes `urn:yuanliu:…`, the same wherever the export is made */
export function createIris(publicUrl: string | null): Iris {
  const base = publicUrl === null ? NAMESPACE : `${publicUrl}/`;
  const name = (segment: string, key: string): string => `${base}${segment}/${encodeIri(key)}`;
  return {
    thing: (label, key) => name(SEGMENTS[label as ThingLabel] ?? label, key),
    claim: (id) => name('claim', id),
    evidence: (key) => name('evidence', key),
    dataset: (version) => name('dataset', version),
    page: (view, key, search = '') => `${publicUrl ?? ''}/${view}/${encode(key)}${search}`,
  };
}

/** An address of the web as an IRI that every reader takes; null for what is none. */
export const toIri = (url: string): string | null =>
  URL.canParse(url) ? new URL(url).href.replace(/[<>"{}|\\^`\s]/g, encodeURIComponent) : null;
