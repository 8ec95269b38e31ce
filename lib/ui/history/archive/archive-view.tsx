import { useMemo } from 'preact/hooks';
import type { Article } from '../../../article/model';
import { message } from '../../../platform/i18n';
import { sitesOf } from '../filter-articles';
import type { HistoryServices } from '../services';
import { ExportSection } from './export-section';
import { ImportSection } from './import-section';
import { RoomSection } from './room-section';

interface ArchiveViewProps {
  readonly articles: readonly Article[];
  readonly services: HistoryServices;
  readonly onChanged: () => void;
}

/** What is kept as a whole: taken out, brought in. */
export function ArchiveView({ articles, services, onChanged }: ArchiveViewProps) {
  const sites = useMemo(() => sitesOf(articles), [articles]);
  return (
    <main class="archive">
      <h1>{message('archiveTitle')}</h1>
      <p class="intro">{message('sectionArchiveIntro')}</p>
      <ExportSection services={services.archive} sites={sites} articles={articles} />
      <ImportSection services={services.archive} onChanged={onChanged} />
      <RoomSection
        services={services.archive}
        sites={sites}
        eraseEverything={() => services.browser.askBackground('eraseEverything', null)}
        articles={articles}
        onChanged={onChanged}
      />
    </main>
  );
}
