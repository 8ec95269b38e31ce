import { useState } from 'preact/hooks';
import type { SiteProfile } from '../../../article/site-profile';
import { message } from '../../../platform/i18n';
import { Choice } from '../../choice';
import { KIND_WORDS } from '../../edits/kind-words';
import { useClock } from '../../time-context';
import { ShareBar } from './share-bar';

interface KindBarsProps {
  readonly profiles: readonly SiteProfile[];
  readonly all: SiteProfile;
}

/** In how many of the edited articles each kind of change was found, of one site or of all. */
export function KindBars({ profiles, all }: KindBarsProps) {
  const [site, setSite] = useState('');
  const { locale } = useClock();
  const profile = profiles.find((one) => one.site === site) ?? all;
  const edited = profiles.filter((one) => one.edited > 0);
  const options = edited.map(({ site: name }): [string, string] => [name ?? '', name ?? '']);
  return (
    <>
      <Choice
        label={message('filterSite')}
        value={site}
        options={[['', message('allSites')], ...options]}
        onChoose={setSite}
      />
      <table class="kind-bars">
        <thead>
          <tr>
            <th scope="col">{message('filterKinds')}</th>
            <th scope="col">{message('columnOfEdited')}</th>
          </tr>
        </thead>
        <tbody>
          {profile.kinds.map(({ kind, articles }) => (
            <tr key={kind}>
              <th scope="row">{message(KIND_WORDS[kind].name)}</th>
              <td>
                <ShareBar count={articles} of={profile.edited} locale={locale} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
