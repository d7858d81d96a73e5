/** What names of bodies end in. Patterns are tried on the last characters only: a name is short. */
export const ORGAN_SUFFIX =
  /(?:厅|局|委|办|部|署|院|行|委员会|管委会|协会|商会|学会|联合会|总会|贸促会|促进会|理事会|工会|监会|关|站|司|团|府|室|所|处|队|校|中心|公司|集团|机构|海事局|兵团|总社|联社|残联|妇联|文联|侨联|科协|法院|检察院|园区|开发区|新区|示范区|合作区|产业园|经济区)$/u;

/** Whether the text is the name of a body and nothing else. */
export const isOrganName = (text: string): boolean =>
  text.length >= 3 && text.length <= 40 && ORGAN_SUFFIX.test(text) && /^[\u4E00-\u9FFF（）()]+$/u.test(text);
