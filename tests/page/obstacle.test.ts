// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findObstacle } from '../../lib/page/obstacle';
import { parse, prose, proseHtml } from './documents';

const LONG = 6000;
const CUT = 700;
const find = (html: string, length = 0, free: boolean | null = null) =>
  findObstacle(parse(html), length, free);
const shell = (main: string) =>
  `<title>Fire - The Daily</title><nav>News Sport Culture Log in</nav><main><h1>Fire closes the northern quay</h1>${main}</main>
   <footer>Subscribe. Sign in. Error? Tell us. Cookie settings.</footer>`;
const others = `<section><h2>More news</h2>${prose(6)
  .map((text) => `<article><a href="/x">${text.slice(0, 60)}</a><p>${text.slice(0, 130)}</p></article>`)
  .join('')}</section>`;

describe('pages that take the place of an article', () => {
  it.each([
    [
      'bot-wall',
      '<title>Just a moment...</title><h1>daily.example</h1><p>Checking your browser before you go on.</p>',
    ],
    ['bot-wall', '<title>Access Denied</title><h1>Access Denied</h1><p>You do not have permission.</p>'],
    [
      'bot-wall',
      '<h1>The Daily</h1><p>Bitte bestätigen Sie, dass Sie ein Mensch sind.</p><form action="/captcha"></form>',
    ],
    ['bot-wall', '<h1>The Daily</h1><p>Vérifiez que vous êtes humain</p>'],
    ['bot-wall', '<title>请稍候…</title><p>正在验证您是真人</p>'],
    ['error-page', '<title>503 Service Unavailable</title><h1>503 Service Unavailable</h1>'],
    ['error-page', `<title>Page not found | The Daily</title><h1>Page not found</h1>${others}`],
    [
      'error-page',
      '<h1>Oje!</h1><p>Es ist ein technischer Fehler aufgetreten. Bitte versuchen Sie es später.</p>',
    ],
    ['error-page', '<title>404</title><p>La página no existe.</p>'],
    ['error-page', '<h1>Страница не найдена</h1>'],
    ['bot-wall', '<title>Sikkerhedstjek</title><h1>Er du en robot?</h1>'],
    ['bot-wall', '<h1>Gazeta</h1><p>Potwierdź: nie jestem robotem.</p>'],
    ['bot-wall', '<h1>Gazete</h1><p>Devam etmek için robot olmadığınızı gösterin.</p>'],
    ['bot-wall', '<h1>الجريدة</h1><p>هل أنت إنسان؟</p>'],
    ['error-page', '<h1>Hov!</h1><p>Noget gik galt på vores side.</p>'],
    ['error-page', '<h1>Strona nie istnieje</h1>'],
    ['error-page', '<h1>Sayfa bulunamadı</h1>'],
    ['error-page', '<h1>הדף לא נמצא</h1>'],
    ['removed', shell('<p>The publisher has withdrawn this report.</p>')],
    ['removed', shell('<p>Die Redaktion hat den Beitrag zurückgezogen.</p>')],
    ['removed', shell('<p>Ten tekst nie jest już dostępny.</p>')],
    ['removed', shell('<p>Bu yazı yayından kaldırılmıştır.</p>')],
    ['removed', shell('<p>الخبر لم يعد متاحاً.</p>')],
    ['removed', shell('<p>הידיעה נמחקה מן האתר.</p>')],
    ['removed', shell(`<p>This article is no longer available.</p>${others}`)],
    ['removed', shell(`<p>Dieser Artikel ist leider nicht mehr verfügbar.</p>${others}`)],
    ['removed', shell(`<p>Cet article n'est plus disponible.</p>${others}`)],
    ['removed', shell('<p>Este artículo ha sido eliminado a petición de la redacción.</p>')],
    ['removed', shell('<p>Artikeln har tagits bort.</p>')],
    ['removed', shell('<p>Эта статья больше не доступна.</p>')],
    ['removed', shell('<p>この記事は削除されました。</p>')],
    [
      'login',
      '<title>Log in</title><h1>Log in</h1><form><input name=mail><input type=password><button>Go</button></form>',
    ],
    ['login', '<h1>Anmelden</h1><form><input type=password></form>'],
    [
      'consent',
      '<h1>The Daily</h1><p>We and our 812 partners store and process personal data such as cookies.</p><button>Accept all</button>',
    ],
    [
      'consent',
      '<h1>Willkommen</h1><p>Wir verwenden Cookies. Mit Ihrer Einwilligung ...</p><button>Zustimmen</button>',
    ],
  ])('are told apart: %s (%#)', (obstacle, html) => {
    expect(find(html, 60)).toBe(obstacle);
  });
});

