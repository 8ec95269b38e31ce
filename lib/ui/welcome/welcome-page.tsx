import type { MessageKey } from '../../platform/i18n';
import { message } from '../../platform/i18n';
import { PageFrame } from '../page-frame';
import { Sign } from '../state/sign';
import { SampleArticle } from './sample-article';

/** What the reader sees once, after the installation: what happens now, what is kept, where, how to pause, and why it may. */
export function WelcomePage() {
  return (
    <PageFrame current="/welcome.html">
      <main class="welcome">
        <div class="welcome-lead">
          <div>
            <h1>{message('welcomeTitle')}</h1>
            <p class="lead">{message('welcomeLead')}</p>
            <p class="welcome-private">
              <Sign tone="steady" />
              <b>{message('welcomePrivate')}</b>
            </p>
            <p>{message('welcomeStart')}</p>
          </div>
          <SampleArticle />
        </div>
        <Steps />
        <div class="welcome-facts">
          <Fact title="welcomeKeptTitle" paragraphs={['welcomeKept', 'welcomeNotKept']} />
          <Fact title="welcomeWhereTitle" paragraphs={['welcomeWhere', 'welcomeErase']} />
          <Fact title="welcomeRechecksTitle" paragraphs={['welcomeRechecks', 'welcomeRechecksOff']} />
          <Fact title="welcomePauseTitle" paragraphs={['welcomePause', 'welcomeExclude']} />
        </div>
        <Permissions />
      </main>
    </PageFrame>
  );
}

const STEPS: readonly { readonly title: MessageKey; readonly text: MessageKey }[] = [
  { title: 'stepReadTitle', text: 'stepRead' },
  { title: 'stepEditTitle', text: 'stepEdit' },
  { title: 'stepSeeTitle', text: 'stepSee' },
];

function Steps() {
  return (
    <section class="welcome-steps" aria-labelledby="steps">
      <h2 id="steps">{message('welcomeStepsTitle')}</h2>
      <ol>
        {STEPS.map(({ title, text }) => (
          <li key={title}>
            <h3>{message(title)}</h3>
            <p>{message(text)}</p>
          </li>
        ))}
      </ol>
      <p class="quiet">{message('welcomePin')}</p>
    </section>
  );
}

interface FactProps {
  readonly title: MessageKey;
  readonly paragraphs: readonly MessageKey[];
}

function Fact({ title, paragraphs }: FactProps) {
  return (
    <section>
      <h2>{message(title)}</h2>
      {paragraphs.map((key) => (
        <p key={key}>{message(key)}</p>
      ))}
    </section>
  );
}

/** In the order of the manifest. */
const PERMISSIONS: readonly { readonly name: MessageKey; readonly reason: MessageKey }[] = [
  { name: 'permissionSites', reason: 'permissionSitesReason' },
  { name: 'permissionStorage', reason: 'permissionStorageReason' },
  { name: 'permissionScripting', reason: 'permissionScriptingReason' },
  { name: 'permissionAlarms', reason: 'permissionAlarmsReason' },
  { name: 'permissionGuard', reason: 'permissionGuardReason' },
  { name: 'permissionNotifications', reason: 'permissionNotificationsReason' },
  { name: 'permissionMenus', reason: 'permissionMenusReason' },
];

function Permissions() {
  return (
    <section class="permissions">
      <h2>{message('permissionsTitle')}</h2>
      <dl>
        {PERMISSIONS.map(({ name, reason }) => (
          <div key={name}>
            <dt>{message(name)}</dt>
            <dd>{message(reason)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
