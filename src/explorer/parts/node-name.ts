import type { NodeNameFragment } from '../generated/graphql.ts';
import { label } from '../language.ts';

export type Named = NodeNameFragment;

/** What a node is called. */
export function nameOf(node: Named): string {
  switch (node.__typename) {
    case 'PolicyDocument':
      return node.title ?? node.key;
    case 'Scope':
      return node.text;
    case 'Claim':
    case 'Mention':
    case 'Problem':
    case 'Correction':
    case 'StatedTotal':
    case 'BatchHole':
      return node.key;
    case 'Measure':
    case 'PlainPassage':
    case 'Agency':
    case 'Batch':
    case 'Domain':
    case 'Place':
    case 'PilotZone':
    case 'PilotArea':
    case 'Park':
      return node.name;
    default:
      return node satisfies never;
  }
}

/** What tells it from others of the same name. */
export function noteOf(node: Named): string {
  switch (node.__typename) {
    case 'Measure':
    case 'PlainPassage':
      return [node.document.documentNumber?.text ?? node.document.title, node.number].filter(Boolean).join(' · ');
    case 'PolicyDocument':
      // The key of a numbered document is its number.
      return [node.key.includes('〔') ? node.key : null, node.documentDate].filter(Boolean).join(' · ');
    case 'Agency':
      return node.tier ? label('Tier', node.tier) : label('Resolution', 'UNKNOWN');
    case 'Batch':
      return node.series;
    case 'Claim':
    case 'Mention':
    case 'Problem':
    case 'Correction':
    case 'StatedTotal':
    case 'BatchHole':
    case 'Domain':
    case 'Place':
    case 'PilotZone':
    case 'PilotArea':
    case 'Park':
    case 'Scope':
      return '';
    default:
      return node satisfies never;
  }
}