describe('a text that breaks off', () => {
  it.each([
    'To continue reading, subscribe or log in.',
    'You have reached your limit of free articles this month.',
    'This article is for subscribers only.',
    'Weiterlesen mit dem Digital-Abo',
    'Dieser Artikel ist exklusiv für Abonnenten',
    'La suite de cet article est réservée aux abonnés.',
    'Suscríbete para seguir leyendo',
    'Conteúdo exclusivo para assinantes',
    'Contenuto riservato agli abbonati',
    'Log in om verder te lezen',
    'Logga in för att läsa vidare',
    'Logg inn for å lese hele saken',
    'Оформите подписку, чтобы продолжить чтение',
    'この記事は有料会員限定です。続きを読むにはログイン',
    '订阅后继续阅读全文',
  ])('is behind a paywall: %s', (call) => {
    expect(find(shell(`${proseHtml(2)}<div class="x"><p>${call}</p></div>${others}`), CUT)).toBe('paywall');
  });

  it('may have four paragraphs where the page says that it is not free', () => {
    const html = shell(`${proseHtml(8)}<div><p>Subscribe to continue reading.</p></div>`);
    expect(find(html, 2000, false)).toBe('paywall');
    expect(find(html, 2000)).toBeNull();
  });

  it('is none where prose follows the call', () => {
    const inline = `<p>Subscribe to continue reading our best stories.</p>`;
    expect(find(shell(`${proseHtml(2)}${inline}${proseHtml(2)}`), CUT)).toBeNull();
  });
});

describe('articles that are all there', () => {
  it.each([
    ['a promotion', '<p>Subscribe to read all our stories.</p>'],
    ['a consent banner', '<div>We use cookies. <button>Accept all</button></div>'],
    ['a log-in box', '<form>Log in <input type=password></form>'],
    ['a captcha in the comment form', '<div class="g-recaptcha">I am not a robot</div>'],
    ['a word about an error', '<p>Something went wrong with the video.</p>'],
  ])('bear %s', (_kind, addition) => {
    expect(find(shell(`${proseHtml(20)}${addition}`), LONG)).toBeNull();
  });

  it.each([
    ['of access denied', 'Access denied: thousands of voters turned away at the polls'],
    ['of a race', 'Rookie wins Indianapolis 500'],
    ['of a security check', 'Security check at the airport takes three hours, travellers say'],
    ['of a removed video', 'Station removes video of the minister'],
    ['of a court', 'Court: error in 2020 census was no crime'],
  ])('may be short and tell %s', (_kind, headline) => {
    const html = `<title>${headline} | The Daily</title><main><h1>${headline}</h1>${proseHtml(2)}</main>${others}${others}`;
    expect(find(html, CUT)).toBeNull();
  });

  it('may be short and tell what was taken down elsewhere', () => {
    const told =
      '<p>The post was deleted an hour later.</p><p>The article has been removed, the paper said.</p>';
    expect(find(shell(`${proseHtml(2)}${told}`), CUT)).toBeNull();
  });

  it('may be short under a consent banner and beside teasers', () => {
    expect(
      find(
        `${shell(proseHtml(2))}${others.repeat(3)}<div>We use cookies. <button>Accept all</button></div>`,
        390,
      ),
    ).toBeNull();
  });
});

describe('hostile documents', () => {
  it('do not stop it', () => {
    expect(find(`${'<div>'.repeat(3000)}${prose(1)[0]}`)).toBeNull();
    expect(find('<frameset></frameset>')).toBeNull();
    expect(find(`<p>${'continue reading '.repeat(50_000)}</p>`, 10)).toBeNull();
  });
});
