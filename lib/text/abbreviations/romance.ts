import type { LanguageWords } from './words';

export const french: LanguageWords = {
  languages: ['fr'],
  leading: 'M MM mme mmes mlle mlles mgr ste c.-à-d p.ex',
  beforeNumber: 'n° chap pp vol éd tél fig janv févr avr juil sept oct nov déc',
  open: 'av bd boul j.-c st',
  starters:
    'Une Il Elle Ils Elles Nous Vous Je Ce Cet Cette Ces Dans Aux À Au Pour Par Sur Avec Mais Et Donc Quand Selon ' +
    'Depuis Après Avant Pendant Alors Ainsi Cependant Toutefois Pourtant Enfin Puis Plus Son Sa Ses Leur Leurs Notre ' +
    'Lors Comme Même Ici Qui Que Quel Quelle Tout Tous Certains Plusieurs Chaque Chez Sans Sous Entre Un',
  own: { leading: 'm me mm pr env', beforeNumber: 'art al', starters: 'Le La Les On En Des Du De Si Car Or' },
};

export const spanish: LanguageWords = {
  languages: ['es', 'ca', 'gl'],
  leading:
    'Sra Sres Sras Srta Dra Dres Profa Lic Ing Gral Cnel Tte Sto Sta Ud Uds Excmo Excma Dña Mons p.ej EE Arq aprox',
  beforeNumber: 'núm núms nº pág págs arts cap tel vol fig ene abr dic',
  open: 'avda UU cía dpto prov s.a s.l ee.uu',
  starters:
    'Una Unos Unas En Con Por Para Pero Y Se Su Sus Es Este Esta Estos Estas Según Tras Además Ella Él Ellos Sin Sobre ' +
    'Desde Hasta Cuando Como Si También Ya Aunque Mientras Así Entre Ante Durante Después Antes Otro Otra Hay Fue Más ' +
    'Muchos Todos Cada Qué Quién Del',
  own: {
    leading: 'Sr D gral tte cnel alte cap cmdte sgto',
    beforeNumber: 'art ago feb',
    starters: 'El La Los Las Lo Al Un No De A Ha Han',
  },
};

export const portuguese: LanguageWords = {
  languages: ['pt'],
  leading: 'sra srs sras srta dra profa exmo exma p.ex',
  beforeNumber: 'nº n.º núm pág págs arts cap tel vol fig fev abr dez',
  open: 'ltda cia s.a séc',
  starters:
    'Os As Um Uma Em Na Nos Nas Com Por Para Mas Não Se Seu Sua Seus Suas Segundo Ele Ela Eles Elas Ao Aos Pelo Pela ' +
    'Este Esta Esse Essa Isso Também Já Ainda Quando Como Após Depois Antes Entre Durante Sobre Desde Até Além Porém ' +
    'Enquanto Assim Muitos Todos Cada Outro Outra Há Foi São Mais Nesta Neste',
  own: {
    leading: 'sr Eng Gal Cel Ten Cap Min Arq gen ten cel maj des dep sen ten.-cel',
    beforeNumber: 'art mai ago set out',
    starters: 'O A E No De Da Do',
  },
};

export const italian: LanguageWords = {
  languages: ['it'],
  leading: 'sigg sig.ra sig.na dott dott.ssa prof.ssa avv p.es',
  beforeNumber: 'artt pag pagg cap vol fig tel febb ott nov dic num nr',
  open: 's.p.a s.r.l',
  starters:
    'Il Gli Una Uno Nel Nella Nei Nelle Con Ma Non È Questo Questa Questi Secondo Dopo Anche Sono Era Chi Come Quando ' +
    'Dove Ora Poi Però Mentre Così Già Alla Alle Dal Dalla Sul Sulla Tra Prima Durante Tutti Molti Più Cosa',
  own: {
    leading: 'sig on ing Arch Geom Rag Cav Comm Mons Magg Min sen dep gen ten col cap magg mar brig',
    beforeNumber: 'art',
    open: 'ca',
    starters: 'La Le I Un In E A Si Se Di Da Lo Per Ed Ha Fra Che',
  },
};
