import { language, say } from '../language.ts';
import { Section } from '../parts/page-head.tsx';
import { formatSearch, linkTo } from '../routes.ts';

interface Question {
  readonly href: string;
  readonly words: readonly [zh: string, en: string];
  readonly why: readonly [zh: string, en: string];
}

/** Three real questions. They name things of the documents that ship; where a corpus lacks them, the page behind says so. */
const QUESTIONS: readonly Question[] = [
  {
    href: linkTo('measure', '辽政发〔2024〕5号#二/8'),
    words: ['全省推广的跨境电商“便捷监管”，是从哪里来的？', 'Where did the e-commerce rule of 2024 come from?'],
    why: ['从全省推广的条目，沿阶梯回到片区试点', 'From a province-wide rule down its ladder to the trial'],
  },
  {
    href: linkTo('park', 'sy-economic-technological-zone'),
    words: ['沈阳经济技术开发区适用哪些改革举措？', 'Which measures hold in the Shenyang development zone?'],
    why: ['每一条都写明依据哪一句范围表述', 'Each by the statement of scope that makes it hold'],
  },
  {
    href: `/compare${formatSearch({
      a: '中国（辽宁）自由贸易试验区改革创新经验/4',
      b: '中国（辽宁）自由贸易试验区改革创新经验/7',
    })}`,
    words: ['第四批与第七批有什么不同？', 'How do the fourth and seventh batches differ?'],
    why: ['领域、部门、范围，以及哪些有了后续', 'Domains, bodies, scopes, and what was followed up'],
  },
];

export function Questions() {
  const at = language.get() === 'zh' ? 0 : 1;
  return (
    <Section title={say('start.questions')}>
      <ul class="questions">
        {QUESTIONS.map(({ href, words, why }) => (
          <li key={href}>
            <a class="card" href={href}>
              <strong>{words[at]}</strong>
              <span class="soft small">{why[at]}</span>
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
