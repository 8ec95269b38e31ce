import type { LanguageWords } from './words';

export const dutch: LanguageWords = {
  languages: ['nl', 'af', 'fy'],
  leading:
    'dhr mevr mw mej ds drs jhr jkvr ca bijv o.a d.w.z t.a.v i.v.m m.b.t n.a.v t.o.v zgn resp incl excl a.u.b',
  beforeNumber: 'nr nrs blz pag hfst tel vol afb fig jan febr mrt apr aug sept okt nov dec',
  open: 'mln mld b.v n.v v.chr n.chr',
  closing: 'm.m e.a e.d',
  starters:
    'Het Een Hij Zij Ze Wij Ik Er Dat Dit Die Deze Op Voor Met Bij Maar Ook Als Toen Volgens Na Uit Aan Om Door Naar ' +
    'Tijdens Omdat Toch Nog Daar Daarna Daarom Zo Wat Wie Waar Hoe Veel Alle Niet Geen Sinds Onder Tegen Tot Zonder ' +
    'Zijn Haar',
  own: { leading: 'ing ir', beforeNumber: 'art', starters: 'De En Van Is We Te Over Dan Hun' },
};

export const swedish: LanguageWords = {
  languages: ['sv'],
  leading: 's.k t.ex bl.a dvs d.v.s f.d t.o.m fr.o.m resp ca m.a.o p.g.a pga',
  beforeNumber: 'nr kl kap sid tel vol fig okt',
  open: 'f.kr e.kr',
  closing: 'm.m m.fl o.s.v',
  starters:
    'Det Den Ett Hon Jag Men Och På Av För Med Om När Som Att Även Enligt Efter Från Vid Under Sedan Nu Där Här Då Hur ' +
    'Vad Vem Varför Dessutom Samtidigt Innan Alla Många Inte Detta Denna Dessa Är Har Var Hennes Deras',
  own: { leading: 'doc fil', starters: 'De En I Han Vi Du Man Till Hans' },
};

export const norwegianAndDanish: LanguageWords = {
  languages: ['nb', 'no', 'nn', 'da'],
  leading: 'frk bl.a f.eks d.v.s dvs ca s.k t.o.m resp oberstlt sst ift mht pga vedr iht kand',
  beforeNumber: 'nr kl kap tlf pkt vol fig jf okt stk',
  open: 'f.kr e.kr',
  closing: 'm.m m.v m.fl o.l',
  starters:
    'Det Den Et Ei Hun Jeg Men Og På Av Af For Med Om Når Som At Også Ifølge Etter Efter Fra Ved Under Nå Der Her ' +
    'Hvordan Hva Hvad Hvem Hvorfor Dessuten Samtidig Før Alle Mange Ikke Dette Denne Disse Er Har Var Hennes Deres Eit',
  own: {
    leading: 'hr red adm ass div fr',
    beforeNumber: 'art s',
    starters: 'De En I Han Vi Du Man Til Da Ho Dei Eg Hans',
  },
};
