import type { CorrectionWords } from './words';

export const chinese: CorrectionWords = {
  labels: '更正(?:启事|啟事|声明|聲明)?|勘误|勘誤|编者[注按]|編者[註按]|编辑注|編輯註|澄清|更新',
  statements: [
    '本(?:文|报道|報道|稿|新闻|新聞)[^。，,]{0,12}(?:更新|更正|修改|修订|修訂|订正|訂正)',
    '本(?:文|报道|報道|稿)(?:的)?(?:早前|此前|先前|之前|早先|原先|较早|較早)(?:的)?版本',
  ],
};

export const japanese: CorrectionWords = {
  labels: '訂正(?:と(?:おわび|お詫び))?|(?:おわび|お詫び)と訂正|更新|追記|おことわり|編集部注',
  statements: [
    '(?:この|本)記事(?:は|を|の)[^。]{0,30}(?:更新|修正|訂正|加筆)',
    '記事(?:を|の内容を)(?:一部)?(?:修正|訂正|更新)し',
    '(?:おわび|お詫び)(?:し|のうえ|の上)、?て?訂正',
    '一部(?:内容を)?修正し',
    '以前の版では',
  ],
};

export const korean: CorrectionWords = {
  labels: '정정(?:보도)?|바로잡습니다|바로잡음|업데이트|편집자 ?주',
  statements: ['이 기사는 [^.]{0,40}(?:수정|정정|업데이트|갱신)', '기사를? (?:수정|정정)했?합?습?니다'],
};

export const arabic: CorrectionWords = {
  labels:
    'تصحيح(?: واعتذار)?|تنويه(?: من المحرر)?|تصويب|تحديث|توضيح|استدراك|ملاحظة (?:المحرر|من المحرر|التحرير)',
  statements: [
    'نسخة سابقة من (?:هذا|هذه) (?:المقال|الخبر|التقرير|المادة|القصة)',
    '(?:تم|جرى) (?:تحديث|تعديل|تصحيح) هذ(?:ا|ه) (?:المقال|الخبر|التقرير|المادة|القصة)',
  ],
};

export const hebrew: CorrectionWords = {
  labels: 'תיקון(?: טעות)?|הבהרה|עדכון|הערת (?:העורך|המערכת)',
  statements: [
    'גרסה (?:קודמת|מוקדמת) של ה?(?:כתבה|ידיעה|מאמר)',
    '(?:הכתבה|הידיעה|המאמר) (?:עודכנה|תוקנה|עודכן|תוקן)',
  ],
};

/**
 * Languages of which only the labels are known: Finnish, Hungarian, Turkish, Greek, Thai, Hindi, Indonesian; Romanian, Catalan,
 * Ukrainian, Bulgarian, Croatian and Serbian, Slovenian, Estonian, Latvian, Lithuanian, Vietnamese, Malay, Persian, Bengali.
 */
export const labelsOnly: CorrectionWords = {
  labels:
    'oikaisu|korjaus|päivitys|helyesbítés|frissítés|düzeltme|güncelleme|editörün notu|διόρθωση|ενημέρωση|διευκρίνιση|แก้ไข|อัปเดต|อัพเดท|ชี้แจง|सुधार|स्पष्टीकरण|koreksi|ralat|' +
    'erată|rectificare|rectificació|fe d.errates|виправлення|уточнення|поправка|уточнение|ispravak|ispravka|исправка|popravek|' +
    'parandus|labojums|patikslinimas|đính chính|pembetulan|اصلاحیه|تصحیح|সংশোধনী',
  statements: [],
};
