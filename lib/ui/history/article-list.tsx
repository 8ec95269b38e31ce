import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Article } from '../../article/model';
import { useShown } from '../use-shown';
import { ArticleRow } from './article-row';
import type { RowRange } from './visible-rows';
import { visibleRows } from './visible-rows';

/** Height of a row before the first one has been measured, in CSS pixels; see .article-row. */
const ASSUMED_ROW_HEIGHT = 84;

/** Rows drawn before the list has been measured. */
const FIRST_ROWS: RowRange = { first: 0, end: 20 };

interface ArticleListProps {
  readonly articles: readonly Article[];
  readonly chosen: number | null;
}

/** A list of any length of which only the rows in view are drawn. Arrow keys move from row to row. */
export function ArticleList({ articles, chosen }: ArticleListProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const [rowHeight, setRowHeight] = useState(ASSUMED_ROW_HEIGHT);
  const [range, setRange] = useState(FIRST_ROWS);
  const count = articles.length;

  const measure = () => {
    const box = scroller.current;
    if (!box) return;
    const height = box.querySelector('li')?.offsetHeight || rowHeight;
    setRowHeight(height);
    const next = visibleRows(box.scrollTop, box.clientHeight, height, count);
    setRange((range) => (range.first === next.first && range.end === next.end ? range : next));
  };
  useShown('list', count > 0);
  // Measured anew when the list is another one.
  useLayoutEffect(measure, [articles]);
  // An article that was come to by its address may stand far down; one that was clicked is in view already.
  const broughtTo = useRef('');
  useLayoutEffect(() => {
    const place = `${chosen} ${rowHeight}`;
    const index = articles.findIndex((article) => article.id === chosen);
    if (!scroller.current || index < 0 || broughtTo.current === place) return;
    broughtTo.current = place;
    bringIntoView(scroller.current, index * rowHeight, rowHeight);
  }, [articles, chosen, rowHeight]);
  // One observer for all renderings: each new one reports at once, which would bring the next rendering.
  const remeasure = useRef(measure);
  remeasure.current = measure;
  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box) return;
    const observer = new ResizeObserver(() => remeasure.current());
    observer.observe(box);
    return () => observer.disconnect();
  }, []);

  const end = Math.min(range.end, count);
  const first = Math.min(range.first, end);
  return (
    <div class="list-scroller" ref={scroller} onScroll={measure}>
      <ul style={{ blockSize: `${count * rowHeight}px`, paddingBlockStart: `${first * rowHeight}px` }}>
        {articles.slice(first, end).map((article, index) => (
          <ArticleRow
            key={article.id}
            article={article}
            isChosen={article.id === chosen}
            position={first + index + 1}
            count={count}
          />
        ))}
      </ul>
    </div>
  );
}

function bringIntoView(box: HTMLElement, top: number, height: number): void {
  const { scrollTop, clientHeight } = box;
  if (top >= scrollTop && top + height <= scrollTop + clientHeight) return;
  box.scrollTop = top - (clientHeight - height) / 2;
}
