/** What the handlers may use; the entry puts it together. */
import type { BrowserWindow } from 'electron';
import type { DraftFolder } from '../../handoff/draft-folder.ts';
import type { LibraryConnection } from '../../platform/library-connection.ts';
import type { AppLog } from '../../platform/log.ts';
import type { PreviewView } from '../../platform/preview-view.ts';
import type { SettingsStore } from '../../state/settings-store.ts';

export interface AppServices {
  readonly library: LibraryConnection;
  readonly settings: SettingsStore;
  readonly log: AppLog;
  /** The window is made while the first requests may already wait. */
  readonly window: () => BrowserWindow;
  readonly preview: () => PreviewView;
  readonly drafts: DraftFolder;
  readonly today: () => import('#domain/iso-day.ts').IsoDay;
  readonly systemLanguage: () => 'en' | 'de';
}
