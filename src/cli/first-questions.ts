import { stringify } from 'yaml';

interface Question {
  readonly zh: string;
  readonly en: string;
  readonly query: string;
}

/** Three questions that the shipped documents answer, as a newcomer would ask them. */
export const FIRST_QUESTIONS: readonly Question[] = [
  {
    zh: '“单边预约定价安排新模式”由哪个部门负责？原文怎么说？',
    en: 'Which body answers for 单边预约定价安排新模式, and in which words?',
    query: `{ measure(by: { key: "辽政发〔2024〕5号#三/13" }) { name agencies { edges { role level node { name } claims { evidence { quote locator { row column } document { title } } } } } } }`,
  },
  {
    zh: '沈阳海关负责哪些事项？',
    en: 'What is 沈阳海关 responsible for?',
    query: `{ agency(by: { name: "沈阳海关" }) { name measures(first: 3) { totalCount edges { role level node { name date document { title } } } } } }`,
  },
  {
    zh: '第七批的推广范围写在哪里？',
    en: 'Where is the scope of 第七批 stated?',
    query: `{ batch(by: { key: "中国（辽宁）自由贸易试验区改革创新经验/7" }) { name measures(first: 1) { totalCount nodes { name scope { text kind } claims(predicate: HAS_SCOPE) { nodes { level evidence { quote locator { row column } document { title } } } } } } } }`,
  },
];

/** A line to paste into a shell. A query holds no single quote, so one pair of them keeps it whole. */
export function toCurl(url: string, query: string): string {
  return `curl -s ${url} -H 'content-type: application/json' --data '${JSON.stringify({ query })}'`;
}

const NO_ANSWER = 'no answer: ';

/** Asks the running API one question; the answer as it came, or what went wrong: a start must not fail over its greeting. */
async function ask(url: string, query: string): Promise<string> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
      signal: AbortSignal.timeout(10_000),
    });
    const { data, errors } = (await response.json()) as {
      readonly data?: unknown;
      readonly errors?: readonly { readonly message: string }[];
    };
    if (errors && errors.length > 0) return `${NO_ANSWER}${errors.map(({ message }) => message).join('; ')}\n`;
    return stringify(data, { lineWidth: 0 });
  } catch (error) {
    return `${NO_ANSWER}${error instanceof Error ? error.message : String(error)}\n`;
  }
}

/** Asks up to three times: a database that has just started plans each statement anew, which takes seconds on a busy machine. */
async function askPatiently(url: string, query: string): Promise<string> {
  let answer = await ask(url, query);
  for (let again = 0; again < 2 && answer.startsWith(NO_ANSWER); again += 1) answer = await ask(url, query);
  return answer;
}

/** The three questions, each with its line to paste and its answer, fetched now. */
export async function answerFirstQuestions(url: string): Promise<string> {
  const parts: string[] = [];
  for (const [index, { zh, en, query }] of FIRST_QUESTIONS.entries()) {
    const answer = await askPatiently(url, query);
    const indented = answer.trimEnd().replace(/^/gmu, '   ');
    parts.push(`${index + 1}. ${zh}\n   ${en}\n\n   ${toCurl(url, query)}\n\n${indented}\n`);
  }
  return parts.join('\n');
}
