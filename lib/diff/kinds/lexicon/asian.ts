import { readLexicon } from './lexicon';

export const CHINESE = readLexicon({
  common: '',
  negation: '不 没 没有 未 无 非 並非 并非 沒 沒有 無 从未 從未 不是 不会 不會 未能 不能',
  modality: '可能 或 或许 或許 据称 據稱 疑似 涉嫌 应该 應該 必须 必須 将 將 会 會 预计 預計',
  saying: '说 說 表示 称 稱 指出 透露 宣布 强调 強調 认为 認為 据 據 报道 報道 告诉 告訴 发言人 發言人',
  honorifics: '先生 女士',
  numbers: '零 一 二|两|兩 三 四 五 六 七 八 九 十',
  scales: '百=1e2 千=1e3 万=1e4 萬=1e4 亿=1e8 億=1e8',
  days: '今天 昨天 明天 今日 昨日 明日',
  negationPrefixes: '不=1 没=1 沒=1 未=1 无=1 無=1 非=1',
});

export const JAPANESE = readLexicon({
  common: '',
  negation: 'ない なかっ なか なく しない いない いなか できない ならない ず ぬ ませ せん 不 無 未 非',
  modality: 'かもしれ らしい 可能性 恐れ 疑い 見込み 見通し 模様 はず べき だろう でしょう',
  saying: '述べ 語っ 話し 発表 明らか 説明 強調 指摘 よる によると 報じ 主張',
  honorifics: '氏 さん 様 容疑者',
  numbers: '零 一 二 三 四 五 六 七 八 九 十',
  scales: '百=1e2 千=1e3 万=1e4 億=1e8 兆=1e12',
  days: '今日 昨日 明日 きょう きのう あす',
  negationPrefixes: '不=1 無=1 未=1 非=1',
});

export const KOREAN = readLexicon({
  common: '',
  negation:
    '안 못 않다 않는다 않았다 않을 않은 않고 않는 않아 않겠다 못한다 못했다 못할 못한 못하고 없다 없는 없었다 없을 없이 없고 없어 아니다 아니라 아닌 아니었다',
  modality: '수 것으로 듯 듯하다 가능성 전망 예정 의혹 혐의 추정 아마 해야 보인다 알려졌다 전해졌다',
  saying:
    '말했다 밝혔다 전했다 설명했다 강조했다 주장했다 덧붙였다 지적했다 발표했다 따르면 보도했다 대변인 관계자',
  honorifics: '씨 전 현',
  numbers: '영 하나 둘|두 셋|세 넷|네 다섯 여섯 일곱 여덟 아홉 열',
  scales: '백=1e2 천=1e3 만=1e4 억=1e8 조=1e12',
  days: '오늘 어제 내일 모레 그제',
  negationPrefixes: '불=2 비=2 미=2',
});

export const THAI = readLexicon({
  common: '',
  negation: 'ไม่ มิ ไร้ ห้าม ยังไม่ ไม่มี ไม่ได้ ไม่ใช่',
  modality: 'อาจ น่าจะ ควร ต้อง คาดว่า เชื่อว่า อาจจะ',
  saying: 'กล่าว บอก ระบุ เปิดเผย ยืนยัน แถลง ชี้แจง',
  honorifics: 'นาย นาง นางสาว',
  numbers: 'ศูนย์ หนึ่ง สอง สาม สี่ ห้า หก เจ็ด แปด เก้า สิบ',
  scales: 'ร้อย=1e2 พัน=1e3 หมื่น=1e4 แสน=1e5 ล้าน=1e6',
  days: 'วันนี้ เมื่อวาน พรุ่งนี้',
});
