import { readLexicon } from './lexicon';

export const ENGLISH = readLexicon({
  common: 'the of and to in that was for with on is his her said has had by from as it are were',
  negation:
    "not no never none nobody nothing neither nor without cannot can't don't doesn't didn't won't wouldn't isn't aren't wasn't weren't hasn't haven't hadn't couldn't shouldn't mustn't needn't ain't",
  modality:
    'may might could would should must will shall can alleged allegedly reportedly apparently possibly possible probably likely unlikely perhaps suspected suspects purported purportedly supposedly seems seemed appears appeared believed expected certainly potentially unconfirmed confirmed',
  saying:
    'said says say saying told tells added adds stated announced claimed according wrote writes tweeted reported explained argued insisted denied confirmed noted warned acknowledged spokesman spokeswoman spokesperson sources officials',
  honorifics:
    'mr mr. mrs mrs. ms ms. miss dr dr. prof prof. sir dame lord lady gen. sen. rep. gov. capt. col. lt. sgt. rev. the',
  numbers:
    'zero - two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  tens: 'thirty forty fifty sixty seventy eighty ninety',
  scales:
    'hundred=1e2 thousand=1e3 million=1e6 billion=1e9 trillion=1e12 lakh=1e5 crore=1e7 m=1e6 b=1e9 bn=1e9 tn=1e12 k=1e3 dozen=12',
  days: 'today yesterday tomorrow tonight',
  negationPrefixes: 'un=3 non=3 non-=3 il=4 ir=4 in=6 im=6 dis=6',
});

export const GERMAN = readLexicon({
  common:
    'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach',
  negation:
    'nicht kein keine keinen keinem keiner keines nie niemals nichts niemand niemanden weder ohne nirgends keinesfalls keineswegs',
  modality:
    'könnte könnten kann können dürfte dürften soll sollen sollte sollten will wollen muss müssen müsste mutmaßlich mutmasslich mutmaßliche mutmaßlichen mutmaßlicher angeblich angebliche angeblichen offenbar vermutlich wahrscheinlich möglicherweise vielleicht womöglich wohl offensichtlich anscheinend scheint würde würden wird werden verdacht',
  saying:
    'sagte sagt sagten erklärte erklärt teilte berichtet berichtete zufolge laut betonte so meinte schrieb schreibt kündigte bestätigte dementierte hieß heißt angaben sprecher sprecherin behauptete behauptet warnte forderte',
  honorifics: 'herr frau herrn dr. prof. graf freiherr von',
  numbers:
    'null - zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig',
  tens: 'dreißig|dreissig vierzig fünfzig sechzig siebzig achtzig neunzig',
  scales:
    'hundert=1e2 tausend=1e3 million=1e6 millionen=1e6 mio=1e6 mio.=1e6 milliarde=1e9 milliarden=1e9 mrd=1e9 mrd.=1e9 billion=1e12 billionen=1e12 dutzend=12',
  days: 'heute gestern morgen vorgestern übermorgen',
  weekdayEndings: 's abend abends morgen nachmittag mittag vormittag nacht früh',
  negationPrefixes: 'un=3 nicht=4',
});

export const DUTCH = readLexicon({
  common:
    'de het een van en in is dat op te voor met zijn die aan niet er door ook als bij uit naar om heeft werd',
  negation: 'niet geen nooit niets niemand nergens noch zonder',
  modality:
    'kan kunnen zou zouden moet moeten mag mogen wil wordt vermoedelijk vermeende waarschijnlijk mogelijk misschien zogenaamd blijkbaar lijkt verdacht verdachte',
  saying:
    'zei zegt zeggen aldus volgens verklaarde verklaart meldt meldde schreef schrijft stelt stelde voegde woordvoerder woordvoerster vertelde liet',
  honorifics: 'dhr. mevr. meneer mevrouw dr. prof. mr.',
  numbers:
    'nul - twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig',
  tens: 'dertig veertig vijftig zestig zeventig tachtig negentig',
  scales: 'honderd=1e2 duizend=1e3 miljoen=1e6 mln=1e6 miljard=1e9 mld=1e9 biljoen=1e12',
  days: 'vandaag gisteren morgen vanavond vannacht',
  weekdayEndings: 's avond ochtend middag nacht morgen namiddag',
  negationPrefixes: 'on=4 niet-=3',
});

export const SWEDISH = readLexicon({
  common:
    'och i att en som det är på för av med till den har de inte om ett han men var jag sig från vi så kan när',
  negation: 'inte ej icke aldrig ingen inget inga ingenting varken utan',
  modality:
    'kan kunde ska skulle bör borde måste får lär misstänks misstänkt misstänkte misstänkta misstänker påstås påstådda påstådd sannolikt troligen troligtvis möjligen eventuellt kanske uppges verkar tycks',
  saying:
    'säger sade sa enligt uppger uppgav skriver skrev berättar berättade menar hävdar meddelar meddelade tillägger fortsätter förklarar rapporterar talesperson presstalesperson',
  honorifics: 'herr fru fröken dr. prof.',
  numbers:
    'noll - två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo',
  tens: 'trettio fyrtio femtio sextio sjuttio åttio nittio',
  scales: 'hundra=1e2 tusen=1e3 miljon=1e6 miljoner=1e6 mkr=1e6 miljard=1e9 miljarder=1e9 dussin=12',
  days: 'idag igår imorgon ikväll inatt',
  weekdayEndings: 'en ens ar skvällen smorgonen seftermiddagen snatten sförmiddagen',
  negationPrefixes: 'o=5 icke=4',
});

export const NORWEGIAN = readLexicon({
  common:
    'og i det er på til som en for av at med har de ikke den han om et var jeg men fra vi seg kan hun ble blir etter',
  negation: 'ikke aldri ingen intet ingenting verken uten',
  modality:
    'kan kunne skal skulle bør burde må vil ville siktet mistenkt mistenkes angivelig trolig sannsynligvis muligens kanskje visstnok antatt ser',
  saying:
    'sier sa ifølge opplyser opplyste skriver skrev forteller fortalte mener hevder melder meldte legger forklarer talsmann talskvinne talsperson pressetalsmann',
  honorifics: 'herr fru frøken dr. prof.',
  numbers:
    'null - to tre fire fem seks sju|syv åtte|otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tjue|tyve',
  tens: 'tretti|tredive førti|fyrre femti|halvtreds seksti|tres sytti|halvfjerds åtti|firs nitti|halvfems',
  scales:
    'hundre=1e2 tusen=1e3 million=1e6 millioner=1e6 mill=1e6 milliard=1e9 milliarder=1e9 mrd=1e9 dusin=12',
  days: 'idag igår imorgon',
  weekdayEndings: 'en ens er',
  negationPrefixes: 'u=5 ikke-=3',
});
