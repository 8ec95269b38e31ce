import type { CorrectionWords } from './words';

const GERMAN_PIECE = '(?:artikel|text|beitrag|bericht|interview|kommentar|podcast|liveblog|ticker)';
const GERMAN_CHANGED =
  '(?:korrigiert|aktualisiert|ergänzt|geändert|überarbeitet|angepasst|berichtigt|präzisiert|richtiggestellt|verändert|gekürzt)';

export const german: CorrectionWords = {
  labels: String.raw`korrektur(?:en|hinweis)?|berichtigung|richtigstellung|klarstellung|nachtrag|aktualisierung|transparenzhinweis|redaktioneller hinweis|(?:anm(?:erkung|\.)?|hinweis) d(?:er|\.) red(?:aktion|\.)?`,
  statements: [
    String.raw`\b(?:frühere|vorherige|erste|ursprüngliche|vorige|ältere|vorangegangene)[nr]? (?:version|fassung) (?:(?:dieses|des|unseres) ${GERMAN_PIECE}s|dies(?:er|es) )`,
    String.raw`\bin (?:einer|der) (?:früheren|vorherigen|ersten|ursprünglichen|vorigen|älteren) (?:version|fassung),? (?:hieß|stand|fehlte|lautete|war|hatten|haben|schrieben|nannten)`,
    String.raw`\b(?:dieser|der) ${GERMAN_PIECE} (?:wurde|ist) (?:\S+ ){0,12}${GERMAN_CHANGED}`,
    String.raw`\b(?:diese|die) (?:meldung|nachricht|überschrift|bildunterschrift) (?:wurde|ist) (?:\S+ ){0,12}${GERMAN_CHANGED}`,
    String.raw`\bwir haben (?:\S+ ){0,4}(?:diese[mnrs]? (?:${GERMAN_PIECE}|meldung|stelle|passage)|den fehler|die (?:stelle|passage|angabe)) (?:\S+ ){0,12}${GERMAN_CHANGED}`,
    String.raw`\b(?:nachträglich|nach (?:der )?veröffentlichung|nach einem hinweis) (?:\S+ ){0,8}${GERMAN_CHANGED}`,
    String.raw`\b(?:entschuldigen uns für|bitten,?|bedauern) (?:um entschuldigung für )?(?:den|diesen) (?:fehler|irrtum)`,
  ],
};

const DUTCH_PIECE = '(?:artikel|bericht|stuk|verhaal|nieuwsbericht|interview|liveblog|tekst)';

export const dutch: CorrectionWords = {
  labels:
    'correcties?(?: (?:&|en) aanvullingen)?|rectificatie|verbetering|verduidelijking|aanvulling|naschrift|noot (?:van de )?redactie',
  statements: [
    String.raw`\b(?:eerdere|vorige|oudere|oorspronkelijke|eerste) versie van (?:dit|deze|het) (?:${DUTCH_PIECE}|column|recensie)`,
    String.raw`\b(?:dit ${DUTCH_PIECE}|het artikel) (?:is|werd) (?:\S+ ){0,8}(?:gecorrigeerd|aangepast|aangevuld|geactualiseerd|bijgewerkt|gewijzigd|verbeterd)`,
  ],
};

export const swedish: CorrectionWords = {
  labels: 'rättelse|förtydligande|korrigering|uppdatering|redaktionell kommentar',
  statements: [
    String.raw`\ben tidigare version av (?:(?:den här|denna) )?(?:artikel|text|nyhet)`,
    String.raw`\b(?:artikeln|texten|rubriken) (?:har|är) (?:\S+ ){0,3}(?:uppdater|rätta|korriger|ändra|komplettera)`,
  ],
};

export const norwegianAndDanish: CorrectionWords = {
  labels:
    'rettelse|retting|presisering|præcisering|korreksjon|oppdatering|opdatering|korrektion|berigtigelse',
  statements: [
    String.raw`\ben tidligere (?:versjon|version|utgave|udgave) a[vf] (?:denne |den )?(?:sak|artik|tekst)`,
    String.raw`\b(?:saken|artikkelen|artiklen|teksten|denne artik\S+) (?:er|har|ble|blev) (?:\S+ ){0,3}(?:oppdatert|rettet|endret|korrigert|opdateret|ændret|korrigeret)`,
  ],
};
