import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { SiteProfile } from '../../../article/site-profile';
import { message, pluralMessage } from '../../../platform/i18n';
import { elapsedInWords } from '../../time';
import { useClock } from '../../time-context';
import { NO_FILTER } from '../list-filter';
import { hashOf, START } from '../route';
import { ShareBar } from './share-bar';

interface ProfileTableProps {
  readonly profiles: readonly SiteProfile[];
  readonly all: SiteProfile;
}

/** Sites drawn before the reader asks for the rest. */
const FIRST_SITES = 50;

/** A row per site: how many of its articles were edited, how soon, and how often it was said. */
export function ProfileTable({ profiles, all }: ProfileTableProps) {
  const [shown, setShown] = useState(FIRST_SITES);
  const more = profiles.length - shown;
  return (
    <div class="table-scroller">
      <table class="profiles">
        <thead>
          <tr>
            <th scope="col">{message('filterSite')}</th>
            <th scope="col">{message('columnArticles')}</th>
            <th scope="col">{message('columnEdited')}</th>
            <th scope="col">{message('columnAnnounced')}</th>
            <th scope="col">{message('columnFirstEdit')}</th>
          </tr>
        </thead>
        <tbody>
          {profiles.slice(0, shown).map((profile) => (
            <ProfileRow key={profile.site} profile={profile}>
              <a href={hashOf({ ...START, filter: { ...NO_FILTER, site: profile.site } })}>{profile.site}</a>
            </ProfileRow>
          ))}
        </tbody>
        <tfoot>
          <ProfileRow profile={all}>{message('allSites')}</ProfileRow>
        </tfoot>
      </table>
      {more > 0 && (
        <button type="button" class="link" onClick={() => setShown(profiles.length)}>
          {pluralMessage('moreSites', more)}
        </button>
      )}
    </div>
  );
}

interface ProfileRowProps {
  readonly profile: SiteProfile;
  /** The name of the site. */
  readonly children: ComponentChildren;
}

function ProfileRow({ profile, children }: ProfileRowProps) {
  const { locale } = useClock();
  const { articles, edited, edits, disclosed, medianToFirstEditMs } = profile;
  return (
    <tr>
      <th scope="row">{children}</th>
      <td class="number">{new Intl.NumberFormat(locale).format(articles)}</td>
      <td>
        <ShareBar count={edited} of={articles} locale={locale} />
      </td>
      <td>
        <ShareBar count={disclosed} of={edits} locale={locale} />
      </td>
      <td>{medianToFirstEditMs === null ? '–' : elapsedInWords(medianToFirstEditMs, locale)}</td>
    </tr>
  );
}
