import { readLexicon } from './lexicon';

export const FRENCH = readLexicon({
  common:
    'de la le les et des en du un une est dans que qui pour a par sur au pas plus avec il elle son se ce ne sont aux',
  negation: 'ne pas jamais aucun aucune rien personne ni sans non nul nulle guère',
  modality:
    'peut peuvent pourrait pourraient doit doivent devrait devraient serait seraient aurait auraient présumé présumée présumés présumées soupçonné soupçonnée probablement peut-être apparemment vraisemblablement doute éventuel éventuelle semble semblent',
  saying:
    'dit disait déclaré déclare affirmé affirme selon indiqué indique expliqué explique ajouté ajoute annoncé annonce assuré assure estimé estime précisé précise écrit rapporte rapporté porte-parole raconte',
  honorifics: 'm. mm. mme mmes mlle monsieur madame dr pr maître me',
  numbers:
    'zéro - deux trois quatre cinq six sept huit - dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt',
  tens: 'trente quarante cinquante soixante soixante-dix|septante quatre-vingts|quatre-vingt quatre-vingt-dix|nonante',
  scales: 'cent=1e2 cents=1e2 mille=1e3 million=1e6 millions=1e6 milliard=1e9 milliards=1e9 douzaine=12',
  days: "aujourd'hui hier demain",
  negationPrefixes: 'in=5 im=5 non-=3',
});

export const SPANISH = readLexicon({
  common: 'de la que el en y a los se del las un por con una su para es al lo como más o este ha sus le',
  negation: 'no nunca jamás ni tampoco ningún ninguna ninguno nada nadie sin',
  modality:
    'puede pueden podría podrían debe deben debería deberían habría habrían sería serían presunto presunta presuntos presuntas presuntamente supuesto supuesta supuestamente probablemente posiblemente quizás quizá aparentemente parece parecen',
  saying:
    'dijo dice dijeron según afirmó afirma aseguró asegura declaró declara explicó explica señaló señala añadió agregó indicó indica anunció informó informa portavoz escribió',
  honorifics: 'sr. sra. srta. señor señora don doña dr. dra.',
  numbers:
    'cero - dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte',
  tens: 'treinta cuarenta cincuenta sesenta setenta ochenta noventa',
  scales: 'cien=1e2 ciento=1e2 cientos=1e2 mil=1e3 millón=1e6 millones=1e6 docena=12',
  days: 'hoy ayer mañana anteayer',
  negationPrefixes: 'in=5 im=5 des=5',
});

export const PORTUGUESE = readLexicon({
  common:
    'de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua',
  negation: 'não nunca jamais nem nenhum nenhuma nada ninguém sem tampouco',
  modality:
    'pode podem poderia poderiam deve devem deveria deveriam teria teriam seria seriam suposto suposta supostamente alegado alegada alegadamente provavelmente possivelmente talvez aparentemente parece parecem suspeito suspeita',
  saying:
    'disse diz disseram segundo afirmou afirma declarou declara explicou explica acrescentou informou informa anunciou contou escreveu porta-voz ressaltou destacou',
  honorifics: 'sr. sra. senhor senhora dom dona dr. dra.',
  numbers:
    'zero - dois|duas três quatro cinco seis sete oito nove dez onze doze treze catorze|quatorze quinze dezesseis|dezasseis dezessete|dezassete dezoito dezenove|dezanove vinte',
  tens: 'trinta quarenta cinquenta|cinqüenta sessenta setenta oitenta noventa',
  scales:
    'cem=1e2 cento=1e2 centenas=1e2 mil=1e3 milhão=1e6 milhões=1e6 mi=1e6 bilhão=1e9 bilhões=1e9 bi=1e9 dúzia=12',
  days: 'hoje ontem amanhã anteontem',
  negationPrefixes: 'in=5 im=5 des=5',
});

export const ITALIAN = readLexicon({
  common:
    'di e il la che in a per un del è con non una i le da si della sono al dei ha nel alla più anche come gli',
  negation: 'non mai né nessun nessuno nessuna niente nulla senza neanche nemmeno neppure',
  modality:
    'può possono potrebbe potrebbero deve devono dovrebbe dovrebbero sarebbe sarebbero avrebbe avrebbero presunto presunta presunti presunte probabilmente forse apparentemente sembra sembrano possibile possibilmente sospettato',
  saying:
    'detto dice disse secondo dichiarato dichiara affermato afferma spiegato spiega aggiunto aggiunge annunciato annuncia riferito riferisce scritto scrive sottolineato portavoce racconta',
  honorifics: 'sig. sig.ra signor signora dott. dott.ssa prof. on.',
  numbers:
    'zero - due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti',
  tens: 'trenta quaranta cinquanta sessanta settanta ottanta novanta',
  scales:
    'cento=1e2 centinaia=1e2 mille=1e3 mila=1e3 milione=1e6 milioni=1e6 miliardo=1e9 miliardi=1e9 dozzina=12',
  days: 'oggi ieri domani stasera',
  negationPrefixes: 'in=5 im=5 ir=5',
});
