import { useEffect, useState } from 'preact/hooks';
import type { Article } from '../../../article/model';
import { displayLocale, message, pluralMessage } from '../../../platform/i18n';
import { Choice } from '../../choice';
import { bytesInWords } from '../../settings/bytes-in-words';
import { useClock } from '../../time-context';
import { TwoSteps } from '../../two-steps';
import { Day, dayStart } from '../day';
import { PlanAndDo } from './plan-and-do';
import type { ArchiveServices, PlannedRemoval } from './services';

interface RoomSectionProps {
  readonly services: ArchiveServices;
  readonly sites: readonly string[];
  /** Those that are kept; other ones after something was stored or taken out. */
  readonly articles: readonly Article[];
  readonly eraseEverything: () => Promise<{ readonly ok: boolean }>;
  readonly onChanged: () => void;
}

/** What is kept takes room: how much, and two ways to free some of it. */
export function RoomSection(props: RoomSectionProps) {
  const { services, articles } = props;
  const [used, setUsed] = useState<number | null>(null);
  useEffect(() => void services.storageUsed().then(setUsed, () => setUsed(null)), [services, articles]);
  return (
    <section aria-labelledby="room">
      <h2 id="room">{message('roomTitle')}</h2>
      {used !== null && <p>{message('roomUsed', bytesInWords(used, displayLocale()))}</p>}
      <Thinning {...props} />
      <Erasing {...props} />
      <ErasingAll {...props} />
    </section>
  );
}

const DAY_MS = 86_400_000;
/** Days after which snapshots between the first and the last may go; null whatever their age. */
const AGES = [null, 30, 90, 180, 365] as const;
/** Megabytes that are to be freed, the oldest snapshots first; null as many as there are. */
const SIZES = [null, 10, 50, 100, 500] as const;
const MEGABYTE = 1_000_000;

function Thinning({ services, onChanged }: RoomSectionProps) {
  const { now } = useClock();
  const [days, setDays] = useState<number | null>(180);
  const [megabytes, setMegabytes] = useState<number | null>(null);
  const thinning = {
    before: days === null ? null : now - days * DAY_MS,
    bytes: megabytes === null ? null : megabytes * MEGABYTE,
  };
  return (
    <div class="removal">
      <p class="intro">{message('thinIntro')}</p>
      <div class="choices">
        <Choice
          label={message('thinAge')}
          value={String(days)}
          options={AGES.map((age) => [
            String(age),
            age === null ? message('thinAnyAge') : pluralMessage('thinDays', age),
          ])}
          onChoose={(value) => setDays(AGES.find((age) => String(age) === value) ?? null)}
        />
        <Choice
          label={message('thinSize')}
          value={String(megabytes)}
          options={SIZES.map((size) => [
            String(size),
            size === null ? message('thinAll') : bytesInWords(size * MEGABYTE, displayLocale()),
          ])}
          onChoose={(value) => setMegabytes(SIZES.find((size) => String(size) === value) ?? null)}
        />
        <PlanAndDo
          key={`${days} ${megabytes}`}
          name="thin"
          label={message('actionThin')}
          makePlan={(tracking) => services.planThinning(thinning, tracking)}
          describe={(plan) => (plan.snapshots === 0 ? null : removalInWords('thinQuestion', plan))}
          confirm={message('actionThinNow')}
          carryOut={async (plan, tracking) => {
            await plan.carryOut(tracking).finally(onChanged);
          }}
          done={message('thinDone')}
        />
      </div>
    </div>
  );
}

function Erasing({ services, sites, onChanged }: RoomSectionProps) {
  const [site, setSite] = useState('');
  const [from, setFrom] = useState<string | null>(null);
  const [to, setTo] = useState<string | null>(null);
  const range = { site: site || null, from: dayStart(from, 0), before: dayStart(to, 1) };
  // A site that was just erased stays chosen: what was done there stands beside it.
  const choosable = site === '' || sites.includes(site) ? sites : [site, ...sites];
  const isBounded = Object.values(range).some((bound) => bound !== null);
  return (
    <div class="removal">
      <p class="intro">{message('eraseIntro')}</p>
      <div class="choices">
        <Choice
          label={message('filterSite')}
          value={site}
          options={[['', message('filterAny')], ...choosable.map((one): [string, string] => [one, one])]}
          onChoose={setSite}
        />
        <Day label={message('eraseFrom')} value={from} onChoose={setFrom} />
        <Day label={message('searchTo')} value={to} onChoose={setTo} />
        {isBounded && (
          <PlanAndDo
            key={JSON.stringify(range)}
            name="erase"
            label={message('actionErasePart')}
            makePlan={(tracking) => services.planErasure(range, tracking)}
            describe={(plan) => (plan.articles === 0 ? null : removalInWords('eraseQuestion', plan))}
            confirm={message('actionEraseNowPart')}
            carryOut={async (plan, tracking) => {
              await plan.carryOut(tracking).finally(onChanged);
            }}
            done={message('erasedPart')}
          />
        )}
      </div>
    </div>
  );
}

function ErasingAll({ articles, eraseEverything, onChanged }: RoomSectionProps) {
  const [notice, setNotice] = useState('');
  const erase = async () => {
    const reply = await eraseEverything();
    setNotice(message(reply.ok ? 'erased' : 'failureErase'));
    onChanged();
  };
  return (
    <div class="removal">
      <TwoSteps
        label={message('actionErase')}
        question={pluralMessage('confirmErase', articles.length)}
        confirm={message('actionEraseNow')}
        onConfirm={() => void erase()}
      />
      <p role="status">{notice}</p>
    </div>
  );
}

function removalInWords(key: 'thinQuestion' | 'eraseQuestion', plan: PlannedRemoval): string {
  const { articles, snapshots, bytes } = plan;
  return message(
    key,
    pluralMessage('articles', articles),
    pluralMessage('snapshots', snapshots),
    bytesInWords(bytes, displayLocale()),
  );
}
