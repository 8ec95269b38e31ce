import type { CorrectionWords } from './words';

export const russian: CorrectionWords = {
  labels:
    'исправлен(?:ие|о)|уточнение|поправка|обновлен(?:ие|о)|от редакции|примечание редакции|опровержение|корекция|допълнение|виправлення|оновлено',
  statements: [
    String.raw`(?:предыдущ|прежн|ранн|первоначальн|перв)\p{L}{2,3} верси\p{L}{1,2} (?:этой |этого |данной |данного |нашей )?(?:стать|материал|текст|новост|заметк|публикаци)`,
    '(?:статья|текст|материал|новость|заметка|публикация) (?:был[ао]? )?(?:исправлен|обновл[её]н|уточн[её]н|дополнен)',
    'в предишна версия',
  ],
};

export const polishAndCzech: CorrectionWords = {
  labels:
    'sprostowanie|korekta|aktualizacja|wyjaśnienie|uzupełnienie|od redakcji|oprava|aktualizováno|zpřesnění',
  statements: [
    String.raw`(?:poprzedni|wcześniejsz|pierwotn|pierwsz)\p{L}{1,3} wersj\p{L}{1,2} (?:tego |naszego )?(?:artykuł|tekst|materiał|depesz)`,
    '(?:artykuł|tekst|materiał) (?:został|był) (?:\\S+ )?(?:zaktualizowan|poprawion|zmienion|uzupełnion|skorygowan)',
  ],
};
