import type { LanguageWords } from './words';

export const english: LanguageWords = {
  languages: ['en'],
  leading:
    'mr mrs ms messrs mmes dr drs prof profs Gen Maj Brig Col lt sgt capt cpl cmdr cmdt Adm Spc pvt pfc msgt ssgt Sen ' +
    'Sens Rep Reps gov govs Pres Atty Rev Revs Hon supt insp Det Fr Msgr Mgr Br Amb Mt Mts Ft Pt vs Ste e.g i.e cf viz ' +
    'approx Asst Lieut Comdr Const Sec Ald Dep',
  beforeNumber:
    'No nos vol vols ch chap fig figs pp par para sec sect Art pt Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon ' +
    'Tue Tues Wed Thu Thur Thurs Fri Sat Sun',
  open: 'inc corp Co Cos ltd bros jr sr esq al dept univ ave blvd st assn assoc Dist Ph.D',
  place:
    'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex ' +
    'Va Vt Wash Wis Wyo Mass Ont Que Alta Sask W.Va D.C N.Y N.J N.C S.C N.D S.D N.M N.H R.I B.C',
  starters:
    'The In On At It He She They We You This That These Those But And If When While As After Before For His Her Its ' +
    'Their There However Meanwhile Also With By From To Not Now Then Both Some Many Most Several Another Other Others ' +
    'Among According Although Because Since During Despite Under Our Your What Who Where Why How Is Are Was Were Does ' +
    'Did Has Have Had Would Could Should Of About Instead Still Yet Even Just Such Each Every All Any Until Through ' +
    'Here Once Only One Two Three Four Earlier Later Last Though Whether Nor Nobody Everyone Someone Nothing Neither Today Officials Authorities ' +
    'Investigators Prosecutors Critics Experts Researchers Residents Witnesses Lawmakers',
  own: { leading: 'est gen', beforeNumber: 'no op ver art', open: 'co', starters: 'A I An So No My Do Over' },
};
