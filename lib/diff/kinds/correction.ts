/**
 * Notes in which a publisher says that the article was corrected or updated. Rules by language: words that head such a
 * note, and phrases that only such a note has. Lower case, as they are held against lower case.
 */
const HEADS: readonly string[] = [
  "corrections?|clarifications?|editor['’]?s['’]? note|editorial note|note to readers|updates?|updated|retraction|errat(?:um|a)",
  String.raw`korrektur|berichtigung|richtigstellung|klarstellung|nachtrag|aktualisierung|hinweis der redaktion|anm(?:erkung|\.)? d(?:er|\.) red(?:aktion|\.)?|transparenzhinweis|korrekturhinweis`,
  'rectificatif|rectification|précision|mise à jour|note de la rédaction|ndlr|mise au point',
  'corrección|fe de err(?:atas|ores)|aclaración|rectificación|actualización|nota (?:del editor|de la redacción|de redacción)',
  'corre[cç]*ção|retificação|esclarecimento|atualização|nota d(?:o editor|a redação)',
  String.raw`correzione|errata corrige|rettifica|precisazione|aggiornamento|nota della redazione|n\.?d\.?r\.?`,
  'correctie|rectificatie|verbetering|verduidelijking|aanvulling|naschrift',
  'rättelse|förtydligande|korrigering|uppdatering',
  'rettelse|presisering|præcisering|korreksjon|oppdatering|opdatering',
  'исправление|уточнение|поправка|обновление|обновлено|от редакции|поправка|корекция|уточнение|допълнение',
  'sprostowanie|korekta|aktualizacja|wyjaśnienie',
  '更正|勘误|勘誤|编者按|編者按|编辑注|訂正|おわびと訂正|お詫びと訂正',
  'تصحيح|تنويه|تحديث|توضيح|תיקון|הבהרה|עדכון|תיקון טעות',
];

const PHRASES: readonly string[] = [
  String.raw`\b(?:an|the|a) (?:earlier|previous|prior|original|initial) version of th(?:is|e) (?:article|story|post|piece|report|column|headline|page|caption|review|interview)`,
  String.raw`\b(?:this|the) (?:article|story|post|piece|report|column|headline|page|caption) (?:has been|was|is|had been) (?:\w+ )?(?:updated|corrected|amended|revised|clarified|edited|changed|modified)`,
  String.raw`\b(?:this|the) (?:article|story|post|piece|report|headline) (?:originally|initially|previously|incorrectly|mistakenly) (?:said|stated|misstated|reported|referred|identified|gave|misidentified)`,
  String.raw`\bwe have (?:corrected|amended|updated|clarified) (?:this|the) (?:article|story|post|piece|report)`,
  String.raw`\b(?:in|bei) eine[rm] (?:früheren|vorherigen|ersten|ursprünglichen|vorigen|älteren) (?:version|fassung)|\b(?:dieser|der) (?:artikel|text|beitrag|bericht) wurde (?:\S+ ){0,8}(?:korrigiert|aktualisiert|ergänzt|geändert|überarbeitet|angepasst)`,
  String.raw`\bune? (?:première|précédente|ancienne|version antérieure) ?(?:version)? de (?:cet|ce|notre) (?:article|texte)|\b(?:cet article|ce texte) a été (?:modifié|corrigé|mis à jour|actualisé|rectifié)`,
  String.raw`\buna versión (?:anterior|previa|inicial) de est[ea] (?:artículo|nota|noticia|información|texto)|\best[ea] (?:artículo|nota|noticia|información|texto) (?:ha sido|fue|se ha) (?:corregid|actualizad|modificad|rectificad)`,
  String.raw`\b(?:uma|a) versão (?:anterior|inicial|prévia) d(?:este|esta|a|o) (?:artigo|matéria|texto|reportagem|notícia)|\b(?:este|esta|o|a) (?:artigo|matéria|texto|reportagem|notícia) foi (?:corrigid|atualizad|alterad|modificad|retificad)`,
  String.raw`\buna (?:precedente|prima) versione di quest[oa'’]|\bquest[oa'’] ?articolo è stato (?:aggiornat|corrett|modificat|rettificat)`,
  String.raw`\bin een (?:eerdere|vorige|oudere) versie van (?:dit|het)|\bdit (?:artikel|bericht|stuk) is (?:\S+ ){0,5}(?:gecorrigeerd|aangepast|geactualiseerd|bijgewerkt|gewijzigd)`,
  String.raw`\bi en (?:tidigare|äldre) version av|\b(?:artikeln|texten) har (?:uppdaterats|rättats|korrigerats|ändrats)`,
  String.raw`\bi en tidligere (?:versjon|version|utgave|udgave) a[vf]|\b(?:saken|artikkelen|artiklen|teksten) (?:er|har|ble|blev) (?:blitt |blevet )?(?:oppdatert|rettet|endret|korrigert|opdateret|ændret)`,
  'в (?:предыдущей|ранней|первоначальной|более ранней) версии|(?:статья|текст|материал|новость) (?:был[аио]? )?(?:исправлен|обновл[её]н|уточн[её]н)|в предишна версия',
  'w (?:poprzedniej|wcześniejszej|pierwotnej) wersji|(?:artykuł|tekst) został (?:zaktualizowany|poprawiony|zmieniony)',
  '本文(?:已|经|經)?(?:更新|更正|修改|修订)|此前版本|早前版本|記事を?(?:修正|訂正)|一部修正',
];

const HEADED = new RegExp(`^[\\s*_\\[(>–—-]*(?:${HEADS.join('|')})(?![\\p{L}\\p{N}])[^:：]{0,40}[:：]`, 'u');
/** "Correction appended", "Correction – 4 March", or the head alone. */
const HEAD_ALONE = new RegExp(
  `^[\\s*_\\[(]*(?:${HEADS.join('|')})(?: appended)?[\\s*_\\])]*(?:[–—-].*)?$`,
  'iu',
);
const PHRASE = new RegExp(PHRASES.join('|'));

/** A note is short; this far in it has said that it is one. */
const MOST_LENGTH = 600;

/**
 * Whether the sentence is a correction or update note. A line that only says when ("Updated 12:57") looks like one; see
 * stamp-line.ts.
 */
export function isCorrectionNote(text: string): boolean {
  const start = text.slice(0, MOST_LENGTH).toLowerCase();
  return HEADED.test(start) || HEAD_ALONE.test(start) || PHRASE.test(start);
}
