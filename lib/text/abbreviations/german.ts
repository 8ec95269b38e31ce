import type { LanguageWords } from './words';

export const german: LanguageWords = {
  languages: ['de'],
  leading:
    'Hr Hrn frl dipl dipl.-ing Mag bzw ca z.b d.h i.d.r i.v h.c sog lt evtl ggf vgl inkl exkl zzgl geb gest verh ehem ' +
    'o.g zz z.zt zit insb Gebr Abg Oberstlt Hptm',
  beforeNumber: 'nr nrn abs abb aufl bd jg kap ziff rn rdnr Anm Art Bst Tel Az',
  open: 'Mio Mrd Tsd str Chr v.chr n.chr e.v u.a jun',
  closing: 'u.s.w u.v.m u.a.m',
  starters:
    'Der Die Ein Eine Einen Einem Einer Er Sie Es Wir Ich Ihr Ihre Ihren Im Am Auf Aus Bei Beim Nach Vor Vom Zu Zum Zur ' +
    'Mit Für Und Aber Auch Als Wenn Weil Dass Doch Denn Dann Damit Dabei Dazu Diese Dieser Dieses Diesen Nun Noch Nur ' +
    'Seit Unter Um Während Wie Was Wer Wo Warum Zudem Laut Nicht Seine Jedoch Allerdings Außerdem Bisher Bislang ' +
    'Derzeit Zuvor Insgesamt Viele Alle Beide Einige Unterdessen Trotz Ob Durch Gegen Ohne',
  afterOrdinal:
    'Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember Jan Feb Mär Apr Jun ' +
    'Jul Aug Sep Sept Okt Nov Dez Jahrhundert Jahrhunderts Mal Platz Stelle Runde Tag Weltkrieg',
  own: {
    leading: 'hl max min gem med phil jur rer nat habil ing',
    beforeNumber: 'art',
    open: 'mio mrd',
    starters: 'An Das Den Dem Des So Ist Hat War Man Über Mehr Da Sein Von',
  },
};
