import { load } from 'cheerio';
import { Parser } from 'htmlparser2';
import { createRefusal } from '../format.ts';
import type { AnyNode, Element } from './dom.ts';

const MOST_ELEMENTS = 300_000;
/** Browsers stop at 512; saved pages are some 40 deep. */
const DEEPEST = 256;

const tooMuch = (where: string, came: string): Error =>
  createRefusal(where, came, 'copy the text of the page into a .txt file and ingest that');

/** Counts before the tree is built: building it takes time with the square of the depth. */
function checkSize(markup: string, where: string): void {
  let elements = 0;
  let depth = 0;
  const parser = new Parser({
    onopentag: () => {
      elements += 1;
      depth += 1;
      if (depth > DEEPEST) throw tooMuch(where, `a web page nested more than ${DEEPEST} deep`);
      if (elements > MOST_ELEMENTS) throw tooMuch(where, `a web page of more than ${MOST_ELEMENTS} elements`);
    },
    onclosetag: () => {
      depth -= 1;
    },
  });
  parser.end(markup);
}

function checkDepth(root: AnyNode, where: string): void {
  const stack: [node: AnyNode, depth: number][] = [[root, 0]];
  for (let top = stack.pop(); top; top = stack.pop()) {
    const [node, depth] = top;
    // Repairing badly nested markup may deepen it.
    if (depth > 2 * DEEPEST) throw tooMuch(where, `a web page nested more than ${2 * DEEPEST} deep`);
    if ('children' in node) for (const child of node.children) stack.push([child, depth + 1]);
  }
}

/** A page as a browser builds it: what is in `<body>`, and the title of its window. */
export interface Page {
  readonly body: Element;
  readonly windowTitle: string;
}

/**
 * Parses a page by the rules of HTML, mistakes repaired as browsers do. Nothing is fetched and no script runs.
 *
 * @throws Fault BAD_INPUT for a page that is nested or filled beyond any real one
 */
export function loadHtml(markup: string, where: string): Page {
  checkSize(markup, where);
  const $ = load(markup, { scriptingEnabled: false });
  const body = $('body').get(0);
  if (!body)
    throw createRefusal(
      where,
      'a web page of frames, without a text of its own',
      'open the frame with the document, save that and ingest it',
    );
  checkDepth(body, where);
  return { body, windowTitle: $('head > title').first().text().replace(/\s+/gu, ' ').trim() };
}
