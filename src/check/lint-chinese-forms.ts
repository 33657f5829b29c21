import type { Lint } from './lint.ts';

const pairsOf = (pairs: string): ReadonlyMap<string, string> =>
  new Map(pairs.match(/../gu)?.map((pair): [string, string] => [pair.slice(0, 1), pair.slice(1)]));

/** Forms of Japan, by pairs with that of Taiwan’s standard; without those that are Simplified characters as well. */
const JAPANESE = pairsOf(
  '図圖対對気氣広廣円圓売賣読讀経經験驗様樣歳歲駅驛発發関關総總鉄鐵単單戦戰労勞営營厳嚴桜櫻検檢険險剣劍権權勧勸観觀歓歡帰歸応應価價仮假亜亞悪惡囲圍隠隱栄榮' +
    '壊壞懐懷覚覺楽樂陥陷拡擴殻殼徳德増增徴徵聴聽転轉伝傳闘鬥稲稻拝拜髪髮抜拔浜濱払拂仏佛変變豊豐満滿黙默訳譯薬藥揺搖謡謠覧覽竜龍猟獵塁壘霊靈齢齡暦曆歴歷沢澤' +
    '渓溪譲讓醸釀嬢孃壌壤縄繩焼燒奨獎乗乘浄淨剰剩畳疊穣穰粋粹酔醉穂穗髄髓瀬瀨斉齊斎齋済濟剤劑雑雜桟棧歯齒児兒実實釈釋収收従從渋澁獣獸縦縱粛肅処處証證挙舉郷鄉' +
    '暁曉勲勳薫薰恵惠掲揭蛍螢軽輕継繼鶏雞撃擊県縣倹儉圏圈顕顯鉱礦黒黑砕碎毎每塩鹽縁緣穏穩絵繪択擇駆驅駄馱銭錢専專蔵藏臓臟捜搜巣巢窓窗荘莊騒騷団團遅遲鋳鑄逓遞' +
    '弾彈脳腦悩惱拠據両兩舗舖摂攝繊纖隣鄰',
);

/** Words of which a character is Simplified that is Traditional in others: 后 of 皇后, 里 of 公里. */
const WORDS: Readonly<Record<string, readonly [right: string, words: string]>> = {
  后: ['後', '后來 之后 以后 最后 然后 背后 前后 隨后 今后 后面 后期 落后'],
  里: ['裡', '院子里 家里 心里 手里 夜里 這里 房子里 肚子里 里頭 里邊'],
  系: ['係', '關系'],
  制: ['製', '制造 制作 復制 研制'],
  准: ['準', '准備 准確 標准 水准 精准 瞄准 基准'],
  采: ['採', '采用 采取 采購 采訪 采集'],
  云: ['雲', '云端 云計算'],
  游: ['遊', '游戲 旅游 導游'],
  余: ['餘', '其余 剩余 多余 業余'],
  征: ['徵', '特征 象征 征兆'],
  御: ['禦', '防御 抵御'],
  划: ['劃', '計划 規划 划分 企划 策划'],
  志: ['誌', '雜志 標志 日志'],
  致: ['緻', '精致 細致'],
  几: ['幾', '几個 几乎 几家 几年 几次 好几'],
  斗: ['鬥', '奮斗 戰斗 斗爭'],
  松: ['鬆', '輕松 放松 寬松'],
};
/** Where two words make such a one between them: 有關系統, 機制造成, 核准備查, 公里頭. */
const BETWEEN = [
  '(?<=[阿公英])里|里(?=[程長民昂])|系(?=[統列所主])|(?<=[體機法控限管編學抑強專稅建])制',
  '(?<=[批核獲允不])准|(?<=[上中下])游|(?<=[王皇太天母])后',
];
/** A measure word is one between a number and an animal. */
const OF_ANIMALS = '(?<=[兩三四五六七八九十幾])只(?=[動狗貓鳥羊牛馬豬雞鴨鵝蟲獸])';

/** A character within one of its words, as a pattern that finds it alone. */
const within = (char: string, word: string): string => {
  const [before = '', after = ''] = word.split(char);
  return `${before && `(?<=${before})`}${char}${after && `(?=${after})`}`;
};
const SIMPLIFIED_WORDS = [
  ...Object.entries(WORDS).flatMap(([char, [, words]]) => words.split(' ').map((word) => within(char, word))),
  OF_ANIMALS,
];

const ZERO = '○+';
const DIGIT = '[一二三四五六七八九]';

/** Characters of Chinese that are written otherwise in Taiwan, or look like others. */
export const CHINESE_FORMS: readonly Lint[] = [
  {
    rule: 'variant-character',
    pattern: new RegExp(`[${[...JAPANESE.keys()].join('')}]`, 'gu'),
    says: (char, around) =>
      `“${char}” in “${around}” is a form of Japan: write “${JAPANESE.get(char) ?? char}”.`,
  },
  {
    rule: 'variant-character',
    // Radicals, and characters that are there for old encodings alone.
    pattern: /[\u2e80-\u2fdf\uf900-\ufaff]/gu,
    says: (char, around) => {
      const plain = char.normalize('NFKC');
      const right = plain === char ? 'type the character itself' : `write “${plain}”`;
      return `“${char}” in “${around}” looks like a character and is none that anybody finds by searching: ${right}.`;
    },
  },
  {
    rule: 'variant-character',
    pattern: new RegExp(`(?<=${DIGIT})${ZERO}|${ZERO}(?=${DIGIT})`, 'gu'),
    says: (found, around) =>
      `“${found}” in “${around}” is a circle and no zero: write “${'〇'.repeat(found.length)}”.`,
  },
  {
    rule: 'variant-character',
    pattern: /(?<![\p{Script=Katakana}\p{Script=Hiragana}ー])ー+/gu,
    says: (found, around) =>
      `“${found}” in “${around}” is a mark of Japanese kana: write “一”, or “——” for a dash.`,
  },
  {
    rule: 'simplified-character',
    pattern: new RegExp(`(?!${BETWEEN.join('|')})(?:${SIMPLIFIED_WORDS.join('|')})`, 'gu'),
    says: (char, around) =>
      `“${char}” in “${around}” is a Simplified character in this word: write “${WORDS[char]?.[0] ?? '隻'}”.`,
  },
];
