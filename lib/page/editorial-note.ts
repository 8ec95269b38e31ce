import { correctionNoteBody } from '../text/correction-note';

/** A note says something behind its label; letters. */
const MIN_BODY = 12;
/** A character of Chinese, Japanese or Korean says about as much as this many letters. */
const IDEOGRAPH_WEIGHT = 2.5;
const IDEOGRAPHIC = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u;
/** Longer texts are not about themselves; characters. */
const MAX_STATED = 600;

/** Whether a block is the publisher's note on a change of the article. */
export function isEditorialNote(text: string): boolean {
  const body = correctionNoteBody(text);
  if (body === null || (body === text && text.length > MAX_STATED)) return false;
  return body.length * (IDEOGRAPHIC.test(body) ? IDEOGRAPH_WEIGHT : 1) >= MIN_BODY;
}

/** Stems of the words in which publishers own up to a change, in the languages of LABELS. */
const OWNING_UP = new RegExp(
  [
    String.raw`\b(?:correct(?:ed|ion)|clarif|amend|errat|retract|misstat|misidentif|incorrect|inaccura|mistakenly|by mistake|apologi[sz]e|originally|wrongly)|\b(?:earlier|previous) version`,
    'korrig|korrektur|berichtig|richtigstell|klarstell|klargestellt|ursprünglich|irrtümlich|fälschlich|frühere[nr]? (?:version|fassung)',
    'rectifi|précision|corrigé|par erreur|initialement|version (?:précédente|antérieure|initiale)',
    'correg|corrección|rectific|aclaraci|fe de err|por error|versión (?:anterior|previa)',
    'corrig|correção|retific|esclarec|por engano|erroneamente|versão anterior',
    'corrett|correzion|rettific|precisazion|per errore|versione precedente|precedente versione',
    'correctie|gecorrigeerd|verduidelijk|abusievelijk|ten onrechte|eerdere versie',
    'rättelse|rättat|förtydlig|felaktig|tidigare version|rettels|rettet|pr(?:e|æ)cisering|presiser|korriger|fe(?:il|jl)agtig|tidligere (?:version|versjon)',
    'sprostow|korekt|poprawion|błędnie|исправ|уточн[её]н|поправк|ошибочно|(?:прежней|предыдущей) версии',
    'düzelt|yanlışlıkla|önceki sürüm|تصحيح|تصويب|خطأ|نسخة سابقة|תיקון|תוקן|הבהרה|טעות|גרסה קודמת',
    '訂正|修正|おわび|お詫び|おことわり|誤り|更正|勘误|勘誤|有误|有誤|编者注|編者註',
  ].join('|'),
  'iu',
);

/** Whether a text speaks of a correction at all: enough for one that stands in a box of its own, where notes do. */
export function mayBeEditorialNote(text: string): boolean {
  return text.length <= MAX_STATED && OWNING_UP.test(text);
}
