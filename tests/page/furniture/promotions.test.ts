import { describe, expect, it } from 'vitest';
import { promotionPatterns } from '../../../lib/page/furniture/promotion-words';
import { isPromotion, promotionSigns } from '../../../lib/page/furniture/promotions';

const judge = (text: string, language: string | null, isThirdPerson = true) =>
  isPromotion(promotionSigns(text, promotionPatterns(language)), isThirdPerson);

describe('appeals to the reader', () => {
  it.each([
    ['en', 'Thanks for reading. If you would like to support our work, consider becoming a subscriber.'],
    ['en', 'Our evening round-up lands in your inbox at six.'],
    ['en', 'We have no rich owner. We have you. Chip in today and keep our reporters on the job.'],
    ['en', 'Sign up to receive our weekend reading list.'],
    ['en', 'You have 2 free articles left this month.'],
    ['en', 'Find us on Instagram and TikTok.'],
    ['en', 'Got a story? Send us your tips.'],
    ['en', 'Become a supporter from just £3 a month and help us stay independent.'],
    ['de', 'Gefällt Ihnen dieser Artikel? Dann abonnieren Sie unseren kostenlosen Newsletter.'],
    ['de', 'Unabhängiger Journalismus kostet Geld. Unterstützen Sie unsere Arbeit mit einem Abo.'],
    ['fr', 'Recevez chaque matin l’essentiel de l’actualité dans votre boîte mail.'],
    ['fr', 'Soutenez un journalisme indépendant : faites un don.'],
    ['es', 'Suscríbete a nuestro boletín y recibe las noticias cada mañana.'],
    ['pt', 'Siga o nosso canal no WhatsApp e receba as notícias em primeira mão.'],
    ['it', 'Iscriviti alla nostra newsletter per ricevere le notizie ogni mattina.'],
    ['nl', 'Steun onze journalistiek en word lid.'],
    ['sv', 'Prenumerera på vårt nyhetsbrev och få nyheterna varje morgon.'],
    ['da', 'Tilmeld dig vores nyhedsbrev og få nyhederne hver dag.'],
    ['pl', 'Support our journalism. Become a member today.'],
    ['pl', 'Zapisz się do naszego newslettera i czytaj nas codziennie.'],
    ['ru', 'Подпишитесь на нашу рассылку и читайте главное каждую неделю.'],
    ['tr', 'Gazetemizi desteklemek ister misiniz? Bize bağış yapın.'],
    ['ar', 'تابعونا على واتساب لتصلكم أخبار المدينة.'],
    ['he', 'הצטרפו לערוץ שלנו בטלגרם וקבלו חדשות כל יום.'],
    ['zh', '欢迎订阅我们的电子报，每周五送到你的信箱。'],
    ['ja', '私たちのニュースレターにぜひご登録ください。購読は無料です。'],
  ])('are known (%s): %s', (language, text) => {
    expect(judge(text, language)).toBe(true);
    expect(judge(text, null)).toBe(true);
  });

  it.each([
    ['en', 'Shares of the newspaper group fell after it said that subscribers had cancelled.'],
    ['en', 'Facebook said it would remove the app from its store and send alerts to every account.'],
    ['en', '“We need your support,” the director told the crowd. “If you can give, give today.”'],
    [
      'en',
      '“We need your support, and we need your donations now, the director said in a speech to members.',
    ],
    ['en', 'The US campaign has cost donors more money than reporters were told.'],
    ['en', 'Anyone with information is asked to call the police.'],
    ['en', 'Share prices of newspaper groups fell on Monday, analysts said.'],
    ['en', 'Support for the plan has grown among readers of the magazine.'],
    ['en', 'Help came from reporters who were on the scene by chance.'],
    ['en', 'Watch sales rose for free newspapers, too, the editors said.'],
    ['en', 'Contact with the newsroom was lost on Tuesday.'],
    ['de', 'Sie folgten dem Aufruf und spendeten ihre Einnahmen für die Redaktion.'],
    ['de', '„Wir brauchen Ihre Hilfe“, sagte der Bürgermeister den Bürgern.'],
    ['pt', 'O jornal perdeu assinantes nos últimos meses, e a sua redação encolheu.'],
  ])('are not seen in news (%s): %s', (language, text) => {
    expect(judge(text, language)).toBe(false);
  });

  it('must say more where the article itself speaks to its reader', () => {
    const aside = 'Our reporters are on the ground. Read what they found.';
    expect([judge(aside, 'en', true), judge(aside, 'en', false)]).toEqual([true, false]);
    expect(judge('Subscribe to our newsletter and get our best stories every day.', 'en', false)).toBe(true);
  });

  it('must be most of the paragraph', () => {
    const news =
      'The ministry published the list of closed piers on Tuesday, all of them north of the old lock.';
    expect(judge(`${news} Follow us on Facebook.`, 'en')).toBe(false);
  });
});
