import type { ArticleHistory } from '../../article/history';
import { message, pluralMessage } from '../../platform/i18n';
import { balanceBidi } from '../bidi';
import { langOf } from '../words';

/** The headlines that a publisher shows in turn; nothing where one stands. */
export function InCirculation({ history }: { readonly history: ArticleHistory }) {
  const { headlinesInCirculation: headlines, article } = history;
  if (headlines.length < 2) return null;
  return (
    <div class="notice in-circulation">
      <p>{pluralMessage('inCirculation', headlines.length)}</p>
      <ul>
        {headlines.map((headline) => (
          <li key={headline} class="words" dir="auto" {...langOf(article.language)}>
            {balanceBidi(headline)}
          </li>
        ))}
      </ul>
      <p class="quiet">{message('inCirculationDetail')}</p>
    </div>
  );
}
