import type { parseDocument } from 'htmlparser2';

/** The nodes that cheerio gives, named by way of the parser that defines them. */
export type AnyNode = ReturnType<typeof parseDocument>['children'][number];
export type Element = Extract<AnyNode, { readonly attribs: unknown }>;
export type Text = Extract<AnyNode, { readonly data: string; readonly nodeType: 3 }>;

export const isElement = (node: AnyNode): node is Element => 'attribs' in node;
/** Text that may be printed; a comment is none. */
export const isText = (node: AnyNode): node is Text => node.nodeType === 3;
