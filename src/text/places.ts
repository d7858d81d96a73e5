/**
 * Names of the provincial units of China, longest first, with the short forms that names of bodies begin with. Part of the language that
 * texts are written in, not of the register: reading knows that 辽宁银监局 begins with a place, never which body it is.
 */
export const PROVINCES: readonly string[] = [
  '新疆生产建设兵团', '内蒙古', '黑龙江', '北京', '天津', '上海', '重庆', '河北', '山西', '辽宁', '吉林', '江苏', '浙江', '安徽', '福建', '江西',
  '山东', '河南', '湖北', '湖南', '广东', '海南', '四川', '贵州', '云南', '陕西', '甘肃', '青海', '台湾', '广西', '西藏', '宁夏', '新疆', '香港', '澳门',
]; // prettier-ignore

const PROVINCE_LED = new RegExp(`^(?:${PROVINCES.join('|')})`, 'u');

// 沈阳市人民政府   大连片区   岭东省人民政府办公厅   中国（岭东）自由贸易试验区
const LOCAL =
  /([\u4E00-\u9FFF]{2,3})(?:市人民政府|市政府|省人民政府|省政府|片区|[省市][\u4E00-\u9FFF]{2,8}(?:厅|局|委员会|办公室))|中国[（(]([\u4E00-\u9FFF]{2})[）)]/gu;
const NOT_A_NAME =
  /[的和及与或在对由向为将会同省市各是经要于区县等从被据已]|本|该|我|全|三个|一个|有关|相关|所在|以上|直辖|设区|改进|统筹|实施|建设|支持/u;

// Cities whose names have such a character.
const IS_A_NAME = new Set(['大同', '和田', '从化']);

/** Whether two characters could be the name of a place, as far as they alone tell. */
export const canBePlace = (name: string): boolean => !NOT_A_NAME.test(name) || IS_A_NAME.has(name);

/**
 * The places that a text itself makes known as such: 沈阳 from 沈阳市人民政府, 大连 from 大连片区. All have two characters.
 */
export function findLocalPlaces(text: string): ReadonlySet<string> {
  const places = new Set<string>();
  for (const match of text.matchAll(LOCAL)) {
    const name = (match[1] ?? match[2] ?? '').slice(-2);
    if (name.length === 2 && canBePlace(name)) places.add(name);
  }
  return places;
}

/** Whether a name begins with a place: a provincial unit, or one that the text makes known. */
export function isPlaceLed(name: string, localPlaces: ReadonlySet<string>): boolean {
  return PROVINCE_LED.test(name) || localPlaces.has(name.slice(0, 2));
}
