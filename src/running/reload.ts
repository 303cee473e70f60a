/** When the articles are read again: at SIGHUP, and with WATCH=1 when their files change. */
import { watch } from 'node:fs';

/** Milliseconds without a change until files are taken to be written: an editor, or git, writes in several steps. */
const SETTLED = 300;
/** Articles and indexes; Kubernetes exchanges the files of a ConfigMap by turning the link ..data. */
const OURS = /^(?!\.).*\.(?:md|markdown|txt|html?|pdf|json)$|^\.\.data$/i;

/** What is watched, and what then happens. */
export interface Reloading {
  readonly folder: string;
  /** WATCH. */
  readonly watching: boolean;
  reload(): void;
}

/** Keeps `reload` called as long as the process lives. */
export function reloadOnChange({ folder, watching, reload }: Reloading): void {
  process.on('SIGHUP', reload);
  if (!watching) return;
  let timer: NodeJS.Timeout | undefined;
  watch(folder, (_, file) => {
    if (file !== null && !OURS.test(file)) return;
    clearTimeout(timer);
    timer = setTimeout(reload, SETTLED);
  });
}
