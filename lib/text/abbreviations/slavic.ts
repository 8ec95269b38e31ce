import type { LanguageWords } from './words';

export const russian: LanguageWords = {
  languages: ['ru', 'uk', 'be'],
  leading:
    'ул т.е т.н т.к проф акад ген св обл пос оз просп пер наб бул корп стр кв ср напр тов доц инж зам нач',
  beforeNumber: 'ок пп рис табл гл № изд ст янв фев февр апр июн июл авг сен сент окт ноя нояб дек',
  open: 'им гг вв н.э',
  closing: 'т.д т.п',
  starters:
    'На По Он Она Они Это Мы Но Как Что Если При Для Об За Из Также Однако Его Ее Её Их Все Всё После До Под Над Между ' +
    'Во Ко Со Не Когда Кроме Среди Сейчас Теперь Так Там Тут Ранее Ещё Еще Уже Этот Эта Эти Кто Где Почему Согласно ' +
    'От В А С И К О Я У',
};

export const bulgarian: LanguageWords = {
  languages: ['bg', 'mk', 'sr'],
  leading: 'гр д-р т.нар арх адв жк',
  beforeNumber: 'бр чл ал вж',
  closing: 'т.н и.д',
  starters:
    'От Той Тя Те Това То Ние Че Ако Към След Според Тази Този Тези Където Обаче Също Още Вече Тогава Сега Няма Има Да ' +
    'Ще Без Пред През Около Освен Макар Никой Като Когато',
};

export const polishAndCzech: LanguageWords = {
  languages: ['pl', 'cs', 'sk'],
  leading: 'płk ppłk św tzw tzn np m.in mgr inż hab ks abp bp dyr wg tzv např sv judr mudr phdr rndr',
  beforeNumber: 'godz ust poz str č čl odst zb',
  own: { leading: 'gen ul im al doc plk', beforeNumber: 'art ok' },
};
