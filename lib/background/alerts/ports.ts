import type { Alert } from '../../article/alert';
import type { AlertQueue } from '../../article/alert-queue';
import type { Instant } from '../../article/model';
import type { WallClock } from '../../article/quiet-hours';
import type { Settings } from '../../article/settings';
import type { Database } from '../../db/open';
import type { Notification } from '../../platform/notifications';

/** Everything that telling the reader depends on. */
export interface AlertPorts {
  readonly now: () => Instant;
  readonly wallClock: WallClock;
  readonly database: () => Promise<Database>;
  readonly settings: () => Promise<Settings>;
  readonly loadQueue: () => Promise<AlertQueue>;
  readonly saveQueue: (queue: AlertQueue) => Promise<void>;
  /** Null: nothing is due. */
  readonly setAlarm: (at: Instant | null, now: Instant) => Promise<void>;
  readonly notify: (notification: Notification) => Promise<void>;
  /** Ids of the notifications that are shown. */
  readonly shownNotifications: () => Promise<readonly string[]>;
  readonly clearNotification: (id: string) => Promise<void>;
  readonly clearNotifications: () => Promise<void>;
  /** Words one alert, or several as a digest. */
  readonly words: (alerts: readonly Alert[]) => Omit<Notification, 'id'>;
}
