import type { Block } from './blocks.ts';
import { isOrganName } from './organ-names.ts';
import type { Paragraph } from './paragraphs.ts';
import { RepairedText } from './repaired-text.ts';
import { asParagraph, isTitleLike, LETTERHEAD, type Field } from './title-lines.ts';

/** 辽宁省人民政府文件, and the names of several issuers one below the other; or 辽宁省人民政府办公厅 alone above the number. */
export class Letterhead {
  readonly names: Field<string>[] = [];

  /** Takes the paragraph at `at` when it is a line of the letterhead. */
  take(blocks: readonly Block[], at: number): boolean {
    const block = asParagraph(blocks[at]);
    if (!block) return false;
    const text = block.text.text;
    if (this.names.length > 0 && /^(?:文件|(?:工作)?简报|专报|信息)$/u.test(text)) return true;
    const isHead = LETTERHEAD.test(text);
    if (!isHead && !(isOrganName(text) && !isTitleLike(text))) return false;
    // Several names stand one right below the other, before number and title.
    const above = [asParagraph(blocks[at - 1]), asParagraph(blocks[at - 2])];
    const last = this.names[this.names.length - 1];
    if (last && !above.some((entry) => entry?.text === last.text)) return false;
    const name = isHead ? block.text.slice(0, block.text.length - (text.endsWith('令') ? 1 : 2)) : block.text;
    this.names.push({ value: name.text, text: name });
    return true;
  }

  /** 河南省人民政府办公厅, and right below it 关于印发…的通知: one title on lines of its own. */
  above(title: Field<string>, line: Paragraph | null): Field<string> {
    const [name, second] = this.names;
    if (!name || second || line?.text !== name.text || !/^(?:关于|印发|转发)/u.test(title.value)) return title;
    const text = RepairedText.join([name.text, title.text]);
    return { value: text.text, text };
  }
}
