import type { CorrectionWords } from './words';

const FRENCH_PIECE = '(?:article|texte|papier|contenu|reportage|dépêche|interview|entretien|tribune|enquête)';
const FRENCH_CHANGED = '(?:modifié|corrigé|mis à jour|actualisé|rectifié|complété|précisé)e?';

export const french: CorrectionWords = {
  labels: String.raw`rectificati(?:f|on)|correctif|corrections?|précisions?|mise à jour|mise au point|note de la rédaction|n\.?d\.?l\.?r`,
  statements: [
    String.raw`\b(?:première|précédente|ancienne) version de (?:ce|cet|cette|notre|l')\s?${FRENCH_PIECE}`,
    String.raw`\bversion (?:antérieure|précédente|initiale|originale) de (?:ce|cet|cette|notre|l')\s?${FRENCH_PIECE}`,
    String.raw`\b(?:cet article|ce (?:texte|papier|contenu|reportage)|cette (?:dépêche|interview|enquête|tribune)|le titre de cet article) a (?:\S+ )?été (?:\S+ )?${FRENCH_CHANGED}`,
    `^article ${FRENCH_CHANGED}`,
    String.raw`\bcomme nous l'(?:avons|avions) (?:\S+ )?(?:écrit|indiqué|annoncé|affirmé)|\bcontrairement à ce que nous (?:avons|avions|écrivions)`,
    String.raw`\bune erreur s'est glissée`,
  ],
};

const SPANISH_PIECE = '(?:artículo|nota|noticia|información|texto|reportaje|crónica|pieza|entrevista)';

export const spanish: CorrectionWords = {
  labels: String.raw`corrección|correcciones|rectificación|fe de err(?:atas?|ores)|aclaración|actualización|nota (?:del editor|de (?:la )?redacción)|n\. de la r\.?`,
  statements: [
    String.raw`\b(?:versión (?:anterior|previa|inicial|original)|(?:primera|anterior|previa) versión) de est[ea] ${SPANISH_PIECE}`,
    String.raw`\best[ea] ${SPANISH_PIECE} (?:ha sido|fue|se ha|está) (?:\S+ )?(?:corregid|actualizad|modificad|rectificad|editad|ampliad)`,
    String.raw`\bcomo (?:se |hemos |habíamos )?(?:public|indic|inform|señal)\S+ (?:inicialmente|por error|erróneamente|en un primer momento|en una versión)`,
  ],
};

const PORTUGUESE_PIECE = '(?:artigo|matéria|texto|reportagem|notícia|nota|publicação|entrevista)';

export const portuguese: CorrectionWords = {
  labels:
    'corre[cç]+[ãõ](?:o|es)|retificação|errata|erramos|esclarecimento|atualização|nota d(?:o editor|a (?:redação|redacção|direção))',
  statements: [
    String.raw`\bversão (?:anterior|inicial|prévia|original) d(?:est[ea]|a|o) ${PORTUGUESE_PIECE}|\b(?:primeira|anterior) versão d(?:est[ea]|a|o) ${PORTUGUESE_PIECE}`,
    String.raw`\b(?:est[ea]|[ao]) ${PORTUGUESE_PIECE} foi (?:\S+ )?(?:corrigid|atualizad|alterad|modificad|retificad|editad)`,
    String.raw`\b(?:diferentemente|ao contrário) do que (?:foi |havia sido |havíamos |tinha sido )?(?:publicad|publicamos|informad|informamos|noticiad)`,
  ],
};

const ITALIAN_PIECE = '(?:articolo|testo|notizia|pezzo|intervista|servizio)';

export const italian: CorrectionWords = {
  labels: String.raw`correzion[ei]|errata corrige|rettifica|precisazione|aggiornamento|nota della redazione|nota dell'editore|n\.?d\.?r`,
  statements: [
    String.raw`\b(?:versione (?:precedente|originale|iniziale)|(?:prima|precedente) versione) (?:di quest[oa' ]+|dell'|della |del )${ITALIAN_PIECE}`,
    String.raw`\b(?:quest[oa' ]+|l'|il )${ITALIAN_PIECE} (?:è|era) stat[oa] (?:\S+ )?(?:aggiornat|corrett|modificat|rettificat|integrat)`,
  ],
};
