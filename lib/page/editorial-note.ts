/**
 * How publishers open a note on a change of their own text: correction, clarification, update, editor's note. Languages:
 * English, German, French, Spanish, Portuguese, Italian, Dutch, Swedish, Danish, Norwegian, Russian, Chinese, Japanese.
 */
const LABELS = [
  "corrections?(?: (?:and|&) clarifications?)?|clarifications?|correction appended|corrected|updates?|updated|retraction|errat(?:um|a)|editors?['’]?s?['’]? note|note (?:to|from) (?:our )?(?:readers|the editors?)",
  'korrektur(?:en|hinweis)?|berichtigung|richtigstellung|klarstellung|aktualisierung|(?:anmerkung|hinweis) der redaktion|nachtrag',
  'rectificati(?:f|on)|précision|mise à jour|note de la rédaction|correctif',
  'corrección|rectificación|fe de err(?:atas?|ores)|aclaración|actualización|nota del editor|nota de (?:la )?redacción',
  'correção|retificação|atualização|nota da redação|nota do editor|esclarecimento',
  "correzione|rettifica|precisazione|aggiornamento|errata corrige|nota della redazione|nota dell['’]editore",
  'correctie|rectificatie|aanvulling|verduidelijking|naschrift|noot van de redactie',
  'rättelse|förtydligande|uppdatering|rettelse|præcisering|presisering|opdatering|oppdatering|retting',
  'исправление|уточнение|обновление|от редакции|訂正|追記|編集部注|更正|更新|编者注',
];

/** What may stand between the label and its colon: a date, a time, a bracket. */
const DATED = String.raw`(?:\s*\([^)]{1,60}\)|,\s.{1,40}?|\s\p{N}[^:：]{0,30}|\s(?:on )?\p{L}{3,9}\.? \p{N}{1,2}[^:：]{0,20})?`;
const OPENING = new RegExp(
  String.raw`^[\s*\[(—–-]*(?:${LABELS.join('|')})(?:${DATED}\s*[:：\])–—-]|\.)(?:\s|(?<=：)).{12}`,
  'iu',
);

/** What such a note says, wherever it begins. */
const STATEMENTS = [
  String.raw`\b(?:earlier|previous|prior|initial|original|first) versions? of (?:this|the|our)\b`,
  String.raw`\bthis (?:article|story|post|report|piece|column|item|page|headline|interview|review|list) (?:was|has|had|is) (?:\p{L}+ ){0,3}(?:amended|corrected|updated|clarified|revised|edited|changed)\b`,
  String.raw`\bwe (?:regret|apologi[sz]e for) (?:the|this) (?:error|mistake|confusion)`,
  'in einer (?:früheren|ersten|vorherigen|älteren) (?:version|fassung)|(?:dieser|der) (?:artikel|text|beitrag) wurde .{0,60}(?:korrigiert|aktualisiert|ergänzt|geändert|überarbeitet|berichtigt)',
  'une (?:version|première version) (?:précédente|antérieure|initiale|de cet article)|cet article a été (?:modifié|corrigé|mis à jour)',
  '(?:una|la) versión (?:anterior|previa) de|este artículo (?:ha sido|fue) (?:corregido|actualizado|modificado)',
  'uma versão anterior d|est[ea] (?:reportagem|matéria|artigo|texto) foi (?:corrigid|atualizad|alterad)',
  'una (?:precedente versione|versione precedente)|questo articolo è stato (?:corretto|aggiornato|modificato)',
  'in een eerdere versie|dit artikel is (?:aangepast|gecorrigeerd|bijgewerkt)',
  'i en tidligere (?:versjon|version|udgave)|i en tidigare version',
].map((source) => new RegExp(source, 'iu'));

/** Longer texts are not about themselves; characters. */
const MAX_STATED = 600;
/** A note says more than its label; characters. */
const MIN_NOTE = 25;

/** Whether a text is the publisher's note on a change of the article. */
export function isEditorialNote(text: string): boolean {
  if (text.length < MIN_NOTE) return false;
  if (OPENING.test(text)) return true;
  return text.length <= MAX_STATED && STATEMENTS.some((statement) => statement.test(text));
}
